import { fold } from '../../text/fold.ts'
import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import { isBodyNoun, mayStandFor } from './body-nouns.ts'
import type { Trace } from './discourse.ts'
import type { Frame } from './frame.ts'
import type { Resolution } from './resolution.ts'
import { type Voice, voiceOfMember, voiceOfPhrase } from './voice.ts'

/** In tokens. */
const NEAR = 50

/** The only body named in the last sentences that the noun may stand for: « l'organisation ». */
function bodyNamed(words: string, traces: readonly Trace[]): Member | null {
  if (!isBodyNoun(words)) return null
  for (const trace of traces) {
    const bodies = [...new Set(trace.named.filter((member) => mayStandFor(words, member)))]
    if (bodies.length > 0) return bodies.length === 1 ? (bodies[0] ?? null) : null
  }
  return null
}

/** The body named last before a token, not too far back. */
function nearestBody(frame: Frame, noun: string, token: number): Member | null {
  for (let i = token; i > Math.max(0, token - NEAR); i -= 1) {
    const mention = frame.mentionAt.get(i)
    if (mention && mayStandFor(noun, mention.member)) return mention.member
  }
  return null
}

/** What a role is of, under the actor's name: « porte-parole de l'organisation » → OSCE, named just before. */
export function bodyOf(phrase: RolePhrase, frame: Frame): string | null {
  const { organisation, of } = phrase
  if (organisation === null) return null
  if (of.length === 1 && of[0]) {
    const mention = frame.mentionAt.get(of[0].from)
    const words = mention && frame.document.text.slice(mention.start, mention.end)
    return mention && words === organisation ? mention.member.name : organisation
  }
  if (!isBodyNoun(organisation)) return organisation
  const before = nearestBody(frame, organisation, phrase.from)
  return before?.name ?? organisation
}

/** A body without its name: the one named just before, « son cabinet » with whose it is, or its noun. */
export function resolveBody(phrase: RolePhrase, owner: string | null, traces: readonly Trace[]): Resolution {
  const bare = fold(phrase.title) === fold(phrase.noun.title)
  const definite = phrase.determiner !== 'indefinite' && phrase.determiner !== 'possessive'
  const body = definite && bare && !phrase.noun.plural ? bodyNamed(phrase.title, traces) : null
  if (body) return { voice: voiceOfMember(body, phrase), certainty: 0.7 }
  const voice: Voice = voiceOfPhrase(phrase, phrase.determiner === 'possessive' && bare ? owner : null)
  return { voice, certainty: 0.95 }
}
