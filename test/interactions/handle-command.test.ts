import { MessageFlags } from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import { handle } from '../../src/interactions/handle.ts'
import { echo, echoing, said } from '../support/echo-command.ts'
import { interactionDeps } from '../support/interaction-deps.ts'
import { slash, text } from '../support/interactions.ts'
import { deferred } from '../support/manual-timer.ts'

describe('a slash command', () => {
  test.each([
    ['fr', 'bonjour 1 fr'],
    ['en-GB', 'bonjour 1 en'],
    ['de', 'bonjour 1 en'],
  ])('is answered at once in the language of a Discord in %s', async (locale, content) => {
    const { deps } = interactionDeps([echo])
    const { response, later } = await handle(slash('echo', [text('bonjour')], locale), deps)
    expect(response).toMatchObject({ type: 4, data: { content, allowed_mentions: { parse: [] } } })
    expect(later).toBeNull()
  })

  test('gets the day of the clock and the typed values of its options', async () => {
    const calls: unknown[] = []
    const run: typeof echo.run = async (options, context) => {
      calls.push(options, context.today, context.random())
      return said('ok')
    }
    const { deps } = interactionDeps([echoing({ run })])
    await handle(slash('echo', [text('12'), { name: 'times', type: 4, value: 3 }]), deps)
    expect(calls).toEqual([{ values: { text: '12', times: 3 } }, '2022-01-21', 0.5])
  })

  test('leaves no countdown behind when it was quick', async () => {
    const { deps, time } = interactionDeps([echo])
    await handle(slash('echo', [text('vite')]), deps)
    expect(time.running()).toEqual([])
  })
})

describe('a slash command that takes long', () => {
  async function slow(reply: ReturnType<typeof said>) {
    const work = deferred<typeof reply>()
    const { deps, time } = interactionDeps([echoing({ run: () => work.promise })])
    const handling = handle(slash('echo', [text('lent')]), deps)
    expect(time.running()).toEqual([1500])
    time.elapse()
    const { response, later } = await handling
    work.resolve(reply)
    return { response, later: await later }
  }

  test('is deferred, then the placeholder becomes exactly the answer', async () => {
    const { response, later } = await slow(said('enfin'))
    expect(response).toEqual({ type: 5 })
    expect(later).toEqual({
      kind: 'edit',
      message: { content: 'enfin', embeds: [], components: [], allowed_mentions: { parse: [] } },
    })
  })

  test('and answers in private, replaces the placeholder that all could see', async () => {
    const { later } = await slow(said('chut', { flags: MessageFlags.Ephemeral }))
    expect(later).toMatchObject({ kind: 'private', replaces: true, message: { content: 'chut', flags: 64 } })
  })
})

describe('a slash command that fails', () => {
  const failing = echoing({ run: () => Promise.reject(new Error('the disk says SECRET')) })

  test.each([
    ['fr', 'Désolé'],
    ['en-US', 'Sorry'],
  ])('apologises to the asker alone, in %s, with the id that the log has', async (locale, word) => {
    const { deps, log } = interactionDeps([failing])
    const { response } = await handle(slash('echo', [text('x')], locale), deps)
    expect(response).toMatchObject({ type: 4, data: { flags: 64 } })
    const { content } = (response as { data: { content: string } }).data
    expect(content).toContain(word)
    expect(content).toContain('id-of-failure')
    expect(content).not.toContain('SECRET')
    expect(log.lines).toMatchObject([{ level: 'error', fields: { failure: 'id-of-failure', what: '/echo' } }])
  })

  test('apologises too when it throws before it returns a promise', async () => {
    const thrower = echoing({
      run: () => {
        throw new Error('at once')
      },
    })
    const { deps } = interactionDeps([thrower])
    const { response } = await handle(slash('echo', [text('x')]), deps)
    expect(response).toMatchObject({ type: 4, data: { flags: 64 } })
  })
})

describe('a command that Discord shows in another form than ours', () => {
  test.each([
    ['an unknown command', slash('old')],
    ['an unknown option', slash('echo', [text('x'), { name: 'gone', type: 3, value: 'y' }])],
    ['another type', slash('echo', [{ name: 'text', type: 4, value: 3 }])],
    ['a fraction for an integer', slash('echo', [text('x'), { name: 'times', type: 4, value: 1.5 }])],
    ['a missing option', slash('echo')],
    ['a subcommand', slash('echo', [{ name: 'now', type: 1, options: [] }])],
  ])('is not run with %s: the user is told to reload', async (_what, interaction) => {
    const { deps, log } = interactionDeps([echoing({ run: () => Promise.reject(new Error('was run')) })])
    const { response } = await handle(interaction, deps)
    expect(response).toMatchObject({
      type: 4,
      data: { flags: 64, content: expect.stringContaining('Rechargez') },
    })
    expect(log.lines).toMatchObject([{ level: 'warn' }])
  })

  test('or a command of the user menu, is answered as well', async () => {
    const { deps } = interactionDeps([echo])
    const menu = { ...slash('echo'), data: { type: 2, name: 'echo', target_id: '1' } } as never
    expect((await handle(menu, deps)).response).toMatchObject({ type: 4, data: { flags: 64 } })
  })
})

test("Discord's ping is answered with a pong", async () => {
  const { deps } = interactionDeps([echo])
  expect(await handle({ type: 1 } as never, deps)).toEqual({
    response: { type: 1 },
    later: null,
    outcome: 'answered',
  })
})
