import { afterEach, beforeEach, expect, vi } from 'vitest'

// A stray console line is a defect: programs write through their own streams and logs.
const methods = ['log', 'info', 'warn', 'error', 'debug'] as const

beforeEach(() => {
  for (const method of methods) vi.spyOn(console, method).mockImplementation(() => undefined)
})

afterEach(() => {
  for (const method of methods) {
    const calls = vi.isMockFunction(console[method]) ? vi.mocked(console[method]).mock.calls : []
    expect(calls, `console.${method} was called`).toEqual([])
  }
  vi.restoreAllMocks()
})
