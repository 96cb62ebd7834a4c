import { spawnSync } from 'node:child_process'
import { chmodSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { quickly } from '../support/programs.ts'
import { makeTale } from '../support/tales.ts'
import { dump, folderOf } from './support/folder.ts'
import { verbatim } from './support/verbatim.ts'

/** Rights bind everybody but root; root is somebody else here. */
const uid = process.getuid?.() === 0 ? 65_534 : undefined
const bound = uid === undefined ? {} : { uid }
/** Whether that user may read the program. */
const program = quickly('src/cli/main.ts').at(-1) ?? ''
const canRead = spawnSync(process.execPath, ['--check', program], { ...bound }).status === 0

/** A folder with a store of three articles, whose name is `store.sqlite`. */
async function stored(): Promise<{ readonly folder: string; readonly file: string }> {
  const folder = folderOf({})
  const file = join(folder, 'store.sqlite')
  const opened = openSqliteStore(file)
  if (!opened.ok) throw new Error(opened.code)
  await opened.value.put([0, 1, 2].map((number) => ({ dossier: makeTale(number), text: null })))
  await opened.value.close()
  return { folder, file }
}

/** A folder with a document, which everybody may read. */
function documents(): string {
  const folder = folderOf({ 'quai.txt': dump('Le quai rouvre') })
  chmodSync(folder, 0o755)
  return folder
}

const READ_ONLY = /^La base \S+ ne peut pas être écrite : vérifiez les droits .*VERBATIM_DB\)\.$/m

describe.skipIf(!canRead)('a store that may not be written', { timeout: 60_000 }, () => {
  it('by the rights of its file is read from, and says what it lacks', async () => {
    const { folder, file } = await stored()
    const before = readFileSync(file)
    chmodSync(folder, 0o777)
    chmodSync(file, 0o444)
    const ingested = await verbatim(['ingest', documents()], { VERBATIM_DB: file }, bound)
    expect([ingested.exit, ingested.out]).toEqual([2, ''])
    expect(ingested.err).toMatch(READ_ONLY)
    expect(ingested.err).not.toContain('    at ')
    const asked = await verbatim(['ask', '/sources'], { VERBATIM_DB: file }, bound)
    expect([asked.exit, asked.err]).toEqual([0, ''])
    expect(readFileSync(file).equals(before)).toBe(true)
  })

  it('by the rights of its folder says so, and nothing is left there', async () => {
    const { folder, file } = await stored()
    const before = readFileSync(file)
    chmodSync(file, 0o666)
    chmodSync(folder, 0o555)
    const settings = [{ VERBATIM_DB: file }, { VERBATIM_DB: join(folder, 'new.sqlite') }]
    for (const { exit, err } of await Promise.all(
      settings.map((one) => verbatim(['ingest', documents()], one, bound)),
    )) {
      expect(exit).toBe(2)
      expect(err).toMatch(READ_ONLY)
    }
    chmodSync(folder, 0o755)
    expect(readdirSync(folder)).toEqual(['store.sqlite'])
    expect(readFileSync(file).equals(before)).toBe(true)
  })
})

describe('a store that fails', { timeout: 60_000 }, () => {
  it('in the middle of an answer is told as it is to the operator', async () => {
    const { file } = await stored()
    const bytes = readFileSync(file)
    // Files of this size are not read through when they are opened.
    const large = Buffer.concat([bytes.fill(0xa5, 8 * 4096, bytes.length - 4096), Buffer.alloc(17 * 2 ** 20)])
    writeFileSync(file, large)
    const { exit, out, err } = await verbatim(['ask', '/sources', '--locale', 'fr'], { VERBATIM_DB: file })
    expect([exit, out]).toEqual([2, ''])
    expect(err).toMatch(/^La base \S+ est abîmée : remettez une copie de secours, .*VERBATIM_DB\)\.$/m)
    expect(err).not.toContain('    at ')
  })

  it('on a server that refuses is told with the address and what to look at, in both languages', async () => {
    const settings = { VERBATIM_DB: 'postgres://postgres:secret@127.0.0.1:1/test' }
    const [fr, en] = await Promise.all([
      verbatim(['ingest', documents()], settings),
      verbatim(['ingest', documents()], { ...settings, LANG: 'en_GB.UTF-8' }),
    ])
    expect([fr.exit, en.exit]).toEqual([2, 2])
    expect(fr.err).toContain('ne répond pas ; voyez si le serveur est en marche et à cette adresse')
    expect(en.err).toContain('does not answer; see that the server is running, and at this address')
    expect(fr.err + en.err).not.toContain('secret')
  })
})
