import { Histogram, type Registry } from 'prom-client'
import type { InteractionWatch } from '../../interactions/watch.ts'

/** In seconds: from the quickest look-up to Discord's three. */
const BUCKETS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 3]

/** Counts and times of interactions, from their arrival to the response that is ready for Discord. */
export function interactionMetrics(registry: Registry): InteractionWatch {
  const seconds = new Histogram({
    name: 'verbatim_interaction_seconds',
    help: 'Time to the response, by kind, command and outcome',
    labelNames: ['kind', 'command', 'outcome'],
    buckets: BUCKETS,
    registers: [registry],
  })
  return (kind, command) => {
    const end = seconds.startTimer({ kind, command })
    return (outcome) => void end({ outcome })
  }
}
