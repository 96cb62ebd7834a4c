import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shown } from '../../support/answers.ts'
import { type Desk, openDesk } from '../../support/digest/desk.ts'
import { draft } from '../../support/subscriptions.ts'

const EPHEMERAL = 64
const MINUTE = 60_000
const HOUR = 60 * MINUTE
const seconds = (instant: string) => Date.parse(instant) / 1000

let desk: Desk

beforeEach(async () => {
  desk = await openDesk()
})
afterEach(() => desk.close())

const start = (values: Record<string, string | boolean> = {}) =>
  desk.run('start', { channel: desk.channel, time: '9h', ...values })
const settings = async (id = 's1') => (await desk.store.subscriptions.get(id))?.settings

/** What a process does about today's digest. */
async function posted(message: string | null): Promise<void> {
  const [subscription] = await desk.store.subscriptions.ofServer(desk.server)
  if (!subscription?.next) throw new Error('nothing is due')
  const { id, next } = subscription
  await desk.store.deliveries.plan(
    [
      {
        subscription,
        dates: [{ ...next, tryAt: next.at, skipped: null }],
        next: { date: '2031-06-30', at: next.at + 40 * 24 * HOUR },
      },
    ],
    next.at,
  )
  const ending =
    message === null
      ? ({ state: 'failed', reason: 'forbidden' } as const)
      : ({ state: 'sent', message, marks: draft().marks } as const)
  await desk.store.deliveries.end({ subscription: id, date: next.date }, ending, next.at + MINUTE)
}

describe('/digest start', () => {
  test('tells when the first one comes, in everybody’s own time, to the asker alone', async () => {
    const reply = await start()
    expect(reply.flags).toBe(EPHEMERAL)
    const at = seconds('2031-05-20T07:00:00Z')
    expect(reply.content).toContain(`<#${desk.channel}> recevra son digest chaque jour`)
    expect(reply.content).toContain(`<t:${at}:F> (<t:${at}:R>)`)
    expect(reply.content).toContain('tous les jours à 09:00 (Europe/Paris) · en français')
    expect(reply.content).toContain('Ce jour-là, À venir, Nouveautés, Verbatim')
    expect(reply.allowed_mentions).toEqual({ parse: [] })
  })

  test.each([
    ['en', 'America/New_York', 'every day at 09:00 (America/New_York) · in English'],
    ['fr', 'Europe/Paris', 'tous les jours à 09:00 (Europe/Paris) · en français'],
  ] as const)('takes the zone of the language %s', async (locale, timeZone, told) => {
    const reply = await desk.run('start', { channel: desk.channel, time: '9:00' }, { locale })
    expect(reply.content).toContain(told)
    expect(await settings()).toMatchObject({ timeZone, locale })
  })

  test.each([
    [
      { time: '18:30', timezone: 'asia/tokyo' },
      { time: '18:30', timeZone: 'Asia/Tokyo' },
    ],
    [
      { time: '7 pm', language: 'en' },
      { time: '19:00', locale: 'en' },
    ],
    [{ sections: 'verbatim, a venir' }, { sections: ['quote', 'ahead'] }],
    [{ sections: 'tout' }, { sections: ['today', 'ahead', 'news', 'quote'] }],
    [{ topic: 'Portneuf' }, { topic: 'Portneuf' }],
    [{ empty: true }, { saysEmpty: true }],
    [{ chronicle: '4 janvier 2022' }, { sections: ['today', 'ahead', 'news', 'quote', 'chronicle'] }],
    [{ chronicle: '2022-01-04', sections: 'nouveautés, chronique' }, { sections: ['news', 'chronicle'] }],
    [{ sections: 'chronique', chronicle: '4 janvier 2022' }, { sections: ['chronicle'] }],
  ])('understands %j', async (values, expected) => {
    await start(values)
    expect(await settings()).toMatchObject(expected)
  })

  test.each([
    [{ time: '25h' }, '25h » n’est pas une heure'],
    [{ timezone: 'Paris sur Seine' }, 'n’est pas un fuseau horaire'],
    [{ sections: 'météo' }, 'Il y a : Ce jour-là, À venir, Nouveautés, Verbatim, Chronique'],
    [{ chronicle: 'bientôt' }, 'n’est pas un jour'],
    [{ sections: 'chronique' }, 'La chronique a besoin d’un premier jour'],
    [{ topic: 'x'.repeat(61) }, '60 caractères au plus'],
    [{ time: '@everyone' }, 'n’est pas une heure'],
  ])('refuses %j and says what would do', async (values, told) => {
    const reply = await start(values)
    expect(reply.content?.replace(/\u00A0|\u202F/g, ' ')).toContain(told)
    expect(await desk.store.subscriptions.ofServer(desk.server)).toEqual([])
  })

  test.each([
    [{ kind: 'known', missing: ['send', 'embed'] }, '« Envoyer des messages », « Intégrer des liens »'],
    [{ kind: 'known', missing: ['view'] }, '« Voir le salon »'],
    [{ kind: 'known', missing: ['threads'] }, '« Envoyer des messages dans les fils »'],
    [{ kind: 'gone' }, 'Ce salon n’existe plus'],
  ] as const)('with %j: names what is missing, and subscribes nobody', async (access, told) => {
    desk.allow(access)
    const reply = await start()
    expect(reply.content?.replace(/\u00A0|\u202F/g, ' ')).toContain(told)
    expect(await desk.store.subscriptions.ofServer(desk.server)).toEqual([])
  })

  test('without the history it subscribes and says what that means', async () => {
    desk.allow({ kind: 'known', missing: ['history'] })
    expect((await start()).content).toContain('je sauterai un digest')
    expect(await desk.store.subscriptions.ofServer(desk.server)).toHaveLength(1)
  })

  test('the eleventh digest of a server is refused, with the limit', async () => {
    for (let i = 0; i < 10; i += 1) expect((await start()).content).toContain('C')
    const reply = await start()
    expect(reply.content).toContain('10 digests')
    expect(reply.content).toContain('/digest arrêter')
    expect(await desk.store.subscriptions.ofServer(desk.server)).toHaveLength(10)
  })
})

test.each(['start', 'list', 'change', 'pause', 'resume', 'stop', 'preview', 'history'])(
  '/digest %s is for servers: elsewhere it says so',
  async (subcommand) => {
    const reply = await desk.run(subcommand, { channel: desk.channel, time: '9h' }, { server: null })
    expect(reply.content).toContain('Le digest se règle dans un serveur')
    expect(reply.flags).toBe(EPHEMERAL)
  },
)

describe('/digest list', () => {
  test('without any digest says how to begin', async () => {
    expect((await desk.run('list')).content).toContain('`/digest commencer`')
  })

  test('shows when the next one comes, the last one with its link, and the last failure in words', async () => {
    await start()
    expect(shown(await desk.run('list'))).toContain('Aucun n’a encore été posté.')
    await posted('77')
    const text = shown(await desk.run('list'))
    expect(text).toMatch(new RegExp(`Prochain\\s: <t:${seconds('2031-06-29T07:00:00Z')}:F>`))
    expect(text).toContain(`[posté](https://discord.com/channels/${desk.server}/${desk.channel}/77)`)
    expect(text).toContain(`<t:${seconds('2031-05-20T07:01:00Z')}:f>`)
  })

  test('tells why the last one failed', async () => {
    await start()
    await posted(null)
    const text = shown(await desk.run('list'))
    expect(text).toContain('Dernier échec, le 20 mai 2031')
    expect(text).toContain('je n’ai pas la permission d’écrire dans ce salon')
  })
})

describe('/digest change', () => {
  test('keeps what is not given', async () => {
    await start({ topic: 'Portneuf', empty: true })
    const reply = await desk.run('change', { time: '10h', topic: '-' })
    expect(reply.content).toContain('tous les jours à 10:00')
    expect(await settings()).toMatchObject({ time: '10:00', topic: null, saysEmpty: true })
  })

  test('to an hour that is still to come after today’s digest: the next one is tomorrow', async () => {
    await start()
    await posted('77')
    desk.pass(3 * HOUR)
    await desk.run('change', { time: '18h' })
    expect((await desk.store.subscriptions.get('s1'))?.next).toEqual({
      date: '2031-05-21',
      at: Date.parse('2031-05-21T16:00:00Z'),
    })
  })

  test('to a zone where it is still yesterday: no second digest for that date', async () => {
    await start()
    await posted('77')
    desk.pass(HOUR + MINUTE)
    await desk.run('change', { timezone: 'Pacific/Pago_Pago' })
    expect((await desk.store.subscriptions.get('s1'))?.next?.date).toBe('2031-05-21')
  })

  test('does not move a digest to where the bot may not post', async () => {
    await start()
    desk.allow({ kind: 'known', missing: ['send'] })
    await desk.run('change', { channel: '200000000000000009' })
    expect(await desk.store.subscriptions.get('s1')).toMatchObject({ channel: desk.channel })
  })
})

describe('/digest pause, resume and stop', () => {
  test('pause keeps everything and plans nothing; resume goes on', async () => {
    await start()
    expect((await desk.run('pause')).content).toContain('En pause')
    expect(await desk.store.subscriptions.get('s1')).toMatchObject({ status: 'paused', next: null })
    expect(shown(await desk.run('list'))).toContain('En pause')
    expect((await desk.run('pause')).content).toContain('déjà en pause')
    expect((await desk.run('resume')).content).toContain(`<t:${seconds('2031-05-20T07:00:00Z')}:F>`)
    expect((await desk.run('resume')).content).toContain('n’est pas en pause')
  })

  test('resume looks at the permissions that may have been the reason', async () => {
    await start()
    await desk.run('pause')
    desk.allow({ kind: 'known', missing: ['send'] })
    expect((await desk.run('resume')).content).toContain('Il me manque')
    expect(await desk.store.subscriptions.get('s1')).toMatchObject({ status: 'paused' })
  })

  test('stop leaves nothing', async () => {
    await start()
    await posted('77')
    expect((await desk.run('stop')).content).toContain('tout ce qui le concernait est effacé')
    expect(await desk.store.subscriptions.get('s1')).toBeNull()
    expect(await desk.store.deliveries.history('s1', 10)).toEqual([])
  })

  test('of several, one has to be named, by its channel or from the list', async () => {
    await start()
    await start({ time: '20h', topic: 'dockers' })
    expect((await desk.run('stop')).content).toContain('Il y en a plusieurs')
    const found = await desk.complete('digest', 'dock')
    expect(found).toEqual([{ name: '#general · 20:00 · dockers', value: 's2' }])
    await desk.run('stop', { digest: 's2' })
    expect(await desk.store.subscriptions.get('s2')).toBeNull()
    expect((await desk.run('stop', { digest: 'x' })).content).toContain('n’existe pas')
  })

  test('of another server nobody can touch it', async () => {
    await start()
    const elsewhere = { server: { id: '9', channel: '9', permissions: null } }
    for (const subcommand of ['stop', 'pause', 'change', 'history'])
      expect((await desk.run(subcommand, { digest: 's1' }, elsewhere)).content).toContain('n’existe pas')
    expect(await desk.store.subscriptions.get('s1')).toMatchObject({ status: 'active' })
  })
})

describe('/digest history', () => {
  test('has a line for each of the last 14 days, in words', async () => {
    await start()
    const [subscription] = await desk.store.subscriptions.ofServer(desk.server)
    if (!subscription) throw new Error('none')
    const on = (date: string, skipped: 'late' | null) => ({
      ...{ date, at: Date.parse(`${date}T07:00:00Z`), tryAt: 0, skipped },
    })
    const dates = ['2031-05-15', '2031-05-16', '2031-05-17', '2031-05-18', '2031-05-19', '2031-05-20']
    const next = { date: '2031-05-21', at: Date.parse('2031-05-21T07:00:00Z') }
    await desk.store.deliveries.plan(
      [{ subscription, dates: dates.map((date) => on(date, date === '2031-05-15' ? 'late' : null)), next }],
      desk.now(),
    )
    const end = (date: string, ending: Parameters<Desk['store']['deliveries']['end']>[1]) =>
      desk.store.deliveries.end({ subscription: 's1', date }, ending, Date.parse(`${date}T07:00:05Z`))
    await end('2031-05-16', { state: 'sent', message: '42', marks: draft().marks })
    await end('2031-05-17', { state: 'skipped', reason: 'empty' })
    await end('2031-05-18', { state: 'failed', reason: 'forbidden' })
    await end('2031-05-19', { state: 'skipped', reason: 'unsure' })
    const told = shown(await desk.run('history'))
      .replaceAll('\u00A0', ' ')
      .replaceAll('\u202F', ' ')
    const lines = told.split('\n').filter((line) => line.includes('2031'))
    expect(lines.map((line) => line.replace(/^\*\*\S+ (\d+ mai) 2031\*\* · /, '$1: '))).toEqual([
      `20 mai: à poster · <t:${seconds('2031-05-20T07:00:00Z')}:f>`,
      '19 mai: sauté : interrompu, et je ne peux pas relire ce salon pour savoir s’il y est : plutôt aucun que deux',
      '18 mai: échec : je n’ai pas la permission d’écrire dans ce salon',
      '17 mai: rien à dire',
      `16 mai: [posté](https://discord.com/channels/${desk.server}/${desk.channel}/42) · <t:${seconds('2031-05-16T07:00:05Z')}:f>`,
      '15 mai: sauté : plus de douze heures de retard',
    ])
  })
})

describe('/digest preview', () => {
  test('shows the day to the asker alone, and posts or marks nothing', async () => {
    const before = await desk.store.subscriptions.ofServer(desk.server)
    const reply = await desk.run('preview', { date: '12 mai 2031' })
    expect(reply.flags).toBe(EPHEMERAL)
    expect(reply.content).toContain('pour vous seul')
    expect(shown(reply)).toContain('Réouverture des quais de Portneuf')
    expect(await desk.store.subscriptions.ofServer(desk.server)).toEqual(before)
  })

  test('uses the settings of the digest that is there', async () => {
    await start({ topic: 'dockers', sections: 'à venir', language: 'en' })
    const text = shown(await desk.run('preview', { date: '25 mai 2031' }))
    expect(text).toContain('Coming up')
    expect(text).toContain('Grève des dockers')
    expect(text).not.toContain('On this day')
  })

  test('of a day without anything says that nothing would be posted', async () => {
    await start({ sections: 'ce jour-là' })
    expect((await desk.run('preview', { date: '24 décembre 2031' })).content).toContain(
      'rien ne serait posté',
    )
    expect((await desk.run('preview', { date: 'patate' })).content).toContain('n’est pas un jour')
  })
})

test.each([
  ['timezone', '', 'Europe/Paris'],
  ['timezone', 'tok', 'Asia/Tokyo'],
  ['time', '8', '08:00'],
  ['sections', 'chron', 'chronicle'],
  ['topic', 'marech', 'Odile Maréchal'],
])('the option %s is completed: « %s » leads to %s', async (name, typed, value) => {
  const found = await desk.complete(name, typed)
  expect(found[0]?.value).toBe(value)
  expect(found.length).toBeLessThanOrEqual(25)
})
