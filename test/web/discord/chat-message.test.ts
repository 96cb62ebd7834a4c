import type { APIInteractionResponse } from 'discord-api-types/v10'
import { describe, expect, it } from 'vitest'
import { type ChatMessage, effectOf } from '../../../src/web/discord/chat-message.ts'

const message: ChatMessage = {
  id: '1',
  at: 0,
  content: 'before',
  embeds: [{ title: 'kept' }],
  components: [],
  ephemeral: false,
}
const fresh = { id: '2', at: 5 }
const effect = (response: object, pressed: ChatMessage | null = null) =>
  effectOf(response as APIInteractionResponse, fresh, pressed)

describe('what a response does to the channel', () => {
  it('posts a message', () => {
    expect(effect({ type: 4, data: { content: 'hello' } })).toEqual({
      kind: 'post',
      message: { id: '2', at: 5, content: 'hello', embeds: [], components: [], ephemeral: false },
    })
  })

  it('posts a private message', () => {
    expect(effect({ type: 4, data: { content: 'hello', flags: 64 } })).toMatchObject({
      message: { ephemeral: true },
    })
  })

  it('changes of the pressed message what the response names, and nothing else', () => {
    expect(effect({ type: 7, data: { content: 'after' } }, message)).toEqual({
      kind: 'update',
      message: { ...message, content: 'after' },
    })
    expect(effect({ type: 7, data: { embeds: [] } }, message)).toMatchObject({
      message: { content: 'before', embeds: [] },
    })
  })

  it('does nothing when the press was only taken note of', () => {
    expect(effect({ type: 6 }, message)).toEqual({ kind: 'nothing' })
  })

  it.each([[{ type: 7, data: {} }], [{ type: 1 }], [{ type: 9, data: {} }]])(
    'cannot show %j for a command',
    (response) => {
      expect(effect(response)).toEqual({ kind: 'unshown' })
    },
  )
})
