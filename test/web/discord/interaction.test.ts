import { describe, expect, it } from 'vitest'
import type { ChatMessage } from '../../../src/web/discord/chat-message.ts'
import { commandInteraction, pressInteraction } from '../../../src/web/discord/interaction.ts'
import { snowflake } from '../../../src/web/discord/snowflake.ts'
import { readInteraction } from '../../../src/web/read-interaction.ts'
import { parsed } from '../support/stub-lines.ts'

const stamp = { id: '1', locale: 'fr' } as const

describe('an interaction as Discord sends it', () => {
  it('nests the options in their subcommand', () => {
    const { invocable } = parsed('/digest start channel:verbatim')
    const options = [{ name: 'channel', type: 7, value: '1100000000000000002' }] as const
    expect(commandInteraction(stamp, invocable, [...options])).toMatchObject({
      type: 2,
      locale: 'fr',
      data: {
        name: 'digest',
        options: [{ name: 'start', type: 1, options }],
        resolved: { channels: { '1100000000000000002': { name: 'verbatim' } } },
      },
    })
  })

  it('carries the pressed message, made by the one who presses', () => {
    const message: ChatMessage = { id: '9', at: 0, content: 'x', embeds: [], components: [], ephemeral: true }
    const press = pressInteraction(stamp, message, { type: 3, custom_id: 'event:menu' }, ['2'])
    expect(press).toMatchObject({
      type: 3,
      data: { component_type: 3, custom_id: 'event:menu', values: ['2'] },
      message: { id: '9', content: 'x', flags: 64, interaction_metadata: { user: press.member!.user } },
    })
  })

  it('is what the server takes', () => {
    expect(readInteraction(commandInteraction(stamp, parsed('/event').invocable, []))).not.toBeNull()
  })
})

describe('ids', () => {
  it('are Discord snowflakes: they tell the time, and differ within it', () => {
    const at = Date.UTC(2022, 0, 12)
    expect((BigInt(snowflake(at, 7)) >> 22n) + 1_420_070_400_000n).toBe(BigInt(at))
    expect(snowflake(at, 7)).not.toBe(snowflake(at, 8))
  })
})
