import type { Span } from '../../../domain/span.ts'
import { fold } from '../../../text/fold.ts'
import { createMember, type Member } from '../../actors/member.ts'
import type { Draft } from '../draft.ts'
import { joinPieces } from '../extent.ts'
import type { Frame } from '../frame.ts'
import { voiceOfMember } from '../voice.ts'
import { type Label, labelAt } from './label.ts'

interface Turn {
  readonly span: Span
  readonly label: Label | null
  readonly isHeading: boolean
  readonly asks: boolean
  /** In the first person, the singular or any. */
  readonly mine: boolean
  readonly first: boolean
  /** To « vous », and without « je ». */
  readonly toYou: boolean
  /** A question, or a statement put to somebody. */
  readonly puts: boolean
}

const FIRST_PERSON =
  /(?:^|[\s(«“"])(?:[jJ]e|[jJ]['’]|[mM]oi|[mM]on|[mM]a|[mM]es|m['’]|[nN]ous|[nN]otre|[nN]os|[oO]n)(?=[\s\p{L}])/u
const I = /(?:^|[\s(«“"])(?:[jJ]e\s|[jJ]['’]|m['’]|[mM]on\s|[mM]a\s|[mM]es\s)/u
const YOU = /(?:^|[\s(«“"-])(?:vous|votre|vos)(?=[\s,.?!]|$)/iu
const OPENING = /^[«“„"]/u
const CREDIT = /^(?:propos |entretien |interview )?(?:recueillis?|réalisée?|traduit)/iu
const LONGEST_QUESTION = 400

function turnsOf(frame: Frame): Turn[] {
  const { text, article } = frame.document
  return article.paragraphs
    .filter(({ kind }) => kind !== 'caption')
    .map(({ span, kind }) => {
      const label = labelAt(frame, span.start, span.end)
      const words = text.slice(label?.start ?? span.start, span.end)
      const mine = I.test(words) && !OPENING.test(words)
      const short = words.length <= LONGEST_QUESTION && !I.test(words)
      const asks = short && /[?][\s»"”]*$/u.test(words)
      const toYou = short && YOU.test(words) && !OPENING.test(words)
      return {
        span: { start: label?.start ?? span.start, end: span.end },
        label,
        isHeading: kind === 'heading' && !asks && !toYou,
        asks,
        mine,
        first: mine || (FIRST_PERSON.test(words) && !OPENING.test(words)),
        toYou,
        puts: asks || toYou,
      }
    })
}

const TITLE = /^((?:\p{Lu}[\p{L}'’-]+\s){1,3}\p{Lu}[\p{L}'’-]+)(?:, [^:«“"]{3,60})?\s?:\s?[«“"]/u

/** « Hortense Abitbol, escrimeuse : "…" », whether the text itself names her or not. */
function titled({ cast, document }: Frame): Member | null {
  const name = TITLE.exec(document.article.title)?.[1]
  if (name === undefined) return null
  const known = cast.members.find((member) => member.kind === 'person' && fold(member.name) === fold(name))
  return known ?? createMember(name, 'person', null, null)
}

/** « Guillaume Moreau, vous dirigez … », « Que lisez-vous, Anne Rivoal ? »: who is spoken to by name. */
function addressed({ cast, document: { text } }: Frame, turns: readonly Turn[]): Set<Member> {
  const questions = turns.filter(({ puts, label }) => puts && !label).map(({ span }) => span)
  const called = cast.mentions.filter(({ start, end, member }) => {
    const question = questions.find((span) => span.start <= start && end <= span.end)
    if (!question || member.kind !== 'person') return false
    return start === question.start
      ? text[end] === ','
      : /,\s$/u.test(text.slice(start - 2, start)) && /^\s?[?]/u.test(text.slice(end, end + 2))
  })
  return new Set(called.map(({ member }) => member))
}

/**
 * Who answers: whom labels name, who is spoken to by name, whose words the title quotes, or the only person named before
 * the first question.
 */
function interviewee(frame: Frame, turns: readonly Turn[], begins: number): Member | null {
  const labelled = new Set(turns.map(({ label }) => label?.who).filter((who) => typeof who === 'object'))
  if (labelled.size > 0) return labelled.size === 1 ? ([...labelled][0] ?? null) : null
  const called = addressed(frame, turns)
  if (called.size > 0) return called.size === 1 ? ([...called][0] ?? null) : null
  const quoted = titled(frame)
  if (quoted) return quoted
  const end = turns[begins]?.span.start ?? 0
  const people = new Set(
    frame.cast.mentions
      .filter((one) => one.start < end && one.member.kind === 'person')
      .map(({ member }) => member),
  )
  return people.size === 1 ? ([...people][0] ?? null) : null
}

const isAnswer = ({ label }: Turn): boolean => label !== null && label.who !== 'question'

/** Paragraphs behind a labelled answer that go on with it, as indices. */
function goesOn(turns: readonly Turn[], from: number, questionsAreLabelled: boolean): number[] {
  const next = turns.findIndex((turn, i) => i > from && turn.label !== null)
  const own = turns.map((_, i) => i).slice(from + 1, next < 0 ? turns.length : next)
  if (next < 0) return takeWhile(own, (i) => turns[i]?.first === true && turns[i]?.asks === false)
  // Right before the next answer stands its question.
  const kept = questionsAreLabelled ? own : own.slice(0, -1)
  return takeWhile(kept, (i) => turns[i]?.isHeading === false && turns[i]?.puts === false)
}

function takeWhile(list: readonly number[], holds: (index: number) => boolean): number[] {
  const end = list.findIndex((index) => !holds(index))
  return end < 0 ? [...list] : list.slice(0, end)
}

/** Answers in order, each as its paragraphs: labelled ones, and those right behind a question to « vous ». */
function answersOf(turns: readonly Turn[], text: string): number[][] {
  const labelled = turns.flatMap((turn, i) => (isAnswer(turn) ? [i] : []))
  const asked = turns.filter(({ label }) => label?.who === 'question').length
  const certain = labelled.filter((i) => {
    const turn = turns[i]
    const words = turn ? text.slice(turn.span.start, turn.span.end) : ''
    if (!turn || OPENING.test(words) || (turn.asks && YOU.test(words))) return false
    return I.test(words) || labelled.length > 1 || turns[i - 1]?.asks === true
  })
  const answers = certain.map((i) => [i, ...goesOn(turns, i, asked > 1)])
  const taken = new Set(answers.flat())
  for (const reply of repliesOf(turns, labelled.length > 0)) {
    const words = text.slice(turns[reply]?.span.start, turns[reply]?.span.end)
    if (!taken.has(reply) && !OPENING.test(words) && !CREDIT.test(words))
      answers.push([reply, ...continued(turns, reply)])
  }
  return answers
}

/** Paragraphs right behind a question without a label; none where too little shows that this is an interview. */
function repliesOf(turns: readonly Turn[], known: boolean): number[] {
  const questions = turns.flatMap((turn, i) => (turn.puts && !turn.label && turns[i + 1] ? [i] : []))
  const replies = questions
    .map((i) => i + 1)
    .filter((i) => !turns[i]?.puts && !turns[i]?.isHeading && !turns[i]?.label)
  const personal = replies.filter((i) => turns[i]?.first).length
  const asked = turns.filter(({ asks }) => asks).length
  const talks = asked >= 2 && turns.some(({ toYou }) => toYou) && personal * 3 >= replies.length * 2
  return talks && replies.length >= (known ? 1 : 3) ? replies : []
}

/** What follows a reply: one paragraph before the next question is its own; of several only what says « je ». */
function continued(turns: readonly Turn[], reply: number): number[] {
  const next = turns.findIndex((turn, i) => i > reply && (turn.puts || turn.isHeading || turn.label !== null))
  const between = turns.map((_, i) => i).slice(reply + 1, next < 0 ? turns.length : next)
  if (turns[next]?.puts && !turns[next]?.label && between.length === 1) return between
  return takeWhile(between, (i) => turns[i]?.mine === true)
}

/** The answers of an interview, which stand without marks, to the letter. */
export function readInterview(frame: Frame): Draft[] {
  const turns = turnsOf(frame)
  const { text } = frame.document
  const answers = answersOf(turns, text)
  if (answers.length === 0) return []
  const begins = turns.findIndex((turn) => turn.asks || turn.label !== null)
  const someone = interviewee(frame, turns, begins)
  return answers.flatMap((indices): Draft[] => {
    const pieces = indices.map((i) => turns[i]?.span).filter((span) => span !== undefined)
    const [first, last] = [pieces[0], pieces.at(-1)]
    if (!first || !last) return []
    const who = turns[indices[0] ?? -1]?.label?.who
    const speaker = typeof who === 'object' ? who : someone
    return [
      {
        text: joinPieces(text, pieces),
        extent: 'full',
        span: { start: first.start, end: last.end },
        voice: speaker ? voiceOfMember(speaker, null) : null,
        relay: null,
        cue: null,
        rule: typeof who === 'object' ? 'answer-label' : 'answer',
        confidence: speaker ? 0.9 : 0,
        saidOn: null,
      },
    ]
  })
}
