import { describe, expect, it } from 'vitest'
import type { Handled } from '../../src/interactions/handled.ts'
import { settle } from '../../src/web/settle.ts'

const message = { content: 'late', embeds: [], components: [], allowed_mentions: { parse: [] } } as const
const settled = (response: object, later: object) =>
  settle({ response, later: Promise.resolve(later) } as unknown as Handled)

describe('an answer that was deferred', () => {
  it('becomes the message that a quick command would have posted', async () => {
    expect(await settled({ type: 5 }, { kind: 'edit', message })).toMatchObject({
      type: 4,
      data: { content: 'late' },
    })
  })

  it('stays private when the deferral was', async () => {
    const response = { type: 5, data: { flags: 64 } }
    expect(await settled(response, { kind: 'edit', message })).toMatchObject({ type: 4, data: { flags: 64 } })
  })

  it('changes the pressed message', async () => {
    expect(await settled({ type: 6 }, { kind: 'edit', message })).toMatchObject({
      type: 7,
      data: { content: 'late' },
    })
  })

  it('is private when only the asker may see it', async () => {
    const later = { kind: 'private', replaces: false, message }
    expect(await settled({ type: 6 }, later)).toMatchObject({ type: 4, data: { flags: 64 } })
  })

  it('is given as it is when nothing was deferred', async () => {
    const response = { type: 4, data: { content: 'now' } } as const
    expect(await settle({ response, later: null, outcome: 'answered' })).toBe(response)
  })
})
