import type { Member } from '../actors/member.ts'
import type { Protagonist } from './protagonist.ts'
import type { Voice } from './voice.ts'

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
  /** Classes of roles that descriptions told of a person: « la romancière ». */
  readonly known: ReadonlyMap<Member, ReadonlySet<string>>
  readonly protagonist: Protagonist
  add(trace: Trace): void
  learn(member: Member, classes: readonly string[]): void
}

const REACH = 4

export function createDiscourse(protagonist: Protagonist): Discourse {
  const traces: Trace[] = []
  const people = new Set<Member>()
  const unnamed = new Map<string, Voice>()
  const known = new Map<Member, Set<string>>()
  return {
    traces,
    people,
    unnamed,
    known,
    protagonist,
    learn(member, classes) {
      const told = known.get(member) ?? new Set()
      for (const name of classes) told.add(name)
      known.set(member, told)
    },
    add(trace) {
      traces.unshift(trace)
      if (traces.length > REACH) traces.pop()
      for (const member of trace.named) if (member.kind === 'person') people.add(member)
      for (const voice of trace.roles) if (voice.phrase) unnamed.set(voice.phrase.noun.title, voice)
    },
  }
}

/** Sentences back to the second paragraph before the given one, newest first. */
export const recent = ({ traces }: Discourse, paragraph: number): Trace[] =>
  traces.filter((trace) => trace.paragraph >= paragraph - 2)
