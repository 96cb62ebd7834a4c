import { below, pick, type Random } from '../../bench/search/random.ts'
import type { Fault } from '../discord/faults.ts'
import type { StandIn } from '../discord/stand-in.ts'

export const POST = /^\/channels\/\d+\/messages$/

const MOMENTS = ['any', 'before-recorded', 'recorded', 'answered'] as const

/**
 * When a process is killed: after some milliseconds, or around the n-th message of the round: it has reached
 * Discord and is never done; it is done and the answer is never seen; it is done and just answered.
 */
export type Moment = (typeof MOMENTS)[number]

/** Kills at a random moment of a round in which so many digests are due, within so many milliseconds. */
export async function strike(
  discord: StandIn,
  digests: number,
  within: number,
  random: Random,
  kill: () => Promise<void>,
): Promise<Moment> {
  const moment = pick(random, MOMENTS)
  const { world, faults } = discord
  const posts = () => world.requests.filter(({ method, path }) => method === 'POST' && POST.test(path))
  if (moment === 'any') {
    await pause(below(random, within))
    await kill()
    return moment
  }
  const wanted = posts().length + 1 + below(random, digests)
  let killed: Promise<void> | null = null
  await discord.until(() => {
    const nth = posts()[wanted - 1]
    if (!nth || (moment === 'answered' && nth.status === 'cut')) return false
    // Told of synchronously when it comes in: what is planned here meets this very request.
    if (moment === 'before-recorded') faults.add('POST', POST, { kind: 'cut-before', how: 'end' })
    if (moment === 'recorded') faults.add('POST', POST, { kind: 'cut-after', how: 'end' })
    killed ??= kill()
    return true
  })
  await killed
  return moment
}

const TROUBLES: readonly Fault[] = [
  { kind: 'status', status: 500 },
  { kind: 'status', status: 502 },
  { kind: 'cut-before', how: 'reset' },
  { kind: 'cut-before', how: 'end' },
  { kind: 'cut-after', how: 'reset' },
  { kind: 'cut-after', how: 'end' },
  { kind: 'rate-limit', retryAfter: 0.4 },
  { kind: 'rate-limit', retryAfter: 0.3, global: true },
]

/** Something goes wrong with one of the next requests. */
export const trouble = ({ faults }: StandIn, random: Random): void =>
  faults.add(pick(random, ['POST', 'POST', 'GET']), POST, pick(random, TROUBLES))

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
