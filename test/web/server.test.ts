import { once } from 'node:events'
import { request } from 'node:http'
import { connect } from 'node:net'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../src/server/listen.ts'
import type { PlaygroundDeps } from '../../src/web/deps.ts'
import { commandInteraction } from '../../src/web/discord/interaction.ts'
import { startPlayground } from '../../src/web/playground.ts'
import { parsed } from './support/stub-lines.ts'
import { stubDeps } from './support/stub-playground.ts'

interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

/** A request with any headers, `Host` included, which fetch does not allow. */
const ask = (url: string, { method = 'GET', headers = {}, body = '' } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      )
    })
    sent.on('error', reject)
    sent.end(body)
  })

let playground: Listening
const start = async (changes: Partial<PlaygroundDeps> = {}) => {
  await playground?.close()
  playground = await startPlayground(stubDeps(changes), { host: '127.0.0.1', port: 0 })
}
beforeEach(() => start())
afterEach(() => playground.close())

const help = JSON.stringify(commandInteraction({ id: '1', locale: 'fr' }, parsed('/quote gaz').invocable, []))
const json = { 'content-type': 'application/json' }
const post = (headers: Record<string, string>, body = help) =>
  ask(`${playground.url}/api/interactions`, { method: 'POST', headers, body })
const codeOf = ({ body }: Answer) => (JSON.parse(body) as { error: { code: string } }).error.code

describe('the digest of a day', () => {
  const order = (body: unknown, headers: Record<string, string> = json) =>
    ask(`${playground.url}/api/digest`, { method: 'POST', headers, body: JSON.stringify(body) })
  const wanted = { date: '2022-01-12', topic: null, locale: 'fr' }

  it('is given as the response that posts it', async () => {
    const { status, body } = await order({ ...wanted, topic: ' Otan ' })
    expect(status).toBe(200)
    expect(JSON.parse(body)).toEqual({
      type: 4,
      data: { content: 'Digest du 2022-01-12, Otan', allowed_mentions: { parse: [] } },
    })
  })

  it.each([
    [{ ...wanted, date: '2022-02-30' }],
    [{ ...wanted, date: 'demain' }],
    [{ ...wanted, topic: 'x'.repeat(61) }],
    [{ ...wanted, locale: 'de' }],
    [{}],
    [null],
  ])('is refused to %j', async (body) => {
    const answer = await order(body)
    expect(answer.status).toBe(400)
    expect(codeOf(answer)).toBe('body')
  })

  it('is refused to other pages', async () => {
    expect((await order(wanted, { ...json, origin: 'https://ailleurs.test' })).status).toBe(403)
  })
})

describe('the playground serves', () => {
  it('a page in French that loads nothing from elsewhere', async () => {
    const { status, body, headers } = await ask(playground.url)
    expect(status).toBe(200)
    expect(body).toContain('<html lang="fr">')
    const addresses = [...body.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address)
    expect(addresses.filter((address) => !/^(\/assets\/|#|data:)/.test(address ?? ''))).toEqual([])
    expect(headers['content-security-policy']).toMatch(/default-src 'self'; script-src 'self';/)
    expect(headers['content-security-policy']).not.toMatch(/unsafe-eval|script-src[^;]*unsafe-inline/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['access-control-allow-origin']).toBeUndefined()
  })

  it('its script, style and picture, each with its type', async () => {
    const types = await Promise.all(
      ['app.js', 'app.css', 'icon.svg'].map(async (name) => {
        const { status, headers, body } = await ask(`${playground.url}/assets/${name}`)
        return [status, headers['content-type'], body.length > 100]
      }),
    )
    expect(types).toEqual([
      [200, 'text/javascript; charset=utf-8', true],
      [200, 'text/css; charset=utf-8', true],
      [200, 'image/svg+xml', true],
    ])
  })

  it('a page that a browser need not load twice', async () => {
    const { headers } = await ask(playground.url)
    expect(await ask(playground.url, { headers: { 'if-none-match': String(headers.etag) } })).toMatchObject({
      status: 304,
    })
  })

  it('the commands as they are declared', async () => {
    const { body } = await ask(`${playground.url}/api/commands`)
    const commands = JSON.parse(body) as { name: string; name_localizations?: { fr?: string } }[]
    expect(commands.map(({ name }) => name)).toEqual(['event', 'quote', 'hostile', 'broken', 'digest'])
    expect(commands[0]?.name_localizations?.fr).toBe('événement')
  })

  it('the answer of the adapter', async () => {
    const { status, body } = await post(json)
    expect(status).toBe(200)
    expect(JSON.parse(body)).toMatchObject({ type: 4, data: { content: '`{}`' } })
  })

  it('its own pages under every name of this machine', async () => {
    const { port } = new URL(playground.url)
    for (const host of [`localhost:${port}`, `127.0.0.1:${port}`, `LOCALHOST:${port}`]) {
      expect(await ask(playground.url, { headers: { host } })).toMatchObject({ status: 200 })
    }
  })
})

describe('health', () => {
  it('is live and ready', async () => {
    expect(await ask(`${playground.url}/health`)).toMatchObject({
      status: 200,
      body: '{"live":true,"ready":true}',
    })
    expect(await ask(`${playground.url}/health/live`)).toMatchObject({ status: 200 })
    expect(await ask(`${playground.url}/health/ready`)).toMatchObject({ status: 200, body: '{"ready":true}' })
  })

  it.each([
    ['false', () => false],
    ['an error', () => Promise.reject(new Error('no store'))],
  ])('is live but not ready on %s', async (_, ready) => {
    await start({ ready })
    expect(await ask(`${playground.url}/health`)).toMatchObject({
      status: 503,
      body: '{"live":true,"ready":false}',
    })
    expect(await ask(`${playground.url}/health/live`)).toMatchObject({ status: 200 })
    expect(await ask(`${playground.url}/health/ready`)).toMatchObject({ status: 503 })
  })
})

describe('the playground refuses', () => {
  it.each(['evil.test', 'evil.test:3000', '127.0.0.1', '127.0.0.1:1'])('the host %j', async (host) => {
    const answer = await ask(`${playground.url}/api/commands`, { headers: { host } })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.body).not.toContain('event')
  })

  it.each([
    [{ origin: 'https://evil.test' }],
    [{ origin: 'null' }],
    [{ 'sec-fetch-site': 'cross-site' }],
    [{ 'sec-fetch-site': 'same-site' }],
  ])('a request made by another page: %j', async (headers) => {
    const answer = await post({ ...json, ...headers })
    expect([answer.status, codeOf(answer)]).toEqual([403, 'origin'])
  })

  it('another port of this machine as origin, but not its own', async () => {
    expect(await post({ ...json, origin: 'http://127.0.0.1:1' })).toMatchObject({ status: 403 })
    expect(await post({ ...json, origin: playground.url })).toMatchObject({ status: 200 })
  })

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'application/jsonp'])(
    'the type %s',
    async (type) => {
      const answer = await post({ 'content-type': type })
      expect([answer.status, codeOf(answer)]).toEqual([415, 'type'])
    },
  )

  it('a body that is too large', async () => {
    const answer = await post(json, JSON.stringify({ text: 'a'.repeat(200_000) }))
    expect([answer.status, codeOf(answer)]).toEqual([413, 'size'])
  })

  it.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['null', 'null'],
    ['a list', '[]'],
    ['a ping', JSON.stringify({ ...JSON.parse(help), type: 1 })],
    ['no person', JSON.stringify({ ...JSON.parse(help), member: undefined })],
    ['a command that is a menu', help.replace('"type":1,"options"', '"type":3,"options"')],
  ])('a body with %s', async (_, body) => {
    const answer = await post(json, body)
    expect([answer.status, codeOf(answer)]).toEqual([400, 'body'])
  })

  it('what is not there', async () => {
    for (const path of ['/nothing', '/assets/../package.json', '/assets/main.ts', '/api']) {
      const answer = await ask(playground.url + path)
      expect([path, answer.status, codeOf(answer)]).toEqual([path, 404, 'unknown'])
    }
  })

  it('to be reached from elsewhere', async () => {
    for (const host of ['0.0.0.0', '::', '192.168.1.2', 'verbatim.test', '127.0.0.1.evil.test']) {
      await expect(startPlayground(stubDeps(), { host, port: 0 })).rejects.toThrow(RangeError)
    }
  })

  it('a port that another program has', async () => {
    const port = Number(new URL(playground.url).port)
    await expect(startPlayground(stubDeps(), { host: '127.0.0.1', port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    })
  })
})

describe('when the adapter fails', () => {
  it('the user gets the number of the failure and none of its words', async () => {
    const reported: unknown[] = []
    const failure = new Error('secret path /etc')
    await start({
      interact: () => Promise.reject(failure),
      report: (error) => {
        reported.push(error)
        return 'W-7'
      },
    })
    const answer = await post(json)
    expect([answer.status, JSON.parse(answer.body)]).toEqual([500, { error: { code: 'failed', id: 'W-7' } }])
    expect(reported).toEqual([failure])
  })
})

describe('closing', () => {
  it('does not wait for connections on which nothing is asked', async () => {
    const { port } = new URL(playground.url)
    const ahead = connect(Number(port), '127.0.0.1')
    await once(ahead, 'connect')
    const kept = await fetch(`${playground.url}/health`)
    await kept.text()
    const ended = once(ahead, 'close')
    await playground.close()
    await ended
  })

  it('lets a running answer finish', async () => {
    const gate = { open: () => {}, entered: () => {} }
    const opened = new Promise<void>((resolve) => {
      gate.open = resolve
    })
    const entered = new Promise<void>((resolve) => {
      gate.entered = resolve
    })
    await start({
      interact: async () => {
        gate.entered()
        await opened
        return { response: { type: 4, data: { content: 'late' } }, later: null, outcome: 'answered' }
      },
    })
    const answer = post(json)
    await entered
    const closed = playground.close()
    gate.open()
    expect(await answer).toMatchObject({ status: 200 })
    await closed
    await expect(ask(playground.url)).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  })
})
