import { fold } from '../../text/fold.ts'
import type { Gender } from '../actors/gazetteer.ts'
import type { Member } from '../actors/member.ts'
import type { RoleNoun } from '../actors/role-lexicon.ts'
import type { Protagonist } from './protagonist.ts'
import { personOf, type Voice } from './voice.ts'

/** What a sentence left behind for the pronouns of the next ones. */
export interface Trace {
  readonly paragraph: number
  readonly isHeading: boolean
  /** Resolved main subject, null where there is none or it is no actor. */
  readonly subject: Voice | null
  /** The subject is a pronoun or a role that could not be followed to anybody. */
  readonly unresolved: boolean
  /** Two people together: « les deux hommes ». */
  readonly pair: boolean
  /** Of the last attributed quotation. */
  readonly speaker: Voice | null
  /** Who is said to tell what the sentence tells, without any quotation: « La digue a cédé, a indiqué X. » */
  readonly teller: Voice | null
  /** « Des regrets ? »: the writer asks on behalf of whoever reads, and nobody else comes in. */
  readonly aside: boolean
  /** The subject stands before a court: « Il est poursuivi pour vol. » */
  readonly charged: boolean
  /** The last quotation was a question. */
  readonly asked: boolean
  /** Everyone named outside quotation marks, in order. */
  readonly named: readonly Member[]
  /** Everyone outside quotation marks, named or in a role, in the order of the text. */
  readonly cast: readonly Voice[]
  /** Roles without a name. */
  readonly roles: readonly Voice[]
}

/** The article as read so far: the last sentences, and who came in all of them. */
export interface Discourse {
  /** Newest first, as many as a pronoun may reach back. */
  readonly traces: readonly Trace[]
  readonly people: ReadonlySet<Member>
  /** The latest unnamed speaker or subject by the title of the role: « responsable ». */
  readonly unnamed: ReadonlyMap<string, Voice>
  /** What descriptions told of a person: « la romancière ». */
  readonly known: ReadonlyMap<Member, Learned>
  readonly protagonist: Protagonist
  /** Who won, in an article about a contest. */
  readonly winners: () => readonly Member[]
  add(trace: Trace): void
  learn(member: Member, noun: RoleNoun, gender: Gender | null): void
}

/** Classes and folded nouns. */
export interface Learned {
  readonly classes: ReadonlySet<string>
  readonly nouns: ReadonlySet<string>
}

const REACH = 4
const ACCUSED: RoleNoun = { title: 'accusé', gender: null, plural: false, classes: ['party', 'accused'] }

export function createDiscourse(protagonist: Protagonist, winners: Discourse['winners']): Discourse {
  const traces: Trace[] = []
  const people = new Set<Member>()
  const unnamed = new Map<string, Voice>()
  const known = new Map<Member, Learned>()
  const learn: Discourse['learn'] = (member, { title, classes }, gender) => {
    // « Le comédien »: for a name that leaves it open.
    member.gender ??= gender
    const told = known.get(member)
    known.set(member, {
      classes: new Set([...(told?.classes ?? []), ...classes]),
      nouns: new Set([...(told?.nouns ?? []), fold(title)]),
    })
  }
  return {
    traces,
    people,
    unnamed,
    known,
    protagonist,
    winners,
    learn,
    add(trace) {
      traces.unshift(trace)
      if (traces.length > REACH) traces.pop()
      for (const member of trace.named) if (member.kind === 'person') people.add(member)
      const accused = trace.charged ? personOf(trace.subject) : null
      if (accused) learn(accused, ACCUSED, null)
      for (const voice of trace.roles) if (voice.phrase) unnamed.set(voice.phrase.noun.title, voice)
    },
  }
}

/** Sentences back to the second paragraph before the given one, newest first. */
export const recent = ({ traces }: Discourse, paragraph: number): Trace[] =>
  traces.filter((trace) => trace.paragraph >= paragraph - 2)
