import loaded from '../../../data/lexicons/loaded-words.json' with { type: 'json' }
import { startsLower } from '../../text/letters.ts'
import type { Sentence } from '../document.ts'
import { hasVerb } from './extent.ts'
import type { Frame } from './frame.ts'

const SMALL_WORD = /^\p{Ll}{3,}/u

const LOADED = new Set(loaded)
const COPULA =
  /^(?:est|sont|était|étaient|sera|seront|serait|seraient|fut|soit|être|été|reste|restent|restait|demeure|paraît|semble|semblait|devient|constitue|constituent|représente|s'agit|agit|agissait|parle|c'est)$/u
const FILLS =
  /^(?:le|la|l'|les|un|une|des|de|d'|du|à|comme|pas|plus|très|trop|bien|tout|toute|encore|même|assez|plutôt|donc|désormais|aussi|rien|moins|que|qu'|ce|cet|cette|son|sa|ses|leurs?|en|vraiment|déjà)$/u
const DETERMINER = /^(?:le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leurs?|de|d')$/u
const DEGREE =
  /(?:^|\s)(?:très|trop|si|tellement|plus|moins|aussi|pas|tous?|toutes?|ni|et|ou|mais|assez|peu|jamais|rien|vraiment|[\p{L}]{3,}ment)(?:\s|$)/u
const PREPOSITION = /^(?:à|au|aux|de|du|des|d'|pour|selon|par|dans|en|sur|chez|et|ou)$/u
const OPENS_NAME = /^[\p{Lu}\p{N}]|\s[\p{Lu}\p{N}]|^(?:zéro|du|des|de la)\s|\sde\s/u

const isLoaded = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s'’]+/u)
    .some((word) => LOADED.has(word))

/** More than a name of something: a judgement, a comparison, a clause. */
export const isTalk = (words: string): boolean => isLoaded(words) || isTalkative(words)

/** By its form alone: « violences en réunion » is the name of a crime, however hard the word. */
export function isTalkative(words: string): boolean {
  if (hasVerb(words) || words.includes(',') || words.split(/[\s'’]+/u).length > 4) return true
  if (
    /^(?:un|une|le|la|l['’]|les|des|à|de|d['’]|dans|en|par|pour|sans|sous|sur|aucune?|comme|avant|après|dès|depuis|avec|entre|d['’]ici|se|ne|[sn]['’])(?:\s|(?<=['’]))/u.test(
      words,
    )
  )
    return true
  return (
    startsLower(words) &&
    (DEGREE.test(words) ||
      /(?:\scomme\s|^(?:vouloir|falloir|valoir|asseoir|\p{L}*(?:er|(?<!o)ir|voir|ait|aient|(?:di|fai|vi|croi|êt|reco?naît|suiv|(?:m|p)ett|(?:pr|r|p|v|att|ent|déf)[eo]nd|rompr|conclu)re))\s)/u.test(
        words,
      ))
  )
}

/** « est un "partenaire" », « jugé "trop cher" », « il s'agit d'une "erreur" ». */
function isPredicate(frame: Frame, sentence: Sentence, index: number): boolean {
  for (let k = index - 1; k >= Math.max(0, index - 6); k -= 1) {
    const item = sentence.items[k]
    if (item?.type !== 'word') return item?.text === ':'
    // « estime que la "gentrification" gagne le centre »: the subject of what is said.
    const before = sentence.items[k - 1]?.lower ?? ''
    const isClause = /^qu[e']$/u.test(item.lower) && frame.tools.verbs.readings(before).length > 0
    if (isClause && k < index - 1 && !COPULA.test(before)) return false
    if (COPULA.test(item.lower) || item.lower === 'comme') return true
    if (frame.tools.verbs.readings(item.lower).some(({ classes }) => classes.has('stance'))) return true
    if (!FILLS.test(item.lower) && !item.lower.endsWith('ment')) return false
  }
  return false
}

/** « Le gouvernement "prend acte" ». */
function beginsVerb({ tools: { verbs } }: Frame, words: string): boolean {
  const first = words.toLowerCase().split(' ')[0] ?? ''
  return verbs.phrases(first).length > 0 || verbs.readings(first).some(({ tense }) => tense !== 'participle')
}

/**
 * The writer tells in other words what somebody said, and a few words of it stand in marks: « le "pass rentrée"
 * sera prolongé, a dit X ». Without a judgement in them they are a term that both use.
 */
export function isTermOfParaphrase(frame: Frame, sentence: Sentence, index: number, words: string): boolean {
  const last = sentence.items[index - 1]
  // « Les casques "bleus" ont été visés »
  const opens =
    index === 2 &&
    DETERMINER.test(sentence.items[0]?.lower ?? '') &&
    sentence.items[3]?.type === 'word' &&
    !PREPOSITION.test(sentence.items[3].lower)
  if (opens && !isTalk(words) && !beginsVerb(frame, words)) return true
  if (last?.type !== 'word' || isTalk(words) || isPredicate(frame, sentence, index)) return false
  if (DETERMINER.test(last.lower)) return true
  return OPENS_NAME.test(words) && SMALL_WORD.test(last.text) && !FILLS.test(last.lower)
}
