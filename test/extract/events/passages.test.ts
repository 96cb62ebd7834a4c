import { describe, expect, it } from 'vitest'
import { misfits } from './fit.ts'
import { PASSAGES } from './passages.ts'
import { line, readEvents } from './read-events.ts'

describe('events of short passages', () => {
  it.each(PASSAGES)('%s: %s', (_, text, ...lines) => {
    expect(misfits(readEvents(text), lines, line)).toEqual([])
  })
})
