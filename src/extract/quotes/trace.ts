import type { Mention } from '../actors/cast.ts'
import { isCharged } from '../actors/charged.ts'
import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Sentence } from '../document.ts'
import { AUXILIARY } from '../grammar.ts'
import { isFiniteForm } from '../verbs/saying-verbs.ts'
import type { Discourse, Trace } from './discourse.ts'
import type { Frame } from './frame.ts'
import type { Reference } from './noun-phrase.ts'
import { peopleIn } from './people-in.ts'
import { PREPOSITIONS } from './prepositions.ts'
import { meansThing, resolveIn } from './resolve.ts'
import { according } from './sieves/according.ts'
import { later } from './sieves/after.ts'
import { subjectsOf } from './subject.ts'
import { type Voice, voiceOfMember, voiceOfPhrase } from './voice.ts'

/** Hands out the mentions of one sentence after the other; sentences have to come in order. */
export function createMentionReader(mentions: readonly Mention[]): (sentence: Sentence) => Mention[] {
  let next = 0
  return (sentence) => {
    const found: Mention[] = []
    for (let mention = mentions[next]; mention && mention.start < sentence.end; mention = mentions[next]) {
      if (mention.start >= sentence.start) found.push(mention)
      next += 1
    }
    return found
  }
}

const isQuoted = ({ items, quoted }: Sentence, { start, end }: Mention): boolean =>
  quoted.some((index) => {
    const item = items[index]
    return item !== undefined && item.start <= start && end <= item.end
  })

function outside(sentence: Sentence, mentions: readonly Mention[]): Member[] {
  return mentions.filter((mention) => !isQuoted(sentence, mention)).map(({ member }) => member)
}

/** « un porte-parole de l'UE », wherever it stands: « le porte-parole » may mean him later. */
function indefiniteIn(sentence: Sentence, frame: Frame): RolePhrase[] {
  const found: RolePhrase[] = []
  for (const item of sentence.items) {
    const phrase = item.type === 'word' ? frame.phraseAt.get(item.token) : undefined
    const unnamed =
      phrase?.determiner === 'indefinite' && !phrase.noun.plural && !phrase.noun.classes.includes('body')
    if (phrase && unnamed && !frame.holderOf.get(phrase)) found.push(phrase)
  }
  return found
}

/** « Silence. », « Un temps. »: whoever was asked or charged may speak next. */
const STILLNESS = /^(?:hésitation|pause|silence|soupirs?|temps)$/u

const isStill = ({ items }: Sentence): boolean =>
  items.length <= 4 && items.some(({ lower }) => STILLNESS.test(lower))

function asksLast({ items, quoted }: Sentence, { document }: Frame): boolean {
  const last = items[quoted.at(-1) ?? -1]
  const quotation = last?.quotation === undefined ? undefined : document.quotations[last.quotation]
  return quotation !== undefined && document.text[quotation.inner.end - 1] === '?'
}

/** « les deux ministres », « les deux candidats ». */
function hasPair({ items }: Sentence, { phraseAt }: Frame): boolean {
  for (let i = 1; i < items.length; i += 1) {
    const item = items[i]
    if (item?.lower !== 'deux' || items[i - 1]?.lower !== 'les') continue
    const phrase = phraseAt.get(item.token)
    if (phrase && !phrase.noun.classes.includes('body')) return true
  }
  return false
}

/** Nothing but what stands apart follows: « , a indiqué X, lors d'un point de presse. » */
const closes = ({ items }: Sentence, to: number): boolean =>
  items[to] === undefined ||
  /^[.,!?…;]$/u.test(items[to]?.text ?? '') ||
  PREPOSITIONS.has(items[to]?.lower ?? '')

/** « La digue a cédé, a indiqué X. », « Selon X, la digue a cédé. »; not « 8 000, selon la police ». */
function tellerOf(frame: Frame, sentence: Sentence, discourse: Discourse): Voice | null {
  const incise = later(frame, sentence, -1)
  const source = incise ? null : according(frame, sentence, -1)
  const reference = (incise ?? source)?.reference
  if (!reference || reference.pronoun || !closes(sentence, reference.to)) return null
  if (source && source.cue.start > sentence.start && sentence.items.length - reference.to > 1) return null
  // « , écarte l'hypothèse »: what no lexicon knows may be an object.
  if (!reference.member && !reference.phrase?.noun.classes.length) return null
  return resolveIn(reference, frame, sentence, discourse).voice
}

/** In items. */
const SHORTEST_CLAUSE = 7

/** « Des regrets ? », « Et les crues ? »: a question of a few words without a verb and without a person. */
const isAside = ({ items }: Sentence, cast: readonly Voice[], { tools }: Frame): boolean =>
  items.at(-1)?.text === '?' &&
  items.length < SHORTEST_CLAUSE &&
  cast.length === 0 &&
  !items.some(
    ({ type, lower }) =>
      type === 'quotation' ||
      AUXILIARY.has(lower) ||
      /^-/u.test(lower) ||
      tools.verbs.readings(lower).some(isFiniteForm),
  )

/** « Lui a préféré attendre. »: where the paragraph has told of two men, one of them as against the other. */
const hasRivals = ({ paragraph }: Sentence, { traces }: Discourse): boolean =>
  new Set(
    traces
      .filter((trace) => trace.paragraph === paragraph)
      .flatMap(({ named, subject, speaker }) => [...named, subject?.member, speaker?.member])
      .filter((member) => member?.kind === 'person' && member.gender !== 'f'),
  ).size > 1

/** « Il s'appelle Samir Benali »: whom the subject turns out to be. */
function calledIn({ items }: Sentence, { mentionAt }: Frame): Member | null {
  const itself = items.findIndex(
    ({ lower }, i) => (lower === "s'" || lower === 'se') && CALLING.test(items[i + 1]?.lower ?? ''),
  )
  const member = itself < 0 ? undefined : mentionAt.get(items[itself + 2]?.token ?? -1)?.member
  return member?.kind === 'person' ? member : null
}

const CALLING = /^(?:appel(?:le|ait)|nomm(?:e|ait)|prénomm(?:e|ait))$/u

/** Whether the sentence says of its subject that it stands before a court. */
const isChargedIn = ({ document: { tokens } }: Frame, { items }: Sentence, { to }: Reference): boolean => {
  const next = items[to]
  return next?.type === 'word' || next?.text === ',' ? isCharged(tokens, next.token) : false
}

/** What a sentence leaves behind, once its quotations have their voices. */
export function traceOf(
  frame: Frame,
  sentence: Sentence,
  mentions: readonly Mention[],
  voices: readonly Voice[],
  discourse: Discourse,
): Trace {
  const subjects = subjectsOf(frame, sentence)
  const resolved = subjects.map((reference) => resolveIn(reference, frame, sentence, discourse).voice)
  const introduced = indefiniteIn(sentence, frame).map((phrase) => voiceOfPhrase(phrase, null))
  const unnamed = [...introduced, ...voices, ...resolved].filter(
    (voice) => voice !== null && voice.member === null,
  )
  const meant = new Map(subjects.map(({ phrase }, i) => [phrase, resolved[i]]))
  const cast = peopleIn(frame, sentence).map((voice) => (voice.phrase && meant.get(voice.phrase)) ?? voice)
  const called = calledIn(sentence, frame)
  const isStressed = sentence.items[0]?.lower === 'lui' && hasRivals(sentence, discourse)
  const [first] = subjects
  const isOpen = first !== undefined && resolved[0] === null && !meansThing(frame, sentence, first)
  return {
    paragraph: sentence.paragraph,
    isHeading: sentence.kind === 'heading',
    teller: voices.length > 0 ? null : tellerOf(frame, sentence, discourse),
    aside: isAside(sentence, cast, frame),
    subject: isStressed ? null : called ? voiceOfMember(called, null) : (resolved[0] ?? null),
    unresolved: isStressed || isOpen,
    pair: hasPair(sentence, frame),
    charged: first !== undefined && isChargedIn(frame, sentence, first),
    speaker: voices.at(-1) ?? null,
    asked: isStill(sentence) || asksLast(sentence, frame),
    named: outside(sentence, mentions),
    cast,
    roles: unnamed.filter((voice) => voice !== null),
  }
}
