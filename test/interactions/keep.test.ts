import { describe, expect, test } from 'vitest'
import { handle } from '../../src/interactions/handle.ts'
import { createKeep } from '../../src/interactions/keep.ts'
import { echoing, said } from '../support/echo-command.ts'
import { interactionDeps } from '../support/interaction-deps.ts'
import { slash, text, typed } from '../support/interactions.ts'

/** A keep whose store and clock are set by hand, and how often each question was worked out. */
function keeping() {
  const set = { version: 1, time: 0, broken: false, looks: 0 }
  const made: string[] = []
  const keep = createKeep<string>({
    version: async () => {
      set.looks += 1
      if (set.broken) throw new Error('gone')
      return String(set.version)
    },
    now: () => set.time,
  })
  const ask = (question: string) =>
    keep.of(question, async () => {
      made.push(question)
      return `${question} ${set.version}`
    })
  return { set, made, ask, keep }
}

describe('an answer that is kept', () => {
  test('is worked out once, also for those who ask at the same time', async () => {
    const { ask, made, set } = keeping()
    expect(await Promise.all([ask('a'), ask('a'), ask('b')])).toEqual(['a 1', 'a 1', 'b 1'])
    expect(await ask('a')).toBe('a 1')
    expect(made).toEqual(['a', 'b'])
    expect(set.looks).toBe(1)
  })

  test('gives way within a moment when the store changes', async () => {
    const { ask, set } = keeping()
    await ask('a')
    set.version = 2
    set.time = 199
    expect(await ask('a')).toBe('a 1')
    set.time = 200
    expect(await ask('a')).toBe('a 2')
  })

  test('is worked out again after a minute in any case', async () => {
    const { ask, set, made } = keeping()
    await ask('a')
    set.time = 59_999
    await ask('a')
    expect(made).toEqual(['a'])
    set.time = 60_000
    await ask('a')
    expect(made).toEqual(['a', 'a'])
  })

  test('is forgotten when two thousand others were wanted since', async () => {
    const { ask, made } = keeping()
    await ask('first')
    await ask('second')
    for (let i = 0; i < 1999; i += 1) {
      await ask(`other ${i}`)
      await ask('first')
    }
    made.length = 0
    await ask('first')
    await ask('second')
    expect(made).toEqual(['second'])
  })

  test('is no failure: the next one who asks may have more luck', async () => {
    const { keep, ask, set } = keeping()
    await expect(keep.of('a', () => Promise.reject(new Error('slow')))).rejects.toThrow('slow')
    expect(await ask('a')).toBe('a 1')
    set.time = 200
    set.broken = true
    await expect(ask('a')).rejects.toThrow('gone')
    set.broken = false
    expect(await ask('a')).toBe('a 1')
  })
})

describe('a command', () => {
  const asked = (lasts: boolean) => {
    const calls: string[] = []
    const command = echoing({
      lasts: () => lasts,
      run: async ({ values }, { locale }) => {
        calls.push(`${values.text} ${locale}`)
        return said('ok')
      },
      autocomplete: async ({ value }) => {
        calls.push(`${value}…`)
        return []
      },
    })
    const settings = { version: async () => '1', now: () => 0 }
    const { deps } = interactionDeps([command], {
      kept: { replies: createKeep(settings), completions: createKeep(settings) },
    })
    return { calls, deps }
  }
  const focused = { ...text('a'), focused: true }

  test('whose answers last is run once for each question and language', async () => {
    const { calls, deps } = asked(true)
    for (const locale of ['fr', 'en-US', 'fr']) await handle(slash('echo', [text('a')], locale), deps)
    await handle(slash('echo', [text('b')], 'fr'), deps)
    await handle(typed('echo', [focused]), deps)
    await handle(typed('echo', [focused]), deps)
    expect(calls).toEqual(['a fr', 'a en', 'b fr', 'a…'])
  })

  test('whose answers do not is run each time', async () => {
    const { calls, deps } = asked(false)
    for (let i = 0; i < 2; i += 1) {
      await handle(slash('echo', [text('a')], 'fr'), deps)
      await handle(typed('echo', [focused]), deps)
    }
    expect(calls).toEqual(['a fr', 'a…', 'a fr', 'a…'])
  })
})
