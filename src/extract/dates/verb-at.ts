import lexicon from '../../../data/lexicons/dates-context.json' with { type: 'json' }
import saying from '../../../data/lexicons/saying-verbs.json' with { type: 'json' }
import { createWordSet, createWordTable } from '../../text/word-table.ts'
import { conjugate } from '../verbs/conjugate.ts'
import { lowerAt, wordAt } from './reader.ts'
import type { Token } from './tokens.ts'

/** `now`: a present that tells what is planned or under way (« rencontre mardi son homologue »). */
export type Tense = 'past' | 'future' | 'now'

export interface Verb {
  readonly tense: Tense
  /** A verb of saying. */
  readonly said: boolean
  /** A participle without its auxiliary: « prévue », « signé ». */
  readonly bare: boolean
}

/** What the tense of a verb is read from. */
export type Word = Pick<Token, 'kind' | 'word' | 'lower' | 'capital' | 'sentence'>

type Tokens = readonly Word[]

const NOT_SAYING = new Set(lexicon.notSaying)

/** Forms of saying verbs; the present counts as past, as the press uses it. */
const SAYING = createWordTable<Tense | 'participle'>(
  new Map(
    saying
      .filter(
        ({ infinitive, classes }) =>
          classes.includes('speech') && classes.includes('that') && !NOT_SAYING.has(infinitive),
      )
      .flatMap(({ infinitive }) => conjugate(infinitive))
      .flatMap(({ form, tense }): [string, Tense | 'participle'][] => {
        if (tense === 'participle') return [[form, 'participle']]
        if (tense === 'future') return [[form, 'future']]
        return tense === 'present' || tense === 'imperfect' || tense === 'past' ? [[form, 'past']] : []
      }),
  ),
)

const SCHEDULED = createWordSet(lexicon.scheduled)
const MODALS = createWordSet(lexicon.modals)
const LOOSE_MODALS = createWordSet(lexicon.looseModals)
const NOW = createWordSet(lexicon.now)
const PARTICIPLES = createWordSet(lexicon.participles)
const WITH_BE = new Set(lexicon.beVerbs)
const NOT_VERBS = createWordSet(lexicon.notVerbs)

const DETERMINERS = new Set(
  "le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs notre nos en aux au à par pour sans toute tout".split(
    ' ',
  ),
)

const PAST_AUXILIARIES = new Set(
  'a ont ai avons avez avait avaient était étaient eut eurent fut furent aurait auraient'.split(' '),
)
const FUTURE_AUXILIARIES = new Set(
  'aura auront aurai aurons sera seront serai serons serait seraient'.split(' '),
)
const BETWEEN =
  /^(?:-t-\p{L}+|-\p{L}+|été|pas|plus|déjà|également|aussi|-|t|il|elle|on|ils|elles|lui|y|en|bien|bel|et|toutefois|ensuite|notamment|ainsi|encore|toujours|enfin|aussitôt|donc|tous|toutes|vite|tout|même|jamais|depuis|longtemps|d'abord|à|de|nouveau|\p{L}+ment)$/u

const HAVING = new Set('a ont ai avons avait avaient aura auront aurait auraient ayant'.split(' '))
/** « a aplati », « ont battu »: what directly follows « avoir » is a participle, these aside. */
const NO_PARTICIPLES = new Set(
  'ainsi aussi bu demi ici jeudi lieu lui lundi mardi mercredi midi parmi peu puis quoi samedi vendredi vis'.split(
    ' ',
  ),
)
const IRREGULAR = /(?:[^aeo]i|[^o]u|[^oa]it|is|ert|eint|aint)$/u

const afterHaving = (tokens: Tokens, at: number, word: string): boolean =>
  HAVING.has(lowerAt(tokens, at - 1)) && IRREGULAR.test(word) && !NO_PARTICIPLES.has(word)

/** Without the endings of the feminine and the plural: « prévues » → « prévu ». */
function masculine(word: string): string {
  const single = word.endsWith('s') ? word.slice(0, -1) : word
  return single.endsWith('e') ? single.slice(0, -1) : single
}

/** « venus », « morte »: participles that go with « être » in the perfect. */
export const takesBe = (participle: string): boolean => WITH_BE.has(masculine(participle))

/** « a dû être rétracté », « avait pu être reçu »: what had to be done was done. */
const DONE_MODALS = new Set(['dû', 'fallu', 'pu', 'su', 'voulu'])

/**
 * « doit être reçu », « devait avoir rendu »: the modal that governs the infinitive of the auxiliary, which is
 * given itself where there is none.
 */
function governor(tokens: Tokens, at: number): string {
  for (let i = at - 1; i >= at - 3; i -= 1) {
    const word = lowerAt(tokens, i)
    if (MODALS.has(word) || LOOSE_MODALS.has(word)) return word
    if (DONE_MODALS.has(word)) return 'avait'
  }
  return lowerAt(tokens, at)
}

/** What stands before a participle: its auxiliary within four words. */
function auxiliary(tokens: Tokens, at: number): string | null {
  for (let i = at - 1; i >= at - 5; i -= 1) {
    const word = lowerAt(tokens, i)
    if (PAST_AUXILIARIES.has(word) || FUTURE_AUXILIARIES.has(word) || word === 'est' || word === 'sont') {
      return ['est', 'sont'].includes(word) && ["s'", 'se'].includes(lowerAt(tokens, i - 1))
        ? 'reflexive'
        : word
    }
    if (word === 'être' || word === 'avoir') return governor(tokens, i)
    if (!BETWEEN.test(word)) return null
  }
  return null
}

/** Nouns that look like participles. */
const PARTICIPLE_NOUNS = new Set(
  'arrivée découverte entrée mise montée ouverte prise rentrée remise reprise sortie suite tenue tombée traversée venue vue'.split(
    ' ',
  ),
)
const CLAUSE_REACH = 14

/** « Opérée d'un genou en novembre, elle … »: a participle that opens its sentence, with a comma behind its clause. */
function opensClause(tokens: Tokens, at: number): boolean {
  const sentence = tokens[at]?.sentence
  if (tokens[at - 1]?.sentence === sentence || PARTICIPLE_NOUNS.has(lowerAt(tokens, at))) return false
  for (let next = at + 1; next < at + CLAUSE_REACH && tokens[next]?.sentence === sentence; next += 1) {
    if (wordAt(tokens, next) === ',') return next > at + 1
  }
  return false
}

/** « est restée fermée ». */
const KEEPING = /^(?:rest|demeur)ée?s?$/u

/** « l'an passé », « la semaine passée ». */
const isGone = (tokens: Tokens, at: number, word: string): boolean =>
  word.startsWith('passé') &&
  /^(?:an|année|mois|semaine|été|hiver|automne|printemps|week-end)s?$/u.test(lowerAt(tokens, at - 1))

function participle(tokens: Tokens, at: number, word: string): Verb | null {
  if (isGone(tokens, at, word)) return null
  const base = masculine(word)
  const regular = base.endsWith('é') || afterHaving(tokens, at, word)
  if (!regular && !PARTICIPLES.has(base) && !PARTICIPLES.has(word) && !SCHEDULED.has(base)) return null
  const said = SAYING.get(word) === 'participle'
  const helper = auxiliary(tokens, at)
  if (SCHEDULED.has(base) && helper !== 'a' && helper !== 'ont') {
    return { tense: 'future', said: false, bare: helper === null }
  }
  if (helper === null) {
    const before = tokens[at - 1]
    const follows = opensClause(tokens, at) || before?.kind === 'word' || /^[,»)]$/u.test(before?.word ?? '')
    if (DETERMINERS.has(lowerAt(tokens, at - 1)) || !follows) return null
    const kept = KEEPING.test(lowerAt(tokens, at - 1)) && auxiliary(tokens, at - 1) !== null
    const linked = kept ? 'past' : simple(lowerAt(tokens, at - 1))
    return { tense: linked ?? 'past', said, bare: linked === null }
  }
  if (LOOSE_MODALS.has(helper)) return { tense: 'now', said: false, bare: false }
  if (MODALS.has(helper)) return { tense: 'future', said, bare: false }
  // « demande à être reçu » looks ahead; « indique avoir été reçu », « dit être arrivé » do not.
  const toCome = helper === 'être' && !WITH_BE.has(base)
  if (toCome || FUTURE_AUXILIARIES.has(helper)) return { tense: 'future', said, bare: false }
  const present = helper === 'est' || helper === 'sont'
  return { tense: present && !WITH_BE.has(base) ? 'now' : 'past', said, bare: false }
}

/** Verbs in -rer, whose « retirait », « serrait » and « encadrait » are no conditionals. */
const IMPERFECT_IN_R =
  /^(?:(?:re|at|é|sou)?tir|(?:ad)?mir|(?:as|in|con|ex|trans|em|res|sou|su)pir|(?:cha|re)?vir|dé(?:chir|lir|sir)|cir|(?:en|des|res)?serr|(?:at|dé|en)?terr|f?err|narr|(?:dé)?barr|(?:en)?cadr|engendr|(?:sau)?poudr)(?:ait|aient)$/u
/** « entra », « déclara », « livra »: a past; « sera », « devra », « mettra »: a future. */
const PAST_IN_RA =
  /(?:[aobg]ra|éra|[nsélr]tra|acra|(?:li|œu|eni)vra|^(?:re|at|é)?tira|^admira|^(?:en)?cadra|(?<!^a|^sa|cl)ura)$/u

/** Futures and conditionals, which announce, and the past tenses, by their endings. */
function simple(word: string): Tense | null {
  // All of these endings end with « a » or « t ».
  if (word.length < 3 || !(word.endsWith('t') || word.endsWith('a')) || NOT_VERBS.has(word)) return null
  if (word.endsWith('ront')) return 'future'
  if (word.endsWith('ra')) return PAST_IN_RA.test(word) ? 'past' : 'future'
  if (IMPERFECT_IN_R.test(word)) return 'past'
  if (/(?:[^é]erait|[^é]eraient|drait|draient|rrait|rraient|devraient|devrait|irait|iraient)$/u.test(word))
    return 'future'
  if (
    /(?:ait|aient|èrent|irent|urent|înt|inrent)$/u.test(word) ||
    /^(?:fut|eut|fit|mit|prit|vint|tint)$/u.test(word)
  )
    return 'past'
  return null
}

const SPEAKERS = new Set(["j'", 'je', 'nous', 'vous'])

/** « je passerais » is no « j'espérais »: what the third person of the same tense is. */
const conditional = (word: string): Tense | null => simple(`${word.slice(0, -1)}t`)

/** « nous en débattrons », « je passerai », « vous serez »: without the pronoun, the endings are those of nouns. */
function firstPerson(tokens: Tokens, at: number, word: string): Tense | null {
  const future = word.endsWith('rai') || word.endsWith('rons') || word.endsWith('rez')
  if (!future && !word.endsWith('rais')) return null
  if (![1, 2, 3].some((step) => SPEAKERS.has(lowerAt(tokens, at - step)))) return null
  return future ? 'future' : conditional(word)
}

const CLITICS = new Set(['le', 'la', "l'", 'les', 'en', 'leur'])
const SUBJECTS = new Set(['il', 'elle', 'on', 'ils', 'elles', 'qui', 'nous', 'vous', 'je'])

/** Nouns would have an ending behind « les ». */
const AHEAD = /(?:ra|ront)$/u

/** « elle les retrouvera », « il en serait », « le maire les recevra »: whom or what, no article. */
const isObject = (tokens: Tokens, at: number): boolean =>
  (CLITICS.has(lowerAt(tokens, at)) && SUBJECTS.has(lowerAt(tokens, at - 1))) ||
  (lowerAt(tokens, at) === 'les' && AHEAD.test(lowerAt(tokens, at + 1)))

/** The verb whose main word stands at an index; null when none does. */
export function verbAt(tokens: Tokens, at: number): Verb | null {
  const token = tokens[at]
  if (token?.kind !== 'word') return null
  if (token.capital && tokens[at - 1]?.sentence === token.sentence) return null
  const word = token.lower
  const complex = participle(tokens, at, word)
  if (complex) return complex
  const own = firstPerson(tokens, at, word)
  if (own) return { tense: own, said: false, bare: false }
  if (DETERMINERS.has(lowerAt(tokens, at - 1)) && !isObject(tokens, at - 1)) return null
  if (LOOSE_MODALS.has(word)) return { tense: 'now', said: false, bare: false }
  if (MODALS.has(word)) return { tense: 'future', said: false, bare: false }
  const said = SAYING.get(word)
  if (said !== undefined && said !== 'participle') return { tense: said, said: true, bare: false }
  const tense = simple(word) ?? (NOW.has(word) && isPredicate(tokens, at) ? 'now' : null)
  return tense ? { tense, said: false, bare: false } : null
}

/** « vote », « rencontre » are nouns after most words, verbs after a subject; « entre lundi et mardi » is no verb. */
const isPredicate = (tokens: Tokens, at: number): boolean =>
  (wordAt(tokens, at) !== 'entre' || wordAt(tokens, at + 1) === 'en') && isAfterSubject(tokens, at)

const isAfterSubject = (tokens: Tokens, at: number): boolean =>
  ["s'", 'se', 'il', 'elle', 'ils', 'elles', 'on', 'qui'].includes(wordAt(tokens, at - 1)) ||
  (tokens[at - 1]?.kind === 'word' && tokens[at - 1]?.word !== 'a') ||
  // « Le club, fondé en mai, organise samedi une marche »
  (tokens[at - 1]?.word === ',' && DAYS.test(wordAt(tokens, at + 1)))

const DAYS = /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain)$/u
