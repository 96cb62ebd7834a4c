import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { fail, ok, type Result } from '../../domain/result.ts'
import { figure, isMeasure, MEASURES, type MeasureName, type Score } from './measures.ts'

/** What must be reached, 0 to 1; of a fault, what must not be passed. */
export type Thresholds = ReadonlyMap<MeasureName, number>

/** `bad-threshold`: a measure that there is not, or a figure that is none. `unreadable`: no file, no JSON. */
export type ThresholdProblem = 'bad-threshold' | 'unreadable'

const file = z.record(z.string(), z.number())

function checked(entries: readonly (readonly [string, number])[]): Result<Thresholds, ThresholdProblem> {
  const thresholds = new Map<MeasureName, number>()
  for (const [name, value] of entries) {
    if (!isMeasure(name) || !(value >= 0 && value <= 1)) return fail('bad-threshold', `${name}=${value}`)
    thresholds.set(name, value)
  }
  return ok(thresholds)
}

/** `quotes=0.9,wrongNames=0`, or the path of a JSON file `{"quotes": 0.9, "wrongNames": 0}`. */
export function readThresholds(option: string): Result<Thresholds, ThresholdProblem> {
  if (option === '') return ok(new Map())
  if (option.includes('='))
    return checked(
      option.split(',').map((part) => {
        const [name = '', value = ''] = part.split('=')
        return [name.trim(), value.trim() === '' ? Number.NaN : Number(value)] as const
      }),
    )
  try {
    return checked(Object.entries(file.parse(JSON.parse(readFileSync(option, 'utf8')))))
  } catch (error) {
    return fail('unreadable', `${option}: ${error instanceof Error ? error.message : String(error)}`)
  }
}

export interface Shortfall {
  readonly measure: MeasureName
  readonly threshold: number
  /** Null: not measured at all. */
  readonly figure: number | null
}

/** What falls short. A measure that the annotations say nothing of does, so that no threshold is met by silence. */
export function shortfalls(thresholds: Thresholds, { tallies }: Score): Shortfall[] {
  return [...thresholds].flatMap(([measure, threshold]) => {
    const value = figure(measure, tallies[measure])
    const met =
      value !== null && (MEASURES[measure].kind === 'fault' ? value <= threshold : value >= threshold)
    return met ? [] : [{ measure, threshold, figure: value }]
  })
}
