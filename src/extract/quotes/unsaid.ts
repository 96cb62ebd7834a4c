import { startsUpper } from '../../text/letters.ts'
import type { Sentence } from '../document.ts'
import { OF } from '../grammar.ts'
import { hasVerb } from './extent.ts'
import type { Frame } from './frame.ts'
import { isTalk } from './paraphrase.ts'

const DAY = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aussi|également|ensuite|enfin|encore)$/u
/** What is done with works, plays and songs by whoever makes or shows them. */
const MAKES =
  /^(?:chant|command|compos|cré|diffus|dévoil|enregistr|entonn|expos|grav|interprèt|interprét|mont|programm|projett|projet|publi|présent|réalis|rejou|sign|tourn)(?:e|ent|a|ait|aient|é|ée|era|er)$|^(?:peint|traduit|sort|sortira|reprend)$/u
/** Clauses and adverbs that an article makes a noun of: « le "quoi qu'il en coûte" », « le "sans contact" ». */
const NO_NOUN =
  /^(?:quoi|ni|pas|on|je|nous|chacun|moi|moins|trop|vivre|travailler|business|low|made|qui|y['’]a|en même|tout ou|tout ou rien|zéro|fait|prêt)(?:[\s'’]|$)/iu
const MASCULINE = /^(?:le|du|au|ce|son)$/u
const MOST_WORDS = 4

const lowerAt = ({ items }: Sentence, at: number): string => items[at]?.lower ?? ''

/** « commande "Nuit de paie" », « présente jeudi "La Trame" »: the title of what is made or shown. */
function isMade(sentence: Sentence, index: number, words: string): boolean {
  if (!startsUpper(words) || hasVerb(words) || /[.!?…]$/u.test(words)) return false
  return MAKES.test(lowerAt(sentence, DAY.test(lowerAt(sentence, index - 1)) ? index - 2 : index - 1))
}

/** « on accusait les "accapareurs" »: what people in general call somebody. */
function isPeoples(sentence: Sentence, index: number, count: number): boolean {
  if (count > 2) return false
  const verb = /^(?:les|des|la|le|l'|d'|de|un|une)$/u.test(lowerAt(sentence, index - 1))
    ? index - 2
    : index - 1
  const before = /^(?:n'|y|en|les|l'|le|la|a|avait)$/u.test(lowerAt(sentence, verb - 1)) ? verb - 2 : verb - 1
  return /^(?:on|l'on)$/u.test(lowerAt(sentence, before))
}

/** « pancartes », « grossièrement »: past the plural and past an adverb set off by commas. */
const singular = (lower: string): string => lower.replace(/(?<=[^s])s$/u, '')

interface Words {
  readonly naming: ReadonlySet<string>
  readonly terms: ReadonlySet<string>
}

const AFTER_NAMING = /^(?:une?|des|cela|ça|ceci|leurs?|ses|désormais|parfois|communément|aussi)$/u

/** « ce qu'ils appellent des "codas" », « qui signifie, grossièrement, "…" », « nos fameuses "pauses" », « des pancartes "…" ». */
function isNamed(sentence: Sentence, index: number, { naming, terms }: Words): boolean {
  const [last, second, third, fourth] = [1, 2, 3, 4].map((step) => lowerAt(sentence, index - step))
  if (AFTER_NAMING.test(last ?? '') && naming.has(second ?? '')) return true
  const setOff = last === ',' && third === ',' && /ment$/u.test(second ?? '')
  return (setOff && naming.has(fourth ?? '')) || terms.has(singular(last ?? ''))
}

/** « Le "quoi qu'il en coûte" a pris fin »: an article that makes a noun of what is none. */
const isNominal = (sentence: Sentence, index: number, words: string): boolean =>
  MASCULINE.test(lowerAt(sentence, index - 1)) &&
  NO_NOUN.test(words) &&
  words.split(/\s+/u).length <= MOST_WORDS + 1

/** « l'un des "plus beaux villages" », « classé parmi les "sites remarquables" »: a distinction that bodies give. */
const isRanked = (sentence: Sentence, index: number): boolean =>
  lowerAt(sentence, index - 1) === 'les' && lowerAt(sentence, index - 2) === 'parmi'

/** « a lancé le "pass rail" », « mise sur les "territoires d'industrie" »: what is set up bears a name. */
const SETS_UP =
  /^(?:activ|dévoil|expériment|inaugur|instaur|lanc|prolong|rétabl|test)(?:e|ent|era|é|ée|és|ées|i|it|ir|er)$/u
const RELIES = /^(?:mise|misent|misait|misaient|table|tablent)$/u
const KNOWN = /^(?:le|la|l'|les|son|sa|ses|leurs?)$/u

function isSetUp(sentence: Sentence, index: number, words: string): boolean {
  if (!KNOWN.test(lowerAt(sentence, index - 1)) || words.split(/\s+/u).length > 3 || isTalk(words))
    return false
  const verb = lowerAt(sentence, index - 2)
  return SETS_UP.test(verb) || (verb === 'sur' && RELIES.test(lowerAt(sentence, index - 3)))
}

const TRADES = new Set(['expert', 'medic', 'scholar'])

/** « Les sociologues parlent de "plafond de verre" »: what a whole trade calls something. */
function isOfTrade({ phraseAt }: Frame, sentence: Sentence, index: number, words: string): boolean {
  const verb = OF.has(lowerAt(sentence, index - 1)) ? index - 2 : index - 3
  if (lowerAt(sentence, verb) !== 'parlent' || words.split(/\s+/u).length > MOST_WORDS || hasVerb(words))
    return false
  for (let k = verb - 1; k >= Math.max(0, verb - MOST_WORDS); k -= 1) {
    const phrase = phraseAt.get(sentence.items[k]?.token ?? -1)
    if (phrase?.noun.plural)
      return phrase.determiner === 'definite' && phrase.noun.classes.some((name) => TRADES.has(name))
  }
  return false
}

/** « classe les agences par "panier moyen" », « classé "zone à risque" »: what things are sorted by. */
function isSorted(sentence: Sentence, index: number, words: string): boolean {
  if (hasVerb(words) || words.split(/\s+/u).length > MOST_WORDS) return false
  if (/^class(?:é|ée|és|ées|er)$/u.test(lowerAt(sentence, index - 1))) return true
  return (
    lowerAt(sentence, index - 1) === 'par' &&
    [2, 3, 4, 5].some((step) =>
      /^(?:class|répart|tri)(?:e|ent|ait|é|ées?|és|er)$/u.test(lowerAt(sentence, index - step)),
    )
  )
}

const DEFINES = /^(?:défini(?:t|ssent|ssait)|désign(?:e|ent|ait|é)|distingu(?:e|ent|ait|é))$/u
/** « la loi définit le "consentement" », « se veut "capitale verte" ». */
const isDefined = (sentence: Sentence, index: number): boolean =>
  DEFINES.test(lowerAt(sentence, KNOWN.test(lowerAt(sentence, index - 1)) ? index - 2 : index - 1)) ||
  (/^(?:veut|veulent|voulait)$/u.test(lowerAt(sentence, index - 1)) && lowerAt(sentence, index - 2) === 'se')

const SUSPECTED = /^(?:coupables?|inculpée?s?|relaxée?s?|soupçonnée?s?|suspectée?s?)$/u
const LEGAL =
  /^(?:légitime défense|non-lieu|huis clos|état de nécessité|circonstances atténuantes|présomption d['’]innocence|préjudice \p{L}+|préjudice d['’]\p{L}+)$/u
/** « soupçonné de "blanchiment aggravé" », « a plaidé la "légitime défense" »: the law's names. */
const isLegal = (sentence: Sentence, index: number, words: string): boolean =>
  LEGAL.test(words) ||
  (/^d(?:e|')$/u.test(lowerAt(sentence, index - 1)) &&
    SUSPECTED.test(lowerAt(sentence, index - 2)) &&
    !hasVerb(words))

const LISTED = /^(?:jusqu'|jusqu'au|jusqu'à|entrée|rens|réservations?|tarifs?)$/u

/** « "La trame et la nuit", La Piscine, Roubaix, jusqu'au 2 juin. »: what is on, where and until when. */
export function isListing({ items }: Sentence, index: number, words: string): boolean {
  if (index !== 0 || items[1]?.text !== ',' || !startsUpper(words) || /[.!?…]$/u.test(words)) return false
  const next = items[2]
  if (hasVerb(words) || (!startsUpper(next?.text ?? '') && !/^(?:à|au|aux|chez)$/u.test(next?.lower ?? '')))
    return false
  return items.some(({ lower }) => LISTED.test(lower))
}

/** Marks around what nobody says by them: names given, titles made, phrases made nouns. */
export const isUnsaid = (
  frame: Frame,
  sentence: Sentence,
  index: number,
  words: string,
  lexicon: Words,
): boolean =>
  isOfTrade(frame, sentence, index, words) ||
  isSorted(sentence, index, words) ||
  isNamed(sentence, index, lexicon) ||
  isMade(sentence, index, words) ||
  isPeoples(sentence, index, words.split(/\s+/u).length) ||
  isNominal(sentence, index, words) ||
  isRanked(sentence, index) ||
  isSetUp(sentence, index, words) ||
  isDefined(sentence, index) ||
  isLegal(sentence, index, words) ||
  isListing(sentence, index, words)
