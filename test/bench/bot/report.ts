import { InteractionType } from 'discord-api-types/v10'
import { apology } from '../../../src/replies/apology.ts'
import type { World } from '../../support/discord/world.ts'
import { type Fired, LATE_MS, type Sent } from './fire.ts'

const NEVER = Number.POSITIVE_INFINITY

const timeOf = ({ asked, due }: Sent): number => (asked.answeredAt === null ? NEVER : asked.answeredAt - due)

/** `p50 3.1, p95 9.0, p99 21.3, max 40.2` of milliseconds. */
function quantiles(times: readonly number[]): string {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (part: number) => sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? NEVER
  return `p50 ${at(0.5).toFixed(1)}, p95 ${at(0.95).toFixed(1)}, p99 ${at(0.99).toFixed(1)}, max ${at(1).toFixed(1)}`
}

const nameOf = ({ asked: { interaction } }: Sent): string =>
  `/${(interaction.data as { name: string }).name}${
    interaction.type === InteractionType.ApplicationCommandAutocomplete ? ', typing' : ''
  }`

const questionOf = ({ asked: { interaction } }: Sent): string =>
  JSON.stringify([interaction.type, interaction.data, 'locale' in interaction && interaction.locale])

/** How each kind of interaction was answered, in milliseconds from when it was due to be sent. */
export function report({ sent, seconds }: Fired): string[] {
  const questions = new Set(sent.map(questionOf))
  const kinds = [...new Set(sent.map(nameOf))].sort()
  const row = (name: string, some: readonly Sent[]): string =>
    `  ${name.padEnd(16)}${String(some.length).padStart(7)}  ${quantiles(some.map(timeOf))}`
  return [
    `${sent.length} asked at ${(sent.length / seconds).toFixed(0)} a second, ${questions.size} different questions; milliseconds to the first answer:`,
    row('all', sent),
    ...kinds.map((name) =>
      row(
        name,
        sent.filter((one) => nameOf(one) === name),
      ),
    ),
  ]
}

export interface Faults {
  /** Answered after three seconds, or never. */
  readonly late: number
  /** « Thinking… » for ever. */
  readonly unfilled: number
  /** Apologies in another language than the asker's. */
  readonly foreign: number
  readonly deferred: number
  readonly apologies: number
  readonly violations: readonly string[]
}

export function faultsOf({ sent }: Fired, { violations }: World): Faults {
  const count = (is: (one: Sent) => boolean): number => sent.filter(is).length
  return {
    late: count((one) => timeOf(one) > LATE_MS),
    unfilled: count(({ asked }) => asked.original?.loading === true),
    deferred: count(({ asked }) => asked.callback?.type === 5),
    apologies: count((one) => apologyIn(one) !== null),
    foreign: count((one) => {
      const said = apologyIn(one)
      return said !== null && said !== languageOf(one)
    }),
    violations,
  }
}

const APOLOGIES = (['fr', 'en'] as const).map(
  (locale) => [locale, (apology('', locale).content ?? '').slice(0, -2)] as const,
)

/** The language in which an apology stands in any of the answers. */
function apologyIn({ asked: { original, followUps } }: Sent): 'fr' | 'en' | null {
  const said = [original, ...followUps].flatMap((message) => message?.content ?? '')
  return APOLOGIES.find(([, start]) => said.some((text) => text.startsWith(start)))?.[0] ?? null
}

const languageOf = ({ asked: { interaction } }: Sent): 'fr' | 'en' =>
  'locale' in interaction && interaction.locale === 'fr' ? 'fr' : 'en'
