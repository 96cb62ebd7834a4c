import { describe, expect, test } from 'vitest'
import { handle } from '../../src/interactions/handle.ts'
import type { Completion } from '../../src/search/search.ts'
import { echo, echoing } from '../support/echo-command.ts'
import { interactionDeps } from '../support/interaction-deps.ts'
import { text, typed } from '../support/interactions.ts'

const focused = { ...text('ryab'), focused: true }

async function choices(found: Promise<readonly Completion[]>) {
  const { deps, log, time } = interactionDeps([echoing({ autocomplete: () => found })])
  const handling = handle(typed('echo', [focused]), deps)
  return { handling, log, time }
}

const choicesOf = async (handling: ReturnType<typeof handle>) => {
  const { response, later } = await handling
  expect(response.type).toBe(8)
  expect(later).toBeNull()
  return (response as { data: { choices: unknown[] } }).data.choices
}

test('the option being typed is completed by its command', async () => {
  const { deps } = interactionDeps([echo])
  const { response } = await handle(typed('echo', [focused]), deps)
  expect(response).toEqual({ type: 8, data: { choices: [{ name: 'text=ryab', value: 'ryab' }] } })
})

test('the other options are given as far as they are typed', async () => {
  const calls: unknown[] = []
  const autocomplete = async (...given: unknown[]) => {
    calls.push(given.slice(0, 2))
    return []
  }
  const { deps } = interactionDeps([echoing({ autocomplete })])
  await handle(typed('echo', [{ name: 'times', type: 4, value: 2 }, focused]), deps)
  expect(calls).toEqual([[{ name: 'text', value: 'ryab' }, { values: { times: 2 } }]])
})

describe('choices', () => {
  test('are 25 at most, and those that Discord would refuse are left out', async () => {
    const long = 'x'.repeat(101)
    const many = Array.from({ length: 30 }, (_, i) => ({ name: `n${i}`, value: `v${i}` }))
    const bad = [
      { name: '', value: 'v' },
      { name: long, value: 'v' },
      { name: 'n', value: long },
    ]
    const { handling } = await choices(Promise.resolve([...bad, ...many]))
    expect(await choicesOf(handling)).toEqual(many.slice(0, 25))
  })

  test('are none when the command fails, and the log says why', async () => {
    const { handling, log } = await choices(Promise.reject(new Error('no')))
    expect(await choicesOf(handling)).toEqual([])
    expect(log.lines).toMatchObject([{ level: 'error' }])
  })

  test('are none when the command takes too long', async () => {
    const { handling, time } = await choices(new Promise(() => undefined))
    time.elapse()
    expect(await choicesOf(handling)).toEqual([])
  })

  test.each([
    ['an unknown command', typed('gone', [focused])],
    ['an unknown option', typed('echo', [{ name: 'gone', type: 3, value: 'x', focused: true }])],
    ['no option being typed', typed('echo', [text('x')])],
  ])('are none for %s', async (_what, interaction) => {
    const { deps } = interactionDeps([echo])
    expect(await choicesOf(handle(interaction, deps))).toEqual([])
  })
})
