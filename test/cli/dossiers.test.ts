import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runDossiers } from '../../src/cli/dossiers/run-dossiers.ts'
import { runIngest } from '../../src/cli/ingest/run-ingest.ts'
import { loadDossiers } from '../../src/store/load-dossiers.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { dump, folderOf } from './support/folder.ts'
import { commandLine } from './support/surroundings.ts'

const filesIn = (folder: string) => readdirSync(folder).toSorted()

describe('dossiers', () => {
  it('are the same from the documents and from the store, and can be loaded', async () => {
    const documents = folderOf({
      'a.txt': dump('Un quai'),
      'b.txt': dump('Deux quais'),
    })
    const [one, other] = [join(folderOf({}), 'new'), folderOf({})]
    const { surroundings, out } = commandLine()
    expect(await runDossiers(one, [documents], {}, surroundings)).toBe(0)
    await runIngest([documents], {}, surroundings)
    expect(await runDossiers(other, [], {}, surroundings)).toBe(0)
    expect(out()).toContain(`2 dossiers écrits dans ${other}.`)
    expect(filesIn(one)).toHaveLength(2)
    expect(filesIn(other)).toEqual(filesIn(one))
    for (const file of filesIn(one))
      expect(readFileSync(join(other, file), 'utf8')).toBe(readFileSync(join(one, file), 'utf8'))
    const loaded = await loadDossiers(createMemoryStore(), one)
    expect(loaded).toEqual({
      counts: { added: 2, replaced: 0, unchanged: 0 },
      problems: [],
    })
  })

  it('hold quotations and no prose', async () => {
    const documents = folderOf({ 'a.txt': dump('Un quai') })
    const folder = folderOf({})
    const { surroundings } = commandLine()
    await runDossiers(folder, [documents], {}, surroundings)
    const [file = ''] = filesIn(folder)
    const written = readFileSync(join(folder, file), 'utf8')
    expect(written).toContain('Un quai, nous l’avions promis')
    expect(written).not.toContain('rouvrira le 12 mai, a annoncé')
  })

  it('tell the bad documents and end with 1', async () => {
    const documents = folderOf({ 'a.txt': dump('Un quai'), 'b.txt': '' })
    const { surroundings, err } = commandLine()
    expect(await runDossiers(folderOf({}), [documents], {}, surroundings)).toBe(1)
    expect(err).toEqual([`${join(documents, 'b.txt')} : le document est vide`])
  })

  it('say that a folder cannot be written to', async () => {
    const folder = folderOf({})
    const file = join(folder, 'file')
    writeFileSync(file, 'x')
    const { surroundings, err } = commandLine()
    expect(await runDossiers(file, [], {}, surroundings)).toBe(2)
    expect(err).toEqual([`Impossible d’écrire dans ${file}.`])
  })
})
