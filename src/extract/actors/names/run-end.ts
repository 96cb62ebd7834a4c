import { isCapitals } from '../../../text/letters.ts'
import type { Token } from '../../../text/tokens.ts'
import { OF } from '../../grammar.ts'
import { adjacent, capital, startsSentence } from './capital.ts'
import type { NamingTools } from './name.ts'

const LINKS = new Set(['de', 'du', "d'", 'des', 'la', 'le', 'les', "l'"])

/** A verb of saying or a noun of role right before: what follows is a person, « explique Iñigo de la Vega ». */
function introduces(list: readonly Token[], index: number, { verbs, roles }: NamingTools): boolean {
  const token = list[index]
  // « La championne du monde, Annelotte de Wit, »
  if (token?.text === ',')
    return [1, 2, 3, 4].some((step) => {
      const match = roles.match(list, index - step)
      return (
        match !== null && (step === match.length || OF.has(list[index - step + match.length]?.lower ?? ''))
      )
    })
  if (token?.type !== 'word') return false
  return (
    verbs.readings(token.lower).some((verb) => verb.tense !== 'infinitive') ||
    roles.match(list, index)?.length === 1
  )
}

/** « Ana Ruiz de l'Institut », « du CNRS », « de l'Ifremer »: where somebody works, not how he is called. */
function isSeat(
  list: readonly Token[],
  from: number,
  at: number,
  { names, gazetteer }: NamingTools,
): boolean {
  const word = list[at]?.text ?? ''
  if (gazetteer.match(list, at) !== null || isCapitals(word)) return true
  return names.nameNoun(word) !== undefined || list.slice(from, at).some(({ lower }) => lower === "l'")
}

/** « la compagnie Les Ateliers du Vent »: an article begins a body's own name. */
const isTroupe = (list: readonly Token[], from: number, { names }: NamingTools): boolean =>
  /^(?:Les?|La)$/u.test(list[from]?.text ?? '') &&
  names.nameNoun(list[from - 1]?.text ?? '') === 'organisation'

/** « Mineworkers Union of Zambia ». */
const ENGLISH = /^(?:for|of|the)$/u

/** Past a particle at a token: « von », « van 't ». */
function pastParticle(list: readonly Token[], at: number, { names }: NamingTools): number {
  if (names.isParticle(list[at]?.text ?? '') || ENGLISH.test(list[at]?.text ?? '')) return at + 1
  return /^['’]$/u.test(list[at]?.text ?? '') && list[at + 1]?.text === 't' ? at + 2 : at
}

/** In tokens; a heap of capitals is no name. */
const LONGEST = 40

/** Where the capitalised run that begins at `from` ends; particles join a given name to what follows. */
export function runEnd(text: string, list: readonly Token[], from: number, tools: NamingTools): number {
  const { names, gazetteer } = tools
  let to = from + 1
  const first = list[from]?.text ?? ''
  const given =
    names.givenName(first) !== undefined ||
    names.honorific(first) !== undefined ||
    introduces(list, from - 1, tools) ||
    isTroupe(list, from, tools) ||
    /\.$/u.test(list[from]?.text ?? '')
  while (to - from < LONGEST) {
    if (!adjacent(text, list[to - 1], list[to])) return to
    if (
      capital(list[to]) &&
      names.honorific(list[to]?.text ?? '') !== undefined &&
      list[to]?.text !== 'Maître' &&
      // « Yanis M. est sorti »: the initial of a surname.
      !(list[to]?.text === 'M.' && given && !capital(list[to + 1]))
    )
      return to
    if (capital(list[to])) {
      to += 1
      continue
    }
    let after = to
    while (after < to + 3 && adjacent(text, list[after - 1], list[after])) {
      const past = pastParticle(list, after, tools)
      if (past === after) break
      after = past
    }
    const links = list.slice(to, after).every((token) => LINKS.has(token.lower))
    const noble =
      after === to + 1 &&
      list[to]?.lower === "d'" &&
      !startsSentence(text, list, from) &&
      gazetteer.match(list, after) === null
    const joins = after > to && capital(list[after]) && adjacent(text, list[after - 1], list[after])
    if (!joins || (links && !noble && (!given || (to - from > 1 && isSeat(list, to, after, tools)))))
      return to
    to = after + 1
  }
  return to
}
