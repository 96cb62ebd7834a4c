import type { Obstacle, Poster } from '../digest/ports/poster.ts'
import type { Instant } from '../domain/digest.ts'
import { LONGEST_HOLD } from '../store/digest-port.ts'
import type { DeliveryDeps } from './deps.ts'
import { LIMITS, MOST_REFUSALS } from './limits.ts'

/** A poster that keeps the pace that all processes share. */
export interface PacedPoster extends Omit<Poster, 'post'> {
  /** Not sent any more after the deadline. */
  post(channel: string, body: object, nonce: string, deadline: Instant): ReturnType<Poster['post']>
}

const NOT_NOW = { kind: 'limited', everything: false, counted: false } as const

// So many requests in a row without an answer are an outage.
const OUTAGE = 4
const UNAUTHORISED_MS = 60_000
const LONGEST_LEAD = LIMITS.patience / 2
const LEAD_KEPT = 0.95

/**
 * Every request waits for its slot. What Discord answers slows all down: a limit for everything holds all, an
 * outage holds longer and longer, and too many refused requests hold until Discord has forgotten them.
 */
export function pacedPoster({ poster, store: { pace }, now, timer }: DeliveryDeps): PacedPoster {
  let unanswered = 0
  let limitedUntil = Number.NEGATIVE_INFINITY
  // Whoever was late for a slot, being busy or having a slow store, asks for one so many milliseconds from now.
  let lead = 0

  const waitUntil = async (at: Instant) => {
    if (at > now()) await timer(at - now()).elapsed
  }

  /** Waits for a slot and takes it in time; otherwise the milliseconds, 1 or more, after which to ask again. */
  const slot = async (): Promise<number> => {
    const patience = now() + LIMITS.patience
    for (;;) {
      const early = lead
      const at = await pace.slot(now() + early, LIMITS.spacing)
      if (at > patience) return Math.max(at - now(), 1)
      const waits = at > now()
      await waitUntil(at - early)
      // A limit may have been told of meanwhile, here or to another process.
      const held = Math.max(limitedUntil, waits ? (await pace.free(now())) - LIMITS.crowd : 0) - now()
      if (held > 0) return held
      await waitUntil(at)
      const late = now() - at
      if (late < LIMITS.jitter) {
        lead = Math.floor(lead * LEAD_KEPT)
        return 0
      }
      // Whoever comes too late for its slot would crowd those of the next ones.
      lead = Math.max(lead, Math.min(early + late, LONGEST_LEAD))
    }
  }

  const hold = (milliseconds: number) => pace.hold(now(), now() + milliseconds)

  /** Counts an invalid request. */
  const count = async () => {
    const { count: refused, until } = await pace.refused(now(), LIMITS.refusals)
    if (refused >= MOST_REFUSALS) await pace.hold(now(), until)
  }

  const learn = async (answer: { readonly kind: string } | Obstacle): Promise<void> => {
    unanswered = answer.kind === 'unsure' ? unanswered + 1 : 0
    if (unanswered >= OUTAGE) {
      const pause = LIMITS.firstPause * 2 ** (unanswered - OUTAGE)
      await hold(Math.min(pause, LIMITS.longestPause))
    }
    if (answer.kind === 'unauthorised') await hold(UNAUTHORISED_MS)
    const limited = answer.kind === 'limited' && 'everything' in answer ? answer : null
    if (limited?.everything) {
      limitedUntil = now() + Math.min(limited.retryAfter, LONGEST_HOLD)
      await hold(limited.retryAfter)
    }
    if (limited?.counted || answer.kind === 'forbidden' || answer.kind === 'unauthorised') await count()
  }

  const paced = async <Answer extends { readonly kind: string }>(
    ask: () => Promise<Answer | Obstacle>,
    deadline = Number.POSITIVE_INFINITY,
  ): Promise<Answer | Obstacle> => {
    const tooFar = await slot()
    if (tooFar > 0 || now() > deadline) return { ...NOT_NOW, retryAfter: tooFar }
    const answer = await ask()
    await learn(answer)
    return answer
  }

  return {
    post: (channel, body, nonce, deadline) => paced(() => poster.post(channel, body, nonce), deadline),
    messages: (channel, before) => paced(() => poster.messages(channel, before)),
    hasMessages: (channel) => paced(() => poster.hasMessages(channel)),
    async isIn(server) {
      if ((await slot()) > 0) return null
      const answer = await poster.isIn(server)
      if (answer === false) await count()
      return answer
    },
    noticeBoards: async (server) => ((await slot()) > 0 ? [] : poster.noticeBoards(server)),
  }
}
