import { readFileSync } from 'node:fs'
import Fuse from 'fuse.js'
import { makeDossiers, type Target, targetsOf } from './corpus.ts'
import { countHits, type ScanJob, type Scanned } from './job.ts'

// The same queries answered by fuse.js over all records: its extended search, each word on its own.

const job = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as ScanJob
const records: (Target & { readonly whole: string })[] = []
for (const dossier of makeDossiers(job.records, job.seed))
  for (const target of targetsOf(dossier))
    records.push({ ...target, whole: `${target.speaker} ${target.text}` })

const fuse = new Fuse(records, {
  keys: ['whole'],
  useExtendedSearch: true,
  ignoreLocation: true,
  ignoreDiacritics: true,
  threshold: 0.3,
  includeScore: true,
})

const lookups: number[] = []
const found = job.queries.map(({ query, wanted }) => {
  const start = performance.now()
  const best = fuse.search(query, { limit: 5 })
  lookups.push(performance.now() - start)
  return best.some(({ item }) => item.id === wanted)
})
const scanned: Scanned = { lookups, recall: countHits(job.queries, found), memory: process.memoryUsage.rss() }
process.stdout.write(JSON.stringify(scanned))
