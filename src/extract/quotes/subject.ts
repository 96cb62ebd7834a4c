import { startsUpper } from '../../text/letters.ts'
import type { Sentence } from '../document.ts'
import { AUXILIARY, type PronounSense, subjectPronoun } from '../grammar.ts'
import { isFiniteForm } from '../verbs/saying-verbs.ts'
import { ARTICLES, afterPreposition } from './after-preposition.ts'
import type { Frame } from './frame.ts'
import { isPlural, type Reference } from './noun-phrase.ts'
import { PREPOSITIONS } from './prepositions.ts'
import { readReference } from './reference.ts'
import type { VerbGroup } from './verb-group.ts'

const DASHES = new Set(['-', '--', '–', '—'])
const DATELINE = /^\p{Lu}[\p{Lu}'’-]+$/u

const STOPS = new Set([
  'que',
  "qu'",
  'qui',
  'dont',
  'où',
  'si',
  'lorsque',
  "lorsqu'",
  'quand',
  'mais',
  ':',
  '«»',
  ';',
  '(',
  'alors',
  'tandis',
])
const FARTHEST = 24
const CLAUSE_OPENERS = new Set(['que', "qu'", 'et', 'mais', 'si', 'ou', 'quand', 'lorsque', 'car', 'puis'])
/** Behind these a new subject may stand. */
const CLAUSE_BREAKS = new Set([',', ';', ':', 'et', 'que', "qu'", 'mais'])
const RELATIVE = new Set(['qui', 'que', "qu'", 'lequel', 'laquelle', 'lesquels', 'lesquelles'])

/** The subject behind its verb, past what stands between: « a déclaré mardi à la presse le délégué ». */
export function subjectAfter(frame: Frame, sentence: Sentence, index: number): Reference | null {
  let k = index
  while (k < index + FARTHEST) {
    const item = sentence.items[k]
    if (!item || STOPS.has(item.lower) || /^[.!?…]$/u.test(item.text)) return null
    if (item.lower === 'selon' || item.lower === "d'après") return null
    const reference = PREPOSITIONS.has(item.lower) ? null : readReference(frame, sentence, k)
    if (reference && item.lower !== 'des' && (!reference.pronoun || reference.pronoun.pick || k === index))
      return reference
    if (item.lower === 'des' && reference?.phrase) return reference
    k = PREPOSITIONS.has(item.lower) ? afterPreposition(frame, sentence, k) : k + 1
  }
  return null
}

const NOTHING: ReadonlySet<number> = new Set()

/** Items between two commas that only say more of a noun: « , qui était au cœur de la stratégie, ». */
function insertions(sentence: Sentence, end: number): ReadonlySet<number> {
  let hidden: Set<number> | null = null
  for (let k = 0; k < end; k += 1) {
    const mark = sentence.items[k]
    if (mark?.type !== 'mark' || (mark.text !== ',' && mark.text !== '(')) continue
    const opens = sentence.items[k + 1]?.lower ?? ''
    const closer = mark.text === '(' ? ')' : ','
    const governed = PREPOSITIONS.has(opens) && RELATIVE.has(sentence.items[k + 2]?.lower ?? '')
    if (closer === ',' && !governed && !RELATIVE.has(opens) && !/(?:é|ée|és|ées|ant)$/u.test(opens)) continue
    let close = k + 1
    while (close < end && sentence.items[close]?.text !== closer) close += 1
    if (close >= end) continue
    hidden ??= new Set()
    for (let i = k; i <= close; i += 1) hidden.add(i)
    k = close - (closer === ',' ? 1 : 0)
  }
  return hidden ?? NOTHING
}

/** A preposition or a contraction with one stands before: « avec le maire », « du maire ». */
function governed(sentence: Sentence, index: number): boolean {
  const own = sentence.items[index]?.lower ?? ''
  if (own === 'du' || own === 'au' || own === 'aux') return true
  const before = sentence.items[index - 1]
  // « des », « de » open a subject at the start of a clause and a complement behind a noun: « une conférence de presse ».
  if (own === 'des' || own === 'de' || own === "d'")
    return before?.type === 'word' && !CLAUSE_OPENERS.has(before.lower)
  const word = before && ARTICLES.has(before.lower) ? sentence.items[index - 2] : before
  return PREPOSITIONS.has(word?.lower ?? '')
}

/** In items. */
const LONGEST_DATELINE = 13

/** Past « BEND, Oregon -- », « Paris, 12 sept 2023 (AFP) - » at the start of a dispatch. */
function pastDateline({ items }: Sentence): number {
  const first = items[0]?.text ?? ''
  if (!startsUpper(first)) return 0
  const dash = items.slice(0, LONGEST_DATELINE).findIndex((item) => DASHES.has(item.text))
  return dash > 0 && (DATELINE.test(first) || items[dash - 1]?.text === ')') ? dash + 1 : 0
}

const isSetOff = ({ items }: Sentence, k: number): boolean =>
  items[k - 1]?.text === ',' && items[k + 1]?.text === ','

/** « le village Sanjiao », « la place Bellecour »: a name that goes with the noun before it. */
const namesPlace = ({ items }: Sentence, { from, member }: Reference): boolean => {
  const before = items[from - 1]
  return member?.kind === 'place' && before?.type === 'word' && !CLAUSE_OPENERS.has(before.lower)
}

/** Candidates for the subject left of an item, in order: noun phrases and pronouns that nothing governs. */
export function subjectsBefore(frame: Frame, sentence: Sentence, end: number): Reference[] {
  const hidden = insertions(sentence, end)
  const found: Reference[] = []
  let verbSeen = false
  for (let k = pastDateline(sentence); k < end; k += 1) {
    if (hidden.size > 0 && hidden.has(k)) continue
    const item = sentence.items[k]
    if (!item) break
    if (CLAUSE_BREAKS.has(item.lower)) verbSeen = false
    // « la mairie, elle, évoque … »
    if (k > 0 && subjectPronoun(item.lower) && isSetOff(sentence, k)) continue
    const reference = readReference(frame, sentence, k)
    if (reference && reference.to <= end) {
      if (!governed(sentence, k) && !verbSeen && !namesPlace(sentence, reference)) found.push(reference)
      k = reference.to - 1
    } else if (
      AUXILIARY.has(item.lower) ||
      frame.tools.verbs.readings(item.lower).some((verb) => isFiniteForm(verb) && verb.tense !== 'past')
    ) {
      const previous = sentence.items[k - 1]?.lower ?? ''
      if (!ARTICLES.has(previous)) verbSeen = true
    }
  }
  return found
}

/** The subjects of a whole sentence; read once, as what is told of it and whom its words mean both ask for them. */
export function subjectsOf(frame: Frame, sentence: Sentence): readonly Reference[] {
  const known = frame.subjects.get(sentence)
  if (known) return known
  const found = subjectsBefore(frame, sentence, sentence.items.length)
  frame.subjects.set(sentence, found)
  return found
}

/** « qui dit avoir écrit »: the finite verb that an infinitive hangs on. */
function mainVerb({ tools }: Frame, { items }: Sentence, verb: number): number {
  if (!/^(?:avoir|être)$/u.test(items[verb]?.lower ?? '')) return verb
  const finite = tools.verbs.readings(items[verb - 1]?.lower ?? '').some(isFiniteForm)
  return finite ? verb - 1 : verb
}

const SHOWN: Readonly<Record<string, PronounSense>> = {
  le: { gender: 'm', plural: false },
  la: { gender: 'f', plural: false },
  les: { gender: 'm', plural: true },
}

/** « un salarié, qui décrit … »: whom « qui » goes back to. */
function antecedent(frame: Frame, sentence: Sentence, verb: number): Reference | null {
  const who = [verb - 1, verb - 2].find((k) => sentence.items[k]?.lower === 'qui')
  if (who === undefined) return null
  // « Le voilà qui parle de "casse" »
  const shown = /^voi(?:là|ci)$/u.test(sentence.items[who - 1]?.lower ?? '')
    ? SHOWN[sentence.items[who - 2]?.lower ?? '']
    : undefined
  if (shown) return { from: who - 2, to: who, pronoun: shown }
  return endingAt(frame, sentence, sentence.items[who - 1]?.text === ',' ? who - 1 : who)
}

/** The noun phrase that ends at an item; « agriculteur à Saint-Flour » is not about the place it ends with. */
function endingAt(frame: Frame, sentence: Sentence, end: number): Reference | null {
  for (let k = end - 1; k >= Math.max(0, end - FARTHEST); k -= 1) {
    const reference = readReference(frame, sentence, k)
    if (reference?.to !== end || longer(frame, sentence, k, end)) continue
    const isWhere = reference.member?.kind === 'place' && WHERE.test(sentence.items[k - 1]?.lower ?? '')
    return isWhere ? endingAt(frame, sentence, k - 1) : reference
  }
  return null
}

const WHERE = /^(?:à|en|au|aux|dans|près|sur|vers|de|d'|du)$/u

/** A phrase that begins further left ends at the same place: « le maire, Paul Martin ». */
function longer(frame: Frame, sentence: Sentence, index: number, end: number): boolean {
  for (let k = index - 1; k >= Math.max(0, index - 8); k -= 1)
    if (readReference(frame, sentence, k)?.to === end) return true
  return false
}

/** The subject of a verb that stands behind it: the nearest that agrees, the first of all after « et ». */
export function subjectBefore(frame: Frame, sentence: Sentence, group: VerbGroup): Reference | null {
  const relative = antecedent(frame, sentence, mainVerb(frame, sentence, group.from))
  if (relative) return relative
  const candidates = subjectsBefore(frame, sentence, group.from).filter(
    (reference) => isPlural(reference) === group.plural || reference.others === undefined,
  )
  const agreeing = candidates.filter(
    (reference) =>
      (group.plural ? isPlural(reference) : !isPlural(reference)) ||
      reference.member?.kind === 'organisation',
  )
  const pool = agreeing.length > 0 ? agreeing : candidates
  const joint = sentence.items[group.from - 1]?.lower
  const subject = (joint === 'et' || joint === 'puis' || joint === 'mais' ? pool[0] : pool.at(-1)) ?? null
  return subject && isOutside(sentence, subject, group.from) ? null : subject
}

const WITHIN = /^(?:où|dont|(?:au|du)?quel|laquelle|(?:les|aux|des)quel(?:le)?s|lequel)$/u

/** « X lit un courriel dans lequel la même remerciait … »: the verb is of a clause that has a subject of its own. */
function isOutside({ items }: Sentence, subject: Reference, verb: number): boolean {
  for (let k = verb - 1; k >= subject.to; k -= 1) {
    if (items[k]?.text === ',') return false
    if (WITHIN.test(items[k]?.lower ?? '')) return true
  }
  return false
}
