import { DiscordAPIError } from 'discord.js'
import { expect, test } from 'vitest'
import { patientWebhook } from '../../../src/bot/http/patient-webhook.ts'

const refusal = (status: number) =>
  new DiscordAPIError({ code: 10_015, message: 'no' }, 10_015, status, 'PATCH', '', { body: {}, files: [] })

function webhookThatFails(times: number, status: number) {
  const pauses: number[] = []
  let calls = 0
  const send = async () => {
    calls += 1
    if (calls <= times) throw refusal(status)
    return 'sent'
  }
  const webhook = patientWebhook({ editOriginal: send, deleteOriginal: send, followUp: send }, (pause) => {
    pauses.push(pause)
    return { elapsed: Promise.resolve(), cancel: () => undefined }
  })
  return { webhook, pauses, calls: () => calls }
}

test('a message that Discord does not know yet is edited once it does', async () => {
  const { webhook, pauses } = webhookThatFails(3, 404)
  expect(await webhook.deleteOriginal()).toBe('sent')
  expect(pauses).toEqual([250, 500, 1000])
})

test('in the end it gives up', async () => {
  const { webhook, calls } = webhookThatFails(99, 404)
  await expect(webhook.deleteOriginal()).rejects.toThrow('no')
  expect(calls()).toBe(5)
})

test('what Discord refuses for another reason is not tried again', async () => {
  const { webhook, calls } = webhookThatFails(99, 400)
  await expect(webhook.deleteOriginal()).rejects.toThrow('no')
  expect(calls()).toBe(1)
})
