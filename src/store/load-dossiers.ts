import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Dossier } from '../domain/dossier.ts'
import { dossierSchema } from './dossier-schema.ts'
import type { PutOutcome, Store } from './store.ts'

/** A file that holds no dossier, and where it is at fault: `quotes.3.text: …`. In English, for the operator. */
interface DossierProblem {
  readonly file: string
  readonly problem: string
}

export interface Loaded {
  readonly counts: Readonly<Record<PutOutcome, number>>
  readonly problems: readonly DossierProblem[]
}

/**
 * Puts the dossiers of a folder's `*.json` files into a store, in the order of their names, all at once. A bad
 * file is reported and left out; loading the same again changes nothing. Rejects where the folder cannot be read
 * and where the store fails.
 */
export async function loadDossiers(store: Pick<Store, 'put'>, folder: string): Promise<Loaded> {
  const { dossiers, problems } = await readDossiers(folder)
  const counts = { added: 0, replaced: 0, unchanged: 0 }
  for (const outcome of await store.put(dossiers.map((dossier) => ({ dossier, text: null }))))
    counts[outcome] += 1
  return { counts, problems }
}

async function readDossiers(folder: string): Promise<{ dossiers: Dossier[]; problems: DossierProblem[] }> {
  const dossiers: Dossier[] = []
  const problems: DossierProblem[] = []
  const files = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort()
  for (const file of files) {
    const read = parse(await readFile(join(folder, file), 'utf8'))
    if (typeof read === 'string') problems.push({ file, problem: read })
    else dossiers.push(read)
  }
  return { dossiers, problems }
}

function parse(json: string): Dossier | string {
  let value: unknown
  try {
    value = JSON.parse(json)
  } catch (error) {
    return `no JSON: ${error instanceof Error ? error.message : String(error)}`
  }
  const result = dossierSchema.safeParse(value)
  if (result.success) return result.data
  return result.error.issues
    .slice(0, 3)
    .map(({ path, message }) => `${path.join('.') || 'file'}: ${message}`)
    .join('; ')
}
