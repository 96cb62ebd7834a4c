import { closeSync, fstatSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { pause } from './child.ts'
import { ingest, verbatim } from './command.ts'
import { mountDisk } from './disk.ts'
import { endsOf, type Mishap, partOf, wholeOf } from './mishap.ts'
import { reopened } from './place.ts'

const FRENCH = { LANG: 'fr_FR.UTF-8' }
/** An outage of the store ends a command with this. */
const UNUSABLE = 2
const INTERRUPTED = 130

const fullDisk: Mishap = {
  name: 'a disk that fills up',
  async run({ folder, documents, reference }) {
    const disk = mountDisk(folder, 'size=2500k')
    if ('skipped' in disk) return disk
    try {
      const file = join(disk.folder, 'store.sqlite')
      const full = {
        exit: UNUSABLE,
        says: ['plein : faites de la place et recommencez', 'La même commande reprendra de là'],
      }
      const found = await endsOf(ingest(documents, file, FRENCH), 'the ingest', full)
      found.push(...(await endsOf(verbatim(['ask', '/sources'], file), 'a question', { exit: 0, says: [] })))
      disk.change('size=256m')
      found.push(...(await partOf(await reopened(file), reference)))
      found.push(
        ...(await endsOf(ingest(documents, file), 'the second ingest', { exit: 0, says: ['Going on'] })),
      )
      return [...found, ...(await wholeOf(await reopened(file), reference))]
    } finally {
      disk.remove()
    }
  },
}

const readOnlyDisk: Mishap = {
  name: 'a disk that cannot be written',
  async run({ folder, documents, reference }) {
    const disk = mountDisk(folder, 'size=256m')
    if ('skipped' in disk) return disk
    try {
      const file = join(disk.folder, 'store.sqlite')
      await ingest(documents, file).exit
      disk.change('ro')
      const ending = {
        exit: UNUSABLE,
        says: ['cannot be written to: check the rights of the file, its folder and the disk'],
      }
      const found = await endsOf(ingest(documents, file), 'the ingest', ending)
      disk.change('rw')
      return [...found, ...(await wholeOf(await reopened(file), reference))]
    } finally {
      disk.remove()
    }
  },
}

const locked: Mishap = {
  name: 'a file that another program holds',
  async run({ folder, documents, reference }) {
    const file = join(folder, 'store.sqlite')
    await ingest(documents, file).exit
    const holder = new Database(file)
    holder.exec('BEGIN IMMEDIATE')
    const held = { exit: UNUSABLE, says: ['est tenue par un autre programme ; réessayez quand il aura fini'] }
    const [ingested, asked] = await Promise.all([
      endsOf(ingest(documents, file, FRENCH), 'the ingest', held),
      endsOf(verbatim(['ask', '/sources'], file), 'a question', { exit: 0, says: [] }),
    ])
    holder.exec('ROLLBACK')
    holder.close()
    const found = [...ingested, ...asked]
    found.push(...(await endsOf(ingest(documents, file), 'the second ingest', { exit: 0, says: [] })))
    return [...found, ...(await wholeOf(await reopened(file), reference))]
  },
}

/** Files up to 16 MB are read through when they are opened: the damage of this one is met later. */
const damaged: Mishap = {
  name: 'a page that is spoilt',
  async run({ folder, documents }) {
    const file = join(folder, 'store.sqlite')
    await ingest(documents, file).exit
    const raw = new Database(file)
    const pages = Number(raw.pragma('page_count', { simple: true }))
    raw.exec('CREATE TABLE ballast (bytes BLOB); INSERT INTO ballast VALUES (zeroblob(17000000))')
    raw.close()
    spoil(file, pages)
    const ending = { exit: UNUSABLE, says: ['is damaged: put a backup in its place'] }
    const found = await endsOf(verbatim(['ask', '/sources'], file), 'a question', ending)
    return [
      ...found,
      ...(await endsOf(ingest(documents, file, { ...FRENCH }), 'the ingest', {
        exit: UNUSABLE,
        says: ['est abîmée'],
      })),
    ]
  },
}

const PAGE = 4096
const FIRST_PAGES = 8

function spoil(file: string, pages: number): void {
  const bytes = Buffer.alloc((pages - FIRST_PAGES) * PAGE, 0xa5)
  const open = openSync(file, 'r+')
  if (fstatSync(open).size > bytes.length) writeSync(open, bytes, 0, bytes.length, FIRST_PAGES * PAGE)
  closeSync(open)
}

const interrupted: Mishap = {
  name: 'Ctrl + C',
  async run({ folder, documents, reference }) {
    const file = join(folder, 'store.sqlite')
    const child = ingest(documents, file, FRENCH)
    await pause(reference.took * 0.6)
    child.signal('SIGINT')
    const kept = {
      exit: INTERRUPTED,
      says: ['Interrompu : ce qui était fait est gardé. La même commande reprendra de là.'],
    }
    const found = await endsOf(child, 'the ingest', kept)
    found.push(...(await endsOf(ingest(documents, file), 'the second ingest', { exit: 0, says: [] })))
    return [...found, ...(await wholeOf(await reopened(file), reference))]
  },
}

const twice: Mishap = {
  name: 'two ingests at once',
  async run({ folder, documents, reference }) {
    const file = join(folder, 'store.sqlite')
    const both = [ingest(documents, file), ingest(documents, file)]
    const found = await Promise.all(
      both.map((child, i) => endsOf(child, `ingest ${i + 1}`, { exit: 0, says: [] })),
    )
    return [...found.flat(), ...(await wholeOf(await reopened(file), reference))]
  },
}

export const fileMishaps: readonly Mishap[] = [fullDisk, readOnlyDisk, locked, damaged, interrupted, twice]
