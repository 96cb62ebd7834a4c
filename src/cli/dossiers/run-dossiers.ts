import { mkdir, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Day } from '../../domain/civil-date.ts'
import type { Dossier } from '../../domain/dossier.ts'
import { canonicalDossier } from '../../store/canonical-dossier.ts'
import type { Facts } from '../../store/store.ts'
import { filesAt } from '../ingest/files.ts'
import { EXIT, type Io, type Surroundings } from '../surroundings.ts'
import { wordings } from '../wording/wordings.ts'

export interface DossiersOptions {
  readonly published?: Day
}

/** Articles of the store that are asked for at once. */
const PAGE = 200

/** A whole file or none: a reader never sees half a dossier. */
async function write(folder: string, dossier: Dossier): Promise<void> {
  const file = join(folder, `${dossier.article.id}.json`)
  await writeFile(`${file}.part`, `${JSON.stringify(canonicalDossier(dossier), null, 2)}\n`)
  await rename(`${file}.part`, file)
}

async function* dossiersOfStore(facts: Facts): AsyncGenerator<Dossier> {
  for (let offset = 0; ; offset += PAGE) {
    const { items } = await facts.articles({ offset, limit: PAGE })
    for (const { id } of items) {
      const dossier = await facts.dossier(id)
      if (dossier) yield dossier
    }
    if (items.length < PAGE) return
  }
}

/** Of documents that are read for it; a bad one is told and left out. */
async function* dossiersOfFiles(
  paths: readonly string[],
  { published }: DossiersOptions,
  io: Io,
  refused: () => void,
): AsyncGenerator<Dossier> {
  const words = wordings[io.locale]
  const { articlesOf } = await import('../ingest/articles-of.ts')
  const { createExtract, dossierOf } = await import('../../extract/extract.ts')
  const extract = createExtract()
  for (const file of await filesAt(paths)) {
    for await (const { reading, line } of articlesOf(file, published)) {
      if (reading.ok) yield dossierOf(extract(reading.value))
      else {
        refused()
        io.complain(words.at(file, line, words.problem[reading.code]))
      }
    }
  }
}

/** The number of dossiers written, or null where the folder cannot be written to. */
async function writeAll(folder: string, dossiers: AsyncIterable<Dossier>, io: Io): Promise<number | null> {
  let count = 0
  try {
    await mkdir(folder, { recursive: true })
    for await (const dossier of dossiers) {
      if (io.stop.aborted) break
      await write(folder, dossier)
      count += 1
    }
    return count
  } catch (error) {
    if (!(error instanceof Error && 'syscall' in error)) throw error
    return null
  }
}

/**
 * Writes the facts without the prose, a file per article named after its id: of the documents at the paths or,
 * without any, of all articles of the store.
 */
export async function runDossiers(
  folder: string,
  paths: readonly string[],
  options: DossiersOptions,
  { io, open }: Surroundings,
): Promise<number> {
  const words = wordings[io.locale]
  let refusals = 0
  const report = (count: number | null): number => {
    if (count === null) {
      io.complain(words.unwritable(folder))
      return EXIT.unusable
    }
    io.print(`${words.written(count, folder)}\n`)
    if (io.stop.aborted) return EXIT.interrupted
    return refusals > 0 ? EXIT.failed : EXIT.done
  }
  if (paths.length > 0) {
    const refused = () => {
      refusals += 1
    }
    return report(await writeAll(folder, dossiersOfFiles(paths, options, io, refused), io))
  }
  const opened = await open({ withCorpus: false })
  if (!opened.ok) {
    io.complain(opened.detail ?? '')
    return EXIT.unusable
  }
  const { store, close } = opened.value
  try {
    return report(await writeAll(folder, dossiersOfStore(store.facts), io))
  } finally {
    await close()
  }
}
