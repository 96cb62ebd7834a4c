import type { Token } from '../../text/tokens.ts'
import { looksAdjective } from '../grammar.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { NameLexicon, NameNoun } from './person-lexicon.ts'

interface Near {
  readonly list: readonly Token[]
  readonly names: NameLexicon
  readonly gazetteer: Gazetteer
}

const DETERMINER = /^(?:le|la|l'|du|de|d'|au|un|une|ce|cet|cette)$/u
/** Adjectives by endings that verbs and nouns have too, and of regions. */
const ALIKE =
  /(?:ense|[ae]nte?)$|^(?:alsacien|basque|breton|catalan|corse|flamand|kabyle|kurde|normand|romand|sarde|wallon)(?:n?e)?$/u
/** « le cyclone tropical intense Berguitta ». */
const MOST_ADJECTIVES = 2

/** The kind that a noun gives a name behind its adjectives: « le quotidien flamand De Nieuwe Stem »; undefined: none does. */
export function nounBefore({ list, names, gazetteer }: Near, from: number): NameNoun | undefined {
  for (let k = from - 1; k >= Math.max(0, from - 1 - MOST_ADJECTIVES); k -= 1) {
    const token = list[k]
    if (token?.type !== 'word' || token.text !== token.lower) return undefined
    const noun = k < from - 1 ? names.nameNoun(token.text) : undefined
    if (noun !== undefined)
      return noun === 'other' || DETERMINER.test(list[k - 1]?.lower ?? '') ? noun : undefined
    if (!looksAdjective(token.lower) && !ALIKE.test(token.lower) && gazetteer.demonym(token.folded) === null)
      return undefined
  }
  return undefined
}
