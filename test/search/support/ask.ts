import type { Dossier } from '../../../src/domain/dossier.ts'
import { createSearch } from '../../../src/search/create-search.ts'
import type { Answer, Asking, Search } from '../../../src/search/search.ts'
import type { Facts } from '../../../src/store/store.ts'
import { createMemoryStore } from '../../support/memory-store.ts'
import { simpleDates } from './simple-dates.ts'
import { world } from './world.ts'

export const asking: Asking = { today: '2022-02-01', locale: 'fr' }
export const page = { offset: 0, limit: 25 }

export function searchOver(dossiers: readonly Dossier[] = world, facts: Partial<Facts> = {}): Search {
  const store = createMemoryStore(dossiers)
  return createSearch({ facts: { ...store.facts, ...facts }, port: store.search, findDate: simpleDates })
}

interface Item {
  readonly label?: string
  readonly text?: string
  readonly name?: string
}

const shown = (item: Item | null): string => item?.label ?? item?.text ?? item?.name ?? '—'

/** An answer on one line: what it is, and what stands in it. */
export function told<Thing extends Item>(answer: Answer<Thing>): string {
  switch (answer.kind) {
    case 'found':
      return `found ${answer.total}: ${answer.matches.map(({ item }) => shown(item)).join(' | ')}`
    case 'near':
      return `near ${answer.date.start}: ${shown(answer.before)} < > ${shown(answer.after)}`
    case 'unsure':
      return `unsure: ${answer.suggestions.map(({ label }) => label).join(' | ')}`
    case 'none':
      return 'none'
    case 'invalid':
      return `invalid ${answer.problem}: ${answer.part}`
  }
}

/** What the matched ranges say, for every match. */
export const marked = <Thing extends Item>(answer: Answer<Thing>): string[][] =>
  answer.kind === 'found'
    ? answer.matches.map(({ item, ranges }) => ranges.map(([start, end]) => shown(item).slice(start, end)))
    : []
