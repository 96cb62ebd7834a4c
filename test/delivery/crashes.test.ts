import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { DeliveryDeps } from '../../src/delivery/deps.ts'
import { LIMITS } from '../../src/delivery/limits.ts'
import { dayAt, timeAt } from '../../src/digest/schedule/local-time.ts'
import { digestSettings, subscription } from '../support/subscriptions.ts'
import { HOUR, MINUTE, type Office, openOffice } from './office.ts'

class Killed extends Error {}

/** Where a process dies: before or after its n-th call to the store or to Discord. */
interface Death {
  readonly call: number
  readonly when: 'before' | 'after'
}

/** Ports of a process that dies: from then on it does nothing more. */
function mortal(deps: DeliveryDeps, death: Death): Partial<DeliveryDeps> {
  let calls = 0
  let dead = false
  const guard =
    <Arguments extends unknown[], Value>(run: (...values: Arguments) => Promise<Value>) =>
    async (...values: Arguments): Promise<Value> => {
      const fatal = calls === death.call
      calls += 1
      dead ||= fatal && death.when === 'before'
      if (dead) throw new Killed()
      const value = await run(...values)
      dead = fatal
      if (dead) throw new Killed()
      return value
    }
  const guarded = <Port extends object>(port: Port): Port =>
    Object.fromEntries(
      Object.entries(port).map(([name, value]) => [name, typeof value === 'function' ? guard(value) : value]),
    ) as Port
  return {
    store: {
      ...deps.store,
      deliveries: guarded(deps.store.deliveries),
      subscriptions: guarded(deps.store.subscriptions),
      pace: guarded(deps.store.pace),
    },
    poster: guarded(deps.poster),
    compose: guard(deps.compose),
  }
}

let office: Office

beforeEach(async () => {
  office = await openOffice()
})
afterEach(() => office.close())

/** Runs one turn that dies at the given place; false where it lived. */
async function dies(death: Death, worker: string): Promise<boolean> {
  try {
    await office.work({ ...mortal(office.deps, death), worker })
    return false
  } catch (error) {
    if (!(error instanceof Killed)) throw error
    return true
  }
}

/** One place of death after the other, until there is none left. */
async function everyDeath(act: (death: Death, id: string) => Promise<boolean>): Promise<number> {
  let deaths = 0
  for (let call = 0; ; call += 1) {
    let died = false
    for (const when of ['before', 'after'] as const) {
      const id = `s${call}${when}`
      const at = office.now()
      const settings = digestSettings({ time: timeAt(at, 'Europe/Paris') })
      await office.subscribe(subscription({ id, settings, next: { date: dayAt(at, 'Europe/Paris'), at } }))
      died = (await act({ call, when }, id)) || died
      await office.store.subscriptions.remove(id)
    }
    if (!died) return deaths
    deaths += 1
  }
}

const after = {
  'while Discord knows the nonce': LIMITS.lease + 1,
  'when Discord has forgotten the nonce': 10 * MINUTE,
} as const

describe.each(Object.entries(after))(
  'a process that dies at any step, and another one %s',
  (_when, pause) => {
    test('post each digest once', async () => {
      const deaths = await everyDeath(async (death, id) => {
        const died = await dies(death, `first ${id}`)
        office.pass(pause)
        await office.work({ worker: `second ${id}` })
        expect(await office.states(id), `${death.when} call ${death.call}`).toEqual(['sent'])
        expect(office.posted().filter(({ content }) => content.startsWith(`${id} `))).toHaveLength(1)
        return died
      })
      expect(deaths).toBeGreaterThan(6)
      expect(office.world.violations).toEqual([])
    })

    test('post each digest once although the second dies, too', async () => {
      await everyDeath(async (death, id) => {
        const died = await dies(death, `first ${id}`)
        for (let call = 0; call < 14; call += 1) {
          office.pass(pause)
          await dies({ call, when: call % 2 === 0 ? 'after' : 'before' }, `next ${id} ${call}`)
        }
        office.pass(pause)
        await office.work({ worker: `last ${id}` })
        const told = `${death.when} call ${death.call}`
        expect(
          office.posted().filter(({ content }) => content.startsWith(`${id} `)),
          told,
        ).toHaveLength(1)
        expect(await office.states(id), told).toEqual(['sent'])
        return died
      })
    })
  },
)

describe('a process that dies at any step in a channel that cannot be read', () => {
  test.each([
    ['no-history', 'while Discord knows the nonce', 'sent'],
    ['no-history', 'when Discord has forgotten the nonce', 'either'],
    ['missing-permissions', 'while Discord knows the nonce', 'sent'],
    ['missing-permissions', 'when Discord has forgotten the nonce', 'either'],
  ] as const)('%s, %s: one digest or none, and history says so', async (reading, when, outcome) => {
    for (const channel of office.world.channels.values()) channel.reading = reading
    // Something else stands there, so that an empty history tells nothing.
    await office.deps.poster.post(
      subscription().channel,
      { content: '…', allowed_mentions: { parse: [] } },
      'n',
    )
    let skipped = 0
    await everyDeath(async (death, id) => {
      const died = await dies(death, `first ${id}`)
      office.pass(after[when])
      await office.work({ worker: `second ${id}` })
      const posted = office.posted().filter(({ content }) => content.startsWith(`${id} `))
      const [state] = await office.states(id)
      if (state === 'sent') expect(posted).toHaveLength(1)
      else {
        skipped += 1
        expect(state).toBe('skipped: unsure')
        expect(posted.length).toBeLessThan(2)
      }
      return died
    })
    if (outcome === 'sent') expect(skipped).toBe(0)
    else expect(skipped).toBeGreaterThan(0)
  })
})

test('whoever comes back more than twelve hours later sends nothing, unless it stands already', async () => {
  await everyDeath(async (death, id) => {
    const died = await dies(death, `first ${id}`)
    office.pass(12 * HOUR + MINUTE)
    await office.work({ worker: `second ${id}` })
    const posted = office.posted().filter(({ content }) => content.startsWith(`${id} `))
    const states = await office.states(id)
    expect(states).toEqual([posted.length === 1 ? 'sent' : 'skipped: late'])
    return died
  })
})
