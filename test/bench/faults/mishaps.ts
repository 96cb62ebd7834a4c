import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { writeDocuments } from './documents.ts'
import { fileMishaps } from './file-mishaps.ts'
import type { Outcome } from './mishap.ts'
import type { StoreKind } from './place.ts'
import { makeReference } from './reference.ts'
import { serverMishaps } from './server-mishaps.ts'

/** Three transactions. */
const DOCUMENTS = 450

/** Faults from outside, one after the other, and what the command line makes of them; whether all was well. */
export async function runMishaps(kind: StoreKind, print: (line: string) => void): Promise<boolean> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-mishaps-'))
  let well = true
  try {
    const documents = writeDocuments(join(folder, 'documents'), DOCUMENTS)
    const reference = await makeReference(documents, kind)
    for (const { name, run } of kind === 'sqlite' ? fileMishaps : serverMishaps) {
      const outcome = await run({ folder: mkdtempSync(join(folder, 'scene-')), documents, reference })
      print(`${name}: ${inWords(outcome)}`)
      if (!('skipped' in outcome) && outcome.length > 0) well = false
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return well
}

const inWords = (outcome: Outcome): string => {
  if ('skipped' in outcome) return `skipped, ${outcome.skipped}`
  return outcome.length === 0 ? 'told, and nothing lost' : outcome.join('\n  ')
}
