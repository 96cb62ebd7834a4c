import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { body, makeDossier, person } from '../support/dossiers.ts'

/** Text that would ping, format and overflow if it were shown as it is. */
const HOSTILE = `@everyone <@1> **gras** [lien](https://example.org) \`code\` ||secret|| ${'très long '.repeat(400)}fin`

const dossiers = Array.from({ length: 40 }, (_, i) => {
  const day = `2031-03-${String((i % 28) + 1).padStart(2, '0')}`
  const speaker = i % 2 === 0 ? 'Ada Brume' : 'Milo Vantadour'
  return makeDossier({
    name: `paru-${i}`,
    title: `Port de Brumeville, jour ${i} *étoilé*`,
    published: day,
    actors: [person(speaker, [], ['maire / Brumeville']), body('Conseil du port')],
    quotes: [
      { text: `Le port de Brumeville ouvrira le quai numéro ${i}.`, speaker, saidOn: day },
      { text: `${HOSTILE} ${i}`, speaker, saidOn: day },
    ],
    events: [
      {
        label: `réunion du Conseil du port numéro ${i % 5}`,
        on: day,
        place: 'Brumeville',
        participants: ['Conseil du port', speaker],
      },
    ],
  })
})

/** A database full of an invented town's port, with more than any message can hold. */
export async function makeDatabase(): Promise<{ readonly file: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'))
  const file = join(folder, 'port.sqlite')
  const opened = openSqliteStore(file)
  if (!opened.ok) throw new Error(opened.code)
  await opened.value.put(dossiers.map((dossier) => ({ dossier, text: null })))
  await opened.value.close()
  return { file, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
