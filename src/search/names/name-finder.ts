import type { SearchPort, SearchRecord } from '../../store/search-port.ts'
import type { Facts } from '../../store/store.ts'
import { isStopWord } from '../query/stop-words.ts'
import { bySlices } from '../vocabulary/slices.ts'
import type { Vocabularies } from '../vocabulary/vocabularies.ts'
import { countOf, type WordTable } from '../vocabulary/word-table.ts'
import { scoreName } from './name-score.ts'
import { type NameTable, naming } from './name-table.ts'

/** An actor that words may name. */
export interface ActorChoice {
  readonly id: string
  readonly name: string
  /** 0 to 1; 1 for an exact name or alias. */
  readonly strength: number
  /** Mentions. */
  readonly weight: number
  /** Words that the typed ones stand for. */
  readonly words: ReadonlySet<string>
}

/** Finds actors by name. The choices come best first, the more often mentioned first among equals. */
export interface NameFinder {
  /** The actors that all the words together name. */
  whole(words: readonly string[]): Promise<readonly ActorChoice[]>
  /** The words' exact name or alias, nothing else. */
  exact(words: readonly string[]): Promise<readonly ActorChoice[]>
  /** Whether names have each of the words. */
  know(words: readonly string[]): Promise<readonly boolean[]>
}

const CANDIDATES = 60
/** A surname alone names a person; a given name or a part of a title names nobody for certain. */
const SURNAME = 0.93
const PART = 0.6

export function createNameFinder(
  port: SearchPort,
  facts: Pick<Facts, 'actorBriefs'>,
  vocabularies: Vocabularies,
): NameFinder {
  let table: { readonly words: WordTable; readonly names: Promise<NameTable> } | null = null
  const tableFor = (words: WordTable): Promise<NameTable> => {
    if (table?.words !== words) table = { words, names: bySlices(naming(words)) }
    return table.names
  }

  const exact: NameFinder['exact'] = async (words) => {
    const ids = await port.named(words.join(' '))
    if (ids.length === 0) return []
    const records = await port.fetch('actor', ids)
    return records.map((record) => choiceOf(record, 1, new Set(words))).sort(byStrength)
  }

  const whole: NameFinder['whole'] = async (words) => {
    const same = await exact(words)
    if (same.length > 0) return same
    const telling = words.filter((word) => !isStopWord(word))
    if (telling.length === 0 || telling.length > 6) return []
    const names = await tableFor(await vocabularies('actor'))
    const stands = telling.map((word) => names.near(word))
    if (stands.some((near) => near.length === 0)) return []
    const groups = stands.map((near) => near.map(({ word }) => word))
    const records = await port.fetch('actor', await port.match('actor', groups, {}, CANDIDATES))
    const strengths = stands.map((near) => new Map(near.map(({ word, strength }) => [word, strength])))
    const meant = new Set(groups.flat())
    const scored = records.flatMap((record) => {
      const score = scoreName(record, strengths)
      return score === null ? [] : [{ record, ...score }]
    })
    const ends = scored.filter(({ extent }) => extent === 'end').map(({ record }) => record.id)
    const briefs = await facts.actorBriefs(ends)
    const people = new Set(ends.filter((_, i) => briefs[i]?.kind === 'person'))
    const certainty = ({ record, extent }: (typeof scored)[number]): number =>
      extent === 'full' ? 1 : people.has(record.id) ? SURNAME : PART
    return scored.map((one) => choiceOf(one.record, one.likeness * certainty(one), meant)).sort(byStrength)
  }

  const know: NameFinder['know'] = async (words) => {
    const table = await vocabularies('actor')
    return words.map((word) => countOf(table, word) > 0)
  }

  return { whole, exact, know }
}

const choiceOf = (record: SearchRecord, strength: number, words: ReadonlySet<string>): ActorChoice => ({
  words,
  id: record.id,
  name: record.text,
  strength,
  weight: record.weight,
})

const byStrength = (a: ActorChoice, b: ActorChoice): number => b.strength - a.strength || b.weight - a.weight
