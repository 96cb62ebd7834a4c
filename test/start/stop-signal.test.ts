import { EventEmitter } from 'node:events'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { stopSignal } from '../../src/start/stop-signal.ts'

beforeEach(() => vi.useFakeTimers())
afterEach(() => vi.useRealTimers())

/** As much of a process as is asked: signals, a parent, an end. */
function fakeProcess() {
  const exits: number[] = []
  const process = Object.assign(new EventEmitter(), { ppid: 7, exit: (code: number) => exits.push(code) })
  return { process, exits, real: process as unknown as NodeJS.Process }
}

/** Whether the promise has resolved by now. */
async function isResolved(promise: Promise<void>): Promise<boolean> {
  const mark = {}
  return (await Promise.race([promise, Promise.resolve(mark)])) !== mark
}

test.each(['SIGTERM', 'SIGINT'])('%s asks to stop', async (signal) => {
  const { process, exits, real } = fakeProcess()
  const stop = stopSignal(real, false)
  expect(await isResolved(stop)).toBe(false)
  process.emit(signal)
  await stop
  expect(exits).toEqual([])
})

test('the same Ctrl + C, passed on twice, asks once; a later one ends the process at once', () => {
  const { process, exits, real } = fakeProcess()
  void stopSignal(real, false)
  process.emit('SIGINT')
  vi.advanceTimersByTime(50)
  process.emit('SIGINT')
  expect(exits).toEqual([])
  vi.advanceTimersByTime(2000)
  process.emit('SIGINT')
  expect(exits).toEqual([130])
})

test.each([
  [true, true],
  [false, false],
])('the end of the parent asks to stop under npm only (%s)', async (underNpm, stops) => {
  const { process, real } = fakeProcess()
  const stop = stopSignal(real, underNpm)
  vi.advanceTimersByTime(1000)
  expect(await isResolved(stop)).toBe(false)
  process.ppid = 1
  vi.advanceTimersByTime(1000)
  expect(await isResolved(stop)).toBe(stops)
})
