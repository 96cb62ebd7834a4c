import { fold } from '../../text/fold.ts'
import { wordAt } from '../dates/reader.ts'
import type { Scene } from './scene.ts'

/** Elections of a whole country. */
const NATIONAL =
  /\b(?:generales|legislatives|parlementaires|presidentielle|president|referendum|(?:premier|second|deuxieme) tour)\b/u
const LOCAL =
  /\b(?:cantonales|communales|departementales|locales|municipales|partielle|regionales|senatoriales|europeennes)\b/u

/** Whether an election is one of a whole country, by its label and the title of the article. */
export function isNational(label: string, title: string): boolean {
  const told = fold(label)
  // « Élections à Port-Lazo »
  if (/\belections? a /u.test(fold(title))) return false
  return (
    !LOCAL.test(`${told} ${fold(title)}`) && (NATIONAL.test(told) || /^(?:elections?|scrutin)\b/u.test(told))
  )
}

/** « Les Sierra-Léonais élisent », « la présidentielle sénégalaise »: the one country that a stretch calls so. */
export function nationIn(scene: Scene, from: number, to: number): string | null {
  const found = new Set<string>()
  for (let at = from; at < to; at += 1) {
    const word = wordAt(scene.words, at)
    const country = word.length > 3 ? scene.tools.gazetteer.demonym(word) : null
    if (country) found.add(country)
  }
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}
