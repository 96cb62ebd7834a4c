// Loads an imaginary press into a store and measures what the store answers: `npm run bench:store -- --quotes 100000`.
import { existsSync, mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Dossier } from '../../src/domain/dossier.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { words } from '../../src/text/fold.ts'
import { readArguments } from './arguments.ts'
import { createPress } from './press.ts'
import { load, loadReport } from './search/load.ts'
import { createRandom } from './search/random.ts'

const values = readArguments({
  quotes: '10000',
  seed: '1',
  /** Megabytes. */
  cache: '32',
  /** Kept for the next run, which then only measures. */
  file: null,
})
const PER_ARTICLE = 5
const articles = Math.ceil(Number(values.quotes) / PER_ARTICLE)
const folder = mkdtempSync(join(tmpdir(), 'verbatim-bench-'))
const path = values.file ?? join(folder, 'bench.sqlite')
const loaded = existsSync(path)

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const ms = (value: number): string => value.toFixed(2).padStart(9)

function* press(): Generator<Dossier> {
  const make = createPress(Number(values.seed))
  for (let number = 0; number < articles; number += 1) yield make(number)
}

async function measure(name: string, times: number, work: (at: number) => Promise<unknown>): Promise<void> {
  const spent: number[] = []
  for (let at = 0; at < times; at += 1) {
    // The best of three: the machine may have other work.
    const turns: number[] = []
    for (let turn = 0; turn < 3; turn += 1) {
      const before = performance.now()
      await work(at)
      turns.push(performance.now() - before)
    }
    spent.push(Math.min(...turns))
  }
  spent.sort((a, b) => a - b)
  const at = (share: number): string =>
    ms(spent[Math.min(spent.length - 1, Math.floor(share * spent.length))] ?? 0)
  print(`${name.padEnd(34)}${at(0.5)}${at(0.95)}${at(1)}`)
}

async function measureAll(store: Store): Promise<void> {
  const { facts, search } = store
  const random = createRandom(2)
  const page = { offset: 0, limit: 5 }
  const count = 300
  const quotes = await Promise.all(Array.from({ length: count }, () => facts.quoteAt(random())))
  // Three words of each quote, and each with some neighbours in the vocabulary, as near spellings would be.
  const before = performance.now()
  const { words: known } = await search.vocabulary('quote')
  print(`vocabulary: ${known.length} words, read in ${(performance.now() - before).toFixed(0)} ms`)
  const groups = quotes.map((quote) => {
    const own = words(quote?.text ?? '').filter((word) => word.length > 3)
    return Array.from({ length: Math.min(3, own.length) }, () => own[Math.floor(random() * own.length)] ?? '')
  })
  const near = groups.map((group) =>
    group.map((word) => [
      word,
      ...Array.from({ length: 15 }, () => known[Math.floor(random() * known.length)] ?? ''),
    ]),
  )
  const found: (readonly string[])[] = []
  print(`${'milliseconds'.padEnd(34)}      p50      p95      max`)
  const exact = async (at: number): Promise<void> => {
    found[at] = await search.match('quote', groups[at]?.map((word) => [word]) ?? [], {}, 120)
  }
  await measure('match, three words', count, exact)
  await measure('match, three groups of 16', count, (at) => search.match('quote', near[at] ?? [], {}, 120))
  await measure('match, one word', count, async (at) => {
    found[at] = await search.match('quote', [[groups[at]?.[0] ?? '']], {}, 120)
  })
  await measure('match, « le » and « de »', 20, () => search.match('quote', [['le'], ['de']], {}, 120))
  await measure('match, a word and a year', count, (at) =>
    search.match('quote', [[groups[at]?.[0] ?? '']], { from: '2015-01-01', to: '2015-12-31' }, 120),
  )
  await measure('match, an actor', count, (at) =>
    search.match('quote', [], { actor: quotes[at]?.speakerId ?? '' }, 120),
  )
  await measure('match, an actor and « le »', count, (at) =>
    search.match('quote', [['le']], { actor: quotes[at]?.speakerId ?? '' }, 120),
  )
  await measure('fetch of the 120 last found', count, (at) => search.fetch('quote', found[at] ?? []))
  await measure('events: match, a week', count, (at) => {
    const day = quotes[at]?.article.published.date ?? ''
    return search.match('event', [], { from: day, to: `${day.slice(0, 8)}28` }, 120)
  })
  await measure('events: match, an actor, a month', count, (at) => {
    const month = quotes[at]?.article.published.date?.slice(0, 8) ?? ''
    return search.match(
      'event',
      [],
      { actor: quotes[at]?.speakerId ?? '', from: `${month}01`, to: `${month}28` },
      120,
    )
  })
  await measure('quote', count, (at) => facts.quote(quotes[at]?.id ?? ''))
  await measure('quoteAt', count, () => facts.quoteAt(random()))
  await measure('quotesBy', count, (at) => facts.quotesBy(quotes[at]?.speakerId ?? '', page))
  await measure('actor', count, (at) => facts.actor(quotes[at]?.speakerId ?? ''))
  await measure('companions', count, (at) => facts.companions(quotes[at]?.speakerId ?? '', 8))
  await measure('eventsWith', count, (at) => facts.eventsWith(quotes[at]?.speakerId ?? '', page))
  await measure('eventsBetween, a day', count, (at) => {
    const day = quotes[at]?.article.published.date ?? ''
    return facts.eventsBetween({ from: day, to: day }, page)
  })
  await measure('eventsBetween, ten years', 20, () =>
    facts.eventsBetween({ from: '2012-01-01', to: '2022-01-01' }, page),
  )
  await measure('eventsOnDay', 100, (at) => facts.eventsOnDay((at % 12) + 1, (at % 28) + 1, page))
  await measure('eventsNear', 100, (at) => facts.eventsNear(quotes[at]?.article.published.date ?? ''))
  await measure('holdings', 20, () => facts.holdings())
}

print(`seed ${values.seed}, ${articles * PER_ARTICLE} quotes, ${path}`)
const opened = openSqliteStore(path, { cache: Number(values.cache) })
if (!opened.ok) throw new Error(opened.code)
if (!loaded) print(loadReport(await load(opened.value, press())))
print(
  JSON.stringify({
    ...(await opened.value.facts.holdings()),
    publishers: undefined,
    bytes: statSync(path).size,
  }),
)
await measureAll(opened.value)
print(`resident memory ${Math.round(process.memoryUsage.rss() / 2 ** 20)} MB`)
await opened.value.close()
rmSync(folder, { recursive: true })
