import { afterEach, beforeEach, expect, type MockInstance, vi } from 'vitest'

// A stray console line is a defect: programs write through their own streams and logs.
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const
let spies: MockInstance[] = []

beforeEach(() => {
  spies = methods.map((method) => vi.spyOn(console, method).mockImplementation(() => undefined))
})

afterEach(() => {
  const lines = spies.flatMap((spy) => spy.mock.calls)
  for (const spy of spies) spy.mockRestore()
  expect(lines, 'lines written to the console').toEqual([])
})
