// Processor time of ingestion and extraction: `npm run bench:extract -- --rounds 5 --megabytes 5`.
import { readdirSync, readFileSync } from 'node:fs'
import type { Article } from '../../src/domain/article.ts'
import { createExtract } from '../../src/extract/extract.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { readArguments } from './arguments.ts'

const values = readArguments({
  rounds: '7',
  /** Length of the long texts; 0 leaves them out. */
  megabytes: '5',
})
const rounds = Number(values.rounds)
const megabytes = Number(values.megabytes)
/** Characters; what an « article of 3 kB » counts. */
const ARTICLE = 3000
/** Each round goes over the texts so many times. */
const REPEATED = 6

const FOLDER = new URL('../fixtures/articles/dev/', import.meta.url)
const extract = createExtract()
const print = (line: string): void => void process.stdout.write(`${line}\n`)

function read(bytes: Uint8Array, name: string): Article {
  const reading = readDocument(bytes, { name })
  if (!reading.ok) throw new Error(`${name}: ${reading.code}`)
  return reading.value
}

/** Milliseconds of this process on the processor, whatever else the machine does. */
function spent(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/** What `evaluate` runs before it measures, and then measures the median of. */
const [WARM_UP, RUNS] = [10, 5]
/** As many articles as an archive has, so that what the compiler takes weighs as it does there. */
const ARCHIVE = 3000

/** `articles`: of 3 kB of file, as `evaluate` counts. Has to come first: what a fresh process takes for its first articles, its compiler's threads included. */
function fromTheStart(work: () => void, articles: number): void {
  const times: number[] = []
  while (times.length < WARM_UP + RUNS || times.length * articles < ARCHIVE) times.push(spent(work))
  const rate = (time: number, passes: number): string =>
    ((articles * passes * 1000) / time).toFixed(0).padStart(6)
  const asEvaluate = median(times.slice(WARM_UP, WARM_UP + RUNS))
  const all = times.reduce((sum, time) => sum + time, 0)
  print(
    `  as \`evaluate\` measures: passes ${WARM_UP + 1} to ${WARM_UP + RUNS}, median ${rate(asEvaluate, 1)}`,
  )
  print(`  first ${ARCHIVE} articles of a process, compiling included ${rate(all, times.length)}`)
}

function articlesPerSecond(): void {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  const files = names.map((name) => ({ name, bytes: readFileSync(new URL(name, FOLDER)) }))
  const size = files.reduce((sum, { name, bytes }) => sum + read(bytes, name).text.length, 0)
  const kinds = {
    'read and extract': () => {
      for (const { name, bytes } of files) extract(read(bytes, name))
    },
    'extract only': (articles = files.map(({ name, bytes }) => read(bytes, name))) => {
      for (const article of articles) extract(article)
    },
  }
  print(`${files.length} texts, ${size} characters; articles of ${ARTICLE} characters a second`)
  const kilobytes = files.reduce((sum, { bytes }) => sum + bytes.length, 0) / 1024
  fromTheStart(kinds['read and extract'], kilobytes / 3)
  print('  steady state, once the compiler has seen everything:')
  for (const [kind, work] of Object.entries(kinds)) {
    const round = (): void => {
      for (let i = 0; i < REPEATED; i += 1) work()
    }
    round()
    round()
    const times = Array.from({ length: rounds }, () => spent(round))
    const rate = (time: number): string =>
      (((size / ARTICLE) * REPEATED * 1000) / time).toFixed(0).padStart(6)
    print(
      `    ${kind.padEnd(18)} median ${rate(median(times))}  slowest ${rate(Math.max(...times))}  fastest ${rate(Math.min(...times))}`,
    )
  }
}

const UNITS = [
  '« oui » ',
  '« A » et ',
  '— Oui.\n\n',
  '(',
  '(oui) ',
  '[…] ',
  '« Non. » ',
  '« Oui », dit-il. ',
  '"',
  "l'",
  '«',
  'Jean Martin a dit : « oui »\n\n',
  '« Il « a » dit « oui » » ',
  '12.01.2022 ',
  'Mardi 10 ',
  'Anne Berg. ',
]

/** The annotated texts over and over, their paragraphs numbered: ingestion drops copies. */
function prose(length: number): string {
  const names = readdirSync(FOLDER).filter((name) => name.endsWith('.txt'))
  const paragraphs = names.flatMap((name) =>
    read(readFileSync(new URL(name, FOLDER)), name).text.split('\n\n'),
  )
  const parts: string[] = []
  for (let at = 0, i = 0; at < length; i += 1) {
    const part = `${paragraphs[i % paragraphs.length]} Numéro ${i}.`
    parts.push(part)
    at += part.length
  }
  return parts.join('\n\n')
}

function longTexts(): void {
  const size = megabytes * 1_000_000
  const head = prose(2000)
  print(`texts of ${megabytes} MB; seconds, and how many times those of half the length`)
  for (const unit of ['prose', ...UNITS]) {
    const seconds = [size / 2, size].map((length) => {
      const body = unit === 'prose' ? prose(length) : unit.repeat(Math.ceil(length / Buffer.byteLength(unit)))
      const bytes = Buffer.from(`${head}\n\nVoici le texte. ${body}`)
      return spent(() => void extract(read(bytes, 'long.txt'))) / 1000
    })
    const [half = 0, whole = 0] = seconds
    print(
      `  ${JSON.stringify(unit).padEnd(40)} ${whole.toFixed(2).padStart(6)}  × ${(whole / half).toFixed(1)}`,
    )
  }
}

articlesPerSecond()
if (megabytes > 0) longTexts()
