import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { LIMITS, MOST_ATTEMPTS, MOST_REFUSALS } from '../../src/delivery/limits.ts'
import { addMessage } from '../support/discord/messages.ts'
import { subscription } from '../support/subscriptions.ts'
import { DAY, HOUR, MINUTE, type Office, openOffice } from './office.ts'

const POST = /^\/channels\/\d+\/messages$/
const OTHER = '200000000000000009'

let office: Office

beforeEach(async () => {
  office = await openOffice()
  await office.subscribe(subscription())
})
afterEach(async () => {
  expect(office.world.violations).toEqual([])
  await office.close()
})

const channel = () => {
  const found = office.world.channels.get(subscription().channel)
  if (!found) throw new Error('no channel')
  return found
}
const posts = () => office.world.requests.filter(({ method, path }) => method === 'POST' && POST.test(path))
const reason = (message: string) => office.log.lines.filter((line) => line.message === message)

/** Turn after turn, so many milliseconds apart. */
async function turns(count: number, apart: number): Promise<void> {
  for (let i = 0; i < count; i += 1) {
    await office.work()
    office.pass(apart)
  }
}

test('a digest is posted at its time, pinging nobody, and once', async () => {
  office.pass(-1)
  expect(await office.work()).toBe(0)
  office.pass(1)
  await turns(3, MINUTE)
  expect(office.posted()).toHaveLength(1)
  expect(posts()[0]?.body).toMatchObject({
    content: 's1 2031-05-20',
    enforce_nonce: true,
    nonce: expect.stringMatching(/^.{10,25}$/),
    allowed_mentions: { parse: [] },
  })
  expect(await office.states()).toEqual(['sent'])
})

describe('an answer that does not come', () => {
  test.each([
    ['before anything was done', { kind: 'cut-before', how: 'reset' }],
    ['before anything was done, without a word', { kind: 'cut-before', how: 'end' }],
    ['although the message stands', { kind: 'cut-after', how: 'reset' }],
    ['although the message stands, without a word', { kind: 'cut-after', how: 'end' }],
    ['because of a server error', { kind: 'status', status: 502 }],
  ] as const)('%s', async (_when, fault) => {
    office.discord.faults.add('POST', POST, fault)
    await turns(2, LIMITS.longestPause)
    expect(office.posted()).toHaveLength(1)
    expect(await office.states()).toEqual(['sent'])
  })

  test('although the message stands, until Discord has forgotten the nonce: it is found', async () => {
    office.discord.faults.add('POST', POST, { kind: 'cut-after', how: 'end' })
    await turns(2, 10 * MINUTE)
    expect(posts()).toHaveLength(1)
    expect(await office.states()).toEqual(['sent'])
    const [delivery] = await office.store.deliveries.history('s1', 1)
    expect(delivery?.message).toBe(office.posted()[0]?.id)
  })

  test('although the message stands, which is found behind hundreds of others', async () => {
    office.discord.faults.add('POST', POST, { kind: 'cut-after', how: 'end' })
    await office.work()
    for (let i = 0; i < 250; i += 1)
      addMessage(office.world, { content: 'bla' }, { channelId: channel().id, askedBy: '5' })
    office.pass(10 * MINUTE)
    await office.work()
    expect(office.posted()).toHaveLength(1)
    expect(await office.states()).toEqual(['sent'])
  })

  test('and too much was posted since to be read: rather none than two, and history says so', async () => {
    office.discord.faults.add('POST', POST, { kind: 'cut-before', how: 'end' })
    await office.work()
    for (let i = 0; i < 600; i += 1)
      addMessage(office.world, { content: 'bla' }, { channelId: channel().id, askedBy: '5' })
    office.pass(10 * MINUTE)
    await office.work()
    expect(office.posted()).toHaveLength(0)
    expect(await office.states()).toEqual(['skipped: unsure'])
  })

  test('although the message stands, in a channel that cannot be read: the nonce keeps it single', async () => {
    channel().reading = 'no-history'
    office.discord.faults.add('POST', POST, { kind: 'cut-after', how: 'end' })
    await turns(2, LIMITS.longestPause)
    expect(posts()).toHaveLength(2)
    expect(office.posted()).toHaveLength(1)
    expect(await office.states()).toEqual(['sent'])
  })

  test('for an hour: longer and longer pauses, then the digest, which says that it is late', async () => {
    office.discord.faults.add('POST', POST, { kind: 'status', status: 503 })
    const outage = 50
    office.discord.faults.add('GET', POST, { kind: 'status', status: 503 }, outage)
    await turns(20, 6000)
    expect(office.world.requests.length).toBeLessThan(10)
    await turns(600, 6000)
    expect(office.world.requests.length).toBe(1 + outage + 3)
    expect(office.posted().map(({ content }) => content)).toEqual(['s1 2031-05-20 en retard'])
    expect(await office.states()).toEqual(['sent'])
  })

  test('for a whole day: nothing is posted when all is well again', async () => {
    office.discord.faults.add('POST', POST, { kind: 'status', status: 503 }, 1)
    await office.work()
    office.pass(13 * HOUR)
    await office.work()
    expect(office.posted()).toHaveLength(0)
    expect(await office.states()).toEqual(['skipped: late'])
  })
})

describe('a limit', () => {
  test('for one channel is waited for as told, others go on', async () => {
    office.world.channels.set(OTHER, { ...channel(), id: OTHER })
    await office.subscribe(subscription({ id: 's2', channel: OTHER }))
    office.discord.faults.add('POST', new RegExp(subscription().channel), {
      kind: 'rate-limit',
      retryAfter: 0.3,
    })
    await office.work()
    expect(await office.states('s1')).toEqual(['planned'])
    expect(await office.states('s2')).toEqual(['sent'])
    await untilAllowed()
    await turns(2, 1000)
    expect(await office.states('s1')).toEqual(['sent'])
    expect(posts()).toHaveLength(3)
  })

  test('for everything holds every process, and is not asked again meanwhile', async () => {
    office.world.channels.set(OTHER, { ...channel(), id: OTHER })
    await office.subscribe(subscription({ id: 's2', channel: OTHER }))
    office.discord.faults.add('POST', POST, { kind: 'rate-limit', retryAfter: 0.3, global: true })
    await office.work()
    expect(posts()).toHaveLength(1)
    expect(await office.store.pace.free(office.now())).toBeGreaterThan(office.now() + 200)
    await untilAllowed()
    await turns(3, 1000)
    expect(office.posted()).toHaveLength(2)
    expect(posts()).toHaveLength(3)
  })

  /** The client itself knows the limit in real time. */
  const untilAllowed = () => new Promise((resolve) => setTimeout(resolve, 400))
})

describe('without permission', () => {
  test.each(['missing-permissions', 'missing-access'] as const)(
    '%s: tried daily, paused after three days, and the server is told',
    async (sending) => {
      office.world.channels.set(OTHER, { ...channel(), id: OTHER })
      office.world.systemChannel = OTHER
      channel().sending = sending
      for (let day = 0; day < 5; day += 1) {
        await turns(4, 6 * HOUR)
        expect((await office.states()).length).toBe(Math.min(day + 1, 3))
      }
      expect(await office.states()).toEqual(Array(3).fill('failed: forbidden'))
      expect(await office.store.subscriptions.get('s1')).toMatchObject({ status: 'lost', next: null })
      const told = office.world.messages.filter(({ channelId }) => channelId === OTHER)
      expect(told.map(({ content }) => content)).toEqual([
        expect.stringContaining(`<#${subscription().channel}> est en pause`),
      ])
      expect(posts().filter(({ path }) => path.includes(subscription().channel))).toHaveLength(3)
    },
  )

  test('given back after two days: the next digest comes, and the days are forgotten', async () => {
    channel().sending = 'missing-permissions'
    await turns(8, 6 * HOUR)
    channel().sending = 'allowed'
    await turns(4, 6 * HOUR)
    expect(await office.states()).toEqual(['sent', 'failed: forbidden', 'failed: forbidden'])
    expect(await office.store.subscriptions.get('s1')).toMatchObject({ status: 'active', failures: 0 })
  })

  test('a server without a place for news is told where another digest of its is posted', async () => {
    office.world.channels.set(OTHER, { ...channel(), id: OTHER })
    await office.subscribe(subscription({ id: 's2', channel: OTHER }))
    channel().sending = 'missing-access'
    await turns(12, 6 * HOUR)
    const told = office.world.messages.filter(({ content }) => content.includes('en pause'))
    expect(told.map(({ channelId }) => channelId)).toEqual([OTHER])
  })
})

describe('what is gone', () => {
  test('a channel: its digests end and leave nothing', async () => {
    await office.subscribe(subscription({ id: 's2' }))
    channel().gone = true
    await office.work()
    expect(await office.store.subscriptions.ofServer(subscription().server)).toEqual([])
    expect(await office.states('s1')).toEqual([])
    expect(posts()).toHaveLength(1)
  })

  test('the bot itself, from the server: all its digests end', async () => {
    office.world.channels.set(OTHER, { ...channel(), id: OTHER })
    await office.subscribe(subscription({ id: 's2', channel: OTHER }))
    office.world.removed = true
    await office.work()
    expect(await office.store.subscriptions.ofServer(subscription().server)).toEqual([])
  })

  test('a server that only has an outage keeps them', async () => {
    channel().sending = 'missing-access'
    office.discord.faults.add('GET', /^\/guilds\//, { kind: 'status', status: 500 })
    await office.work()
    expect(await office.states()).toEqual(['failed: forbidden'])
  })
})

describe('a digest that is changed while it is sent', () => {
  /** Something happens after the message is written and before it is sent. */
  const meanwhile = (act: () => Promise<unknown>) => ({
    compose: async (order: Parameters<Office['deps']['compose']>[0]) => {
      const draft = await office.deps.compose(order)
      await act()
      return draft
    },
  })

  test('stopped: nothing is posted', async () => {
    await office.work(meanwhile(() => office.store.subscriptions.remove('s1')))
    expect(posts()).toEqual([])
  })

  test('paused: nothing is posted, and history says so', async () => {
    const pause = { status: 'paused', next: null } as const
    await office.work(meanwhile(() => office.store.subscriptions.change('s1', 1, pause, office.now())))
    expect(posts()).toEqual([])
    expect(await office.states()).toEqual(['skipped: paused'])
  })

  test('stopped while the message is on its way: nothing is left, nothing is repeated', async () => {
    const { poster } = office.deps
    await office.work({
      poster: {
        ...poster,
        post: async (...sent) => {
          const answer = await poster.post(...sent)
          await office.store.subscriptions.remove('s1')
          return answer
        },
      },
    })
    await turns(3, HOUR)
    expect(office.posted()).toHaveLength(1)
    expect(await office.states()).toEqual([])
  })

  test('moved to another channel when the first is gone: it is posted there', async () => {
    office.world.channels.set(OTHER, { ...channel(), id: OTHER })
    channel().gone = true
    await office.work(
      meanwhile(() => office.store.subscriptions.change('s1', 1, { channel: OTHER }, office.now())),
    )
    await turns(2, MINUTE)
    expect(office.posted(OTHER)).toHaveLength(1)
    expect(await office.states()).toEqual(['sent'])
  })
})

describe('after downtime', () => {
  test('of minutes the digest says nothing of it, of hours it says that it is late', async () => {
    office.pass(5 * MINUTE)
    await office.work()
    expect(office.posted()[0]?.content).toBe('s1 2031-05-20')
    office.pass(DAY)
    await office.work()
    office.pass(DAY + 11 * HOUR)
    await office.work()
    expect(office.posted().map(({ content }) => content)).toEqual([
      's1 2031-05-20',
      's1 2031-05-21',
      's1 2031-05-22 en retard',
    ])
  })

  test('of three days one digest comes at most, the others are recorded', async () => {
    office.pass(3 * DAY + 2 * HOUR)
    await turns(3, MINUTE)
    expect(office.posted().map(({ content }) => content)).toEqual(['s1 2031-05-23 en retard'])
    expect(await office.states()).toEqual(['sent', 'skipped: late', 'skipped: late', 'skipped: late'])
  })

  test('of more than twelve hours nothing comes until the next day', async () => {
    office.pass(13 * HOUR)
    await office.work()
    expect(posts()).toEqual([])
    expect(await office.states()).toEqual(['skipped: late'])
  })
})

describe('a digest that cannot be written', () => {
  const failing = { compose: () => Promise.reject(new Error('no such table')) }

  test('is tried again, and given up in the end', async () => {
    for (let i = 0; i < MOST_ATTEMPTS + 2; i += 1) {
      await office.work(failing)
      office.pass(LIMITS.longestPause)
    }
    expect(await office.states()).toEqual(['failed: broken'])
    expect(reason('a digest could not be written')).toHaveLength(MOST_ATTEMPTS)
  })

  test('and then can be is posted', async () => {
    await office.work(failing)
    office.pass(MINUTE)
    await office.work()
    expect(await office.states()).toEqual(['sent'])
  })

  test('for want of anything to say is recorded as empty', async () => {
    await office.work({ compose: async () => null })
    expect(posts()).toEqual([])
    expect(await office.states()).toEqual(['skipped: empty'])
  })
})

test('a message that Discord does not want fails once, and is not tried again that day', async () => {
  const compose: Office['deps']['compose'] = async (order) => {
    const draft = await office.deps.compose(order)
    return draft && { ...draft, body: { content: 'x'.repeat(5000), allowed_mentions: { parse: [] } } }
  }
  await office.work({ compose })
  office.pass(HOUR)
  expect(await office.work({ compose })).toBe(0)
  expect(await office.states()).toEqual(['failed: refused'])
  expect(office.world.violations.splice(0)).toHaveLength(1)
})

test('thousands of refusals hold the requests until Discord has forgotten them', async () => {
  for (let i = 0; i < MOST_REFUSALS; i += 1) await office.store.pace.refused(office.now(), LIMITS.refusals)
  channel().sending = 'missing-permissions'
  await office.work()
  const free = await office.store.pace.free(office.now())
  expect(free - office.now()).toBeGreaterThan(9 * MINUTE)
})

test('a token that Discord does not accept any more holds everything, and loses nothing', async () => {
  office.discord.faults.add('POST', POST, { kind: 'status', status: 401 })
  await office.work()
  expect(await office.states()).toEqual(['planned'])
  expect(await office.store.pace.free(office.now())).toBeGreaterThan(office.now() + 30_000)
  await turns(2, 2 * MINUTE)
  expect(await office.states()).toEqual(['sent'])
  expect(office.posted()).toHaveLength(1)
})

test('a refusal without a reason, as of what stands before Discord, holds everything and loses nothing', async () => {
  office.discord.faults.add('POST', POST, { kind: 'status', status: 403 })
  await office.work()
  expect(await office.states()).toEqual(['planned'])
  expect(await office.store.pace.free(office.now())).toBeGreaterThan(office.now() + 30_000)
  await turns(2, 2 * MINUTE)
  expect(await office.states()).toEqual(['sent'])
})
