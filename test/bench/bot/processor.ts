import { readFileSync } from 'node:fs'

/** Of Linux, for all processes. */
const TICKS_A_SECOND = 100

/** Seconds of processor time that a process has used; NaN where the system does not say. */
export function secondsOf(pid: number): number {
  try {
    // The name of the program, in parentheses, may hold spaces.
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').replace(/^.*\)/s, '').trim().split(' ')
    return (Number(fields[11]) + Number(fields[12])) / TICKS_A_SECOND
  } catch {
    return Number.NaN
  }
}

/** Megabytes that a process has in memory; NaN where the system does not say. */
export function memoryOf(pid: number): number {
  try {
    return Number(/^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024
  } catch {
    return Number.NaN
  }
}
