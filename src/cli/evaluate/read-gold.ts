import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, dirname, join, sep } from 'node:path'
import { fail, ok, type Result } from '../../domain/result.ts'
import { type GoldArticle, type GoldCorpus, goldArticle, goldCorpus, goldSentences } from './gold.ts'

/** An annotated document. */
export interface GoldDocument {
  readonly gold: GoldArticle
  /** The text where it stands beside the annotations, as for sentences; otherwise null, and there is a file. */
  readonly text: string | null
  /** Where the annotations stand, and so perhaps the document. */
  readonly folder: string
  /** Kept from those who write rules: its misses are not shown unless asked for. */
  readonly apart: boolean
}

export interface GoldSet extends Pick<GoldCorpus, 'mergedEvents' | 'sameActor'> {
  readonly documents: readonly GoldDocument[]
}

/** `unreadable`: no such file, or no JSON. `no-gold`: JSON of another shape. `empty`: a folder without any. */
export type GoldProblem = 'unreadable' | 'no-gold' | 'empty'

const SUFFIX = '.gold.json'
const APART = ['heldout', 'fresh']
const keptApart = (path: string): boolean => path.split(sep).some((folder) => APART.includes(folder))

/** Single files, folders of them, whole corpora and lists of sentences are told apart by what is in them. */
function parse(path: string, json: unknown): GoldSet | string {
  const folder = dirname(path)
  const document = (gold: GoldArticle): GoldDocument => ({ gold, text: null, folder, apart: keptApart(path) })
  const none = { mergedEvents: [], sameActor: [] }
  if (Array.isArray(json)) {
    const sentences = goldSentences.safeParse(json)
    if (!sentences.success) return sentences.error.issues[0]?.message ?? ''
    const documents = sentences.data.map(({ id, text, heldout, quotes, notQuotes }): GoldDocument => {
      const gold = goldArticle.parse({ file: id, article: {}, quotes, notQuotes })
      return { gold, text, folder, apart: heldout === true }
    })
    return { documents, ...none }
  }
  const isCorpus = typeof json === 'object' && json !== null && 'articles' in json
  const read = isCorpus ? goldCorpus.safeParse(json) : goldArticle.safeParse(json)
  if (!read.success) {
    const issue = read.error.issues[0]
    return `${issue?.path.join('.')}: ${issue?.message}`
  }
  if (!('articles' in read.data)) return { documents: [document(read.data)], ...none }
  return { ...read.data, documents: read.data.articles.map(document) }
}

function readFile(path: string): Result<GoldSet, GoldProblem> {
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (error) {
    return fail('unreadable', `${path}: ${error instanceof Error ? error.message : String(error)}`)
  }
  const set = parse(path, json)
  return typeof set === 'string' ? fail('no-gold', `${path}: ${set}`) : ok(set)
}

export const isGoldFile = (path: string): boolean => basename(path).endsWith(SUFFIX)

function filesOf(path: string): string[] {
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return [path]
  return readdirSync(path)
    .filter(isGoldFile)
    .toSorted()
    .map((name) => join(path, name))
}

/** Annotations from files and folders, as one set. */
export function readGold(paths: readonly string[]): Result<GoldSet, GoldProblem> {
  const sets: GoldSet[] = []
  for (const path of paths.flatMap(filesOf)) {
    const read = readFile(path)
    if (!read.ok) return read
    sets.push(read.value)
  }
  const documents = sets.flatMap((set) => set.documents)
  if (documents.length === 0) return fail('empty', paths.join(' '))
  return ok({
    documents,
    mergedEvents: sets.flatMap((set) => set.mergedEvents),
    sameActor: sets.flatMap((set) => set.sameActor),
  })
}
