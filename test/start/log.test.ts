import { DiscordAPIError } from 'discord.js'
import { expect, test } from 'vitest'
import { createLog } from '../../src/start/log.ts'

function logged(write: (log: ReturnType<typeof createLog>) => void) {
  const lines: string[] = []
  write(
    createLog({
      level: 'info',
      secrets: ['the.bot.token'],
      destination: { write: (line) => lines.push(line) },
    }),
  )
  return lines.join('')
}

test('a line is JSON with its level, time and message', () => {
  expect(JSON.parse(logged((log) => log.info({ shard: 0 }, 'ready')))).toEqual({
    level: 'info',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    shard: 0,
    msg: 'ready',
  })
})

test('the token is in no line, wherever it stood', () => {
  const err = new Error('refused: the.bot.token', { cause: new Error('Bot the.bot.token') })
  const line = logged((log) => {
    log.error({ err, headers: { authorization: 'Bot the.bot.token' } }, 'got the.bot.token')
  })
  expect(line).not.toContain('the.bot.token')
  expect(JSON.parse(line)).toMatchObject({ err: { message: 'refused: [secret]' } })
})

test('an interaction’s token is in no line, and a request’s body neither', () => {
  const url = 'https://discord.com/api/v10/webhooks/1/interaction-token/messages/@original'
  const err = new DiscordAPIError({ code: 10015, message: 'Unknown Webhook' }, 10015, 404, 'PATCH', url, {
    body: { content: 'what the user asked' },
    files: undefined,
  })
  const line = logged((log) => log.error({ err, url: '/interactions/1/interaction-token/callback' }, url))
  expect(line).not.toContain('interaction-token')
  expect(line).not.toContain('what the user asked')
  expect(JSON.parse(line).err).toMatchObject({ message: 'Unknown Webhook', code: 10015, status: 404 })
})

test('what is thrown and is no error is written as text', () => {
  expect(JSON.parse(logged((log) => log.error({ err: 'plain' }, 'x')))).toMatchObject({ err: 'plain' })
})
