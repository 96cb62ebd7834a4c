import type { Extraction } from '../../domain/dossier.ts'
import type { Event } from '../../domain/event.ts'
import { dossierOf } from '../../extract/extract.ts'
import { openSqliteStore } from '../../store/sqlite/open.ts'
import type { Store } from '../../store/store.ts'
import { words } from '../../text/fold.ts'
import type { GoldCorpus } from './gold.ts'
import type { Finding, Score } from './measures.ts'
import { bareName } from './names.ts'
import { samePlace } from './score-events.ts'
import { share } from './tally.ts'

type Together = Pick<GoldCorpus, 'mergedEvents' | 'sameActor'>

/** Extractions with the names of their documents. */
export type NamedExtraction = readonly [file: string, extraction: Extraction]

const ALL = { offset: 0, limit: 200 }
const equalNames = (a: string, b: string): boolean => bareName(a) === bareName(b)

/** The beginnings of the names of the documents that an event rests on. */
function sourcesOf(event: Event, fileOf: ReadonlyMap<string, string>, expected: readonly string[]): string[] {
  const files = new Set(event.sources.map(({ article }) => fileOf.get(article.id) ?? article.id))
  return [...files].map((file) => expected.find((start) => file.startsWith(start)) ?? file).toSorted()
}

async function scoreMerged(
  gold: Together['mergedEvents'],
  store: Store,
  fileOf: ReadonlyMap<string, string>,
): Promise<{ hits: number; findings: Finding[] }> {
  const findings: Finding[] = []
  for (const { start, place, what, sources } of gold) {
    const { items } = await store.facts.eventsBetween({ from: start, to: start }, ALL)
    const there = items.filter(
      (event) => place === null || event.place === null || samePlace(place, event.place, equalNames),
    )
    const found = there.map((event) => sourcesOf(event, fileOf, sources).join(' '))
    if (found.includes(sources.toSorted().join(' '))) continue
    const shown = there.map((event, i) => `${event.label} (${found[i]})`).join('; ')
    const text = `${what}, ${start}: ${shown || 'none'} for ${sources.join(' ')}`
    findings.push({ measure: 'mergedEvents', verdict: 'wrong', text })
  }
  return { hits: gold.length - findings.length, findings }
}

/** The actors of a name, title and article in front of it left out where it is not known with them. */
async function actorsNamed(store: Store, name: string): Promise<readonly string[]> {
  const found = await store.search.named(words(name).join(' '))
  return found.length > 0 ? found : store.search.named(bareName(name))
}

async function scoreSameActor(
  gold: Together['sameActor'],
  store: Store,
): Promise<{ hits: number; findings: Finding[] }> {
  const findings: Finding[] = []
  for (const names of gold) {
    const ids = await Promise.all(names.map((name) => actorsNamed(store, name)))
    const one = new Set(ids.flat()).size === 1 && ids.every((list) => list.length === 1)
    if (one) continue
    const text = names.map((name, i) => `${name} → ${ids[i]?.join('/') || 'nobody'}`).join(', ')
    findings.push({ measure: 'sameActor', verdict: 'wrong', text })
  }
  return { hits: gold.length - findings.length, findings }
}

/** What comes together over all documents, by way of the real store in memory. */
export async function scoreTogether(gold: Together, extractions: readonly NamedExtraction[]): Promise<Score> {
  if (gold.mergedEvents.length + gold.sameActor.length === 0) return { tallies: {}, findings: [] }
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(`the store in memory cannot be opened: ${opened.code}`)
  const store = opened.value
  try {
    await store.put(extractions.map(([, extraction]) => ({ dossier: dossierOf(extraction), text: null })))
    const fileOf = new Map(extractions.map(([file, { article }]) => [article.id, file]))
    const merged = await scoreMerged(gold.mergedEvents, store, fileOf)
    const same = await scoreSameActor(gold.sameActor, store)
    return {
      tallies: {
        mergedEvents: share(gold.mergedEvents.length, merged.hits),
        sameActor: share(gold.sameActor.length, same.hits),
      },
      findings: [...merged.findings, ...same.findings],
    }
  } finally {
    await store.close()
  }
}
