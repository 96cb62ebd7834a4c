import { describe, expect, test } from 'vitest'
import { handle } from '../../src/interactions/handle.ts'
import { echo, echoing, said } from '../support/echo-command.ts'
import { interactionDeps } from '../support/interaction-deps.ts'
import { OTHER, pressed } from '../support/interactions.ts'
import { deferred } from '../support/manual-timer.ts'

const EPHEMERAL = 64

describe('a button', () => {
  test('gives its state to its command, and the message becomes exactly the answer', async () => {
    const { deps } = interactionDeps([echo])
    const { response } = await handle(pressed('echo:2:un:deux'), deps)
    expect(response).toMatchObject({ type: 7, data: { content: 'un:deux 2 fr', embeds: [] } })
  })

  test('whose answer is private leaves the message and answers beside it', async () => {
    const { deps } = interactionDeps([echoing({ press: async () => said('chut', { flags: EPHEMERAL }) })])
    const { response } = await handle(pressed('echo:1:x'), deps)
    expect(response).toMatchObject({ type: 4, data: { content: 'chut', flags: EPHEMERAL } })
  })

  test('pressed by someone else answers that person alone', async () => {
    const { deps } = interactionDeps([echo])
    const { response } = await handle(pressed('echo:2:un', { by: OTHER }), deps)
    expect(response).toMatchObject({ type: 4, data: { content: 'un 2 fr', flags: EPHEMERAL } })
  })

  test('of a message that nobody asked for answers whoever presses alone', async () => {
    const { deps } = interactionDeps([echo])
    const unasked = { ...pressed('echo:2:un'), message: { id: '9' } } as never
    expect((await handle(unasked, deps)).response).toMatchObject({ type: 4, data: { flags: EPHEMERAL } })
  })

  test('without a state is given an empty one', async () => {
    const { deps } = interactionDeps([echoing({ press: async (state) => said(`[${state}]`) })])
    expect((await handle(pressed('echo'), deps)).response).toMatchObject({ data: { content: '[]' } })
  })
})

test('a menu gives what was chosen', async () => {
  const { deps } = interactionDeps([echo])
  const { response } = await handle(pressed('echo:1:choix', { values: ['a', 'b'] }), deps)
  expect(response).toMatchObject({ type: 7, data: { content: 'choix:a:b 1 fr' } })
})

describe('a button that takes long', () => {
  async function slow(interaction: ReturnType<typeof pressed>, flags?: number) {
    const work = deferred<ReturnType<typeof said>>()
    const { deps, time } = interactionDeps([echoing({ press: () => work.promise })])
    const handling = handle(interaction, deps)
    time.elapse()
    const { response, later } = await handling
    work.resolve(said('enfin', flags === undefined ? {} : { flags }))
    return { response, later: await later }
  }

  test('is deferred and then changes the message', async () => {
    const { response, later } = await slow(pressed('echo:1:x'))
    expect(response).toEqual({ type: 6 })
    expect(later).toMatchObject({ kind: 'edit', message: { content: 'enfin', components: [] } })
  })

  test('and answers in private, leaves the message where it is', async () => {
    const { later } = await slow(pressed('echo:1:x'), EPHEMERAL)
    expect(later).toMatchObject({ kind: 'private', replaces: false, message: { flags: EPHEMERAL } })
  })

  test('for someone else, is deferred in private', async () => {
    const { response, later } = await slow(pressed('echo:1:x', { by: OTHER }))
    expect(response).toEqual({ type: 5, data: { flags: EPHEMERAL } })
    expect(later).toMatchObject({ kind: 'edit', message: { content: 'enfin' } })
  })
})

describe('a button that cannot be answered', () => {
  test.each(['gone:1', 'nothing', ':', ''])('with the custom_id « %s » says so in private', async (id) => {
    const { deps, log } = interactionDeps([echo])
    const { response } = await handle(pressed(id), deps)
    expect(response).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL, content: expect.stringContaining('bouton') },
    })
    expect(log.lines).toMatchObject([{ level: 'warn' }])
  })

  test('because its command fails apologises in private and leaves the message', async () => {
    const { deps, log } = interactionDeps([echoing({ press: () => Promise.reject(new Error('no')) })])
    const { response } = await handle(pressed('echo:1:x'), deps)
    expect(response).toMatchObject({
      type: 4,
      data: { flags: EPHEMERAL, content: expect.stringContaining('id-of-failure') },
    })
    expect(log.lines).toMatchObject([{ level: 'error', fields: { what: 'echo:' } }])
  })
})
