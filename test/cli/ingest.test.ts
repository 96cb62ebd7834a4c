import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { describe, expect, it } from 'vitest'
import { runIngest } from '../../src/cli/ingest/run-ingest.ts'
import { StoreError } from '../../src/store/store-problem.ts'
import { dump, folderOf } from './support/folder.ts'
import { commandLine, storePutting } from './support/surroundings.ts'

const ALL = { offset: 0, limit: 100 }

describe('ingest', () => {
  it('stores the documents of a folder and of those in it, with their text', async () => {
    const folder = folderOf({
      'a.txt': dump('Un quai'),
      'b/c.txt': dump('Deux quais'),
      'logo.png': 'x',
      '.d.txt': 'x',
    })
    const { surroundings, store, out, err, closed } = commandLine()
    expect(await runIngest([folder], {}, surroundings)).toBe(0)
    expect(out()).toBe('2 articles : 2 ajoutés.\n')
    expect(err).toEqual([])
    expect(closed()).toBe(1)
    const { items } = await store.facts.articles(ALL)
    expect(items.map(({ title }) => title).sort()).toEqual(['Deux quais', 'Un quai'])
    expect(await store.facts.text(items[0]?.id ?? '')).toContain('Odile Maréchal')
  })

  it('changes nothing the second time', async () => {
    const folder = folderOf({ 'a.txt': dump('Un quai') })
    const { surroundings, out } = commandLine()
    await runIngest([folder], {}, surroundings)
    expect(await runIngest([folder, folder], {}, surroundings)).toBe(0)
    expect(out()).toBe('1 article : 1 ajouté.\n1 article : 1 inchangé.\n')
  })

  it('tells the bad ones, stores the others and ends with 1', async () => {
    const folder = folderOf({
      'a.txt': '',
      'b.txt': dump('Un quai'),
      'c.json': '{',
      'd.txt': Uint8Array.of(0, 1, 2),
    })
    const { surroundings, store, out, err } = commandLine({ locale: 'en' })
    expect(await runIngest([folder, join(folder, 'nowhere.txt')], {}, surroundings)).toBe(1)
    expect(out()).toBe('1 article: 1 added, 4 refused.\n')
    expect(err.map((line) => line.slice(folder.length + 1))).toEqual([
      'a.txt: the document is empty',
      'c.json: this is no article in JSON',
      'd.txt: this is no text (a picture, an archive, a PDF…)',
      'nowhere.txt: there is no such file',
    ])
    expect((await store.facts.articles(ALL)).total).toBe(1)
  })

  it('tells programs what became of each', async () => {
    const record = JSON.stringify({ title: 'Un quai', text: dump('Un quai') })
    const folder = folderOf({ 'a.jsonl': `${record}\n\n[]\n` })
    const { surroundings, out } = commandLine()
    expect(await runIngest([folder], { json: true }, surroundings)).toBe(1)
    expect(JSON.parse(out())).toEqual({
      added: 1,
      replaced: 0,
      unchanged: 0,
      refused: [{ file: join(folder, 'a.jsonl'), line: '3', problem: 'bad-json' }],
    })
  })

  it('says that a folder has no documents, and opens no store for it', async () => {
    const { surroundings, err, closed } = commandLine()
    expect(await runIngest([folderOf({ 'a.png': 'x' })], {}, surroundings)).toBe(1)
    expect(err).toEqual(['Aucun document à cet endroit.'])
    expect(closed()).toBe(0)
  })

  it('keeps what was done when it is interrupted', async () => {
    const stopping = new AbortController()
    const lines = Array.from({ length: 450 }, (_, i) =>
      JSON.stringify({ title: `Quai ${i}`, text: dump(`Quai numéro ${i}`) }),
    )
    const folder = folderOf({
      'a.jsonl': lines.join('\n'),
      'b.txt': dump('Un quai'),
    })
    const store = storePutting((memory) => (deposits) => {
      stopping.abort()
      return memory.put(deposits)
    })
    const { surroundings, err } = commandLine({ store, stop: stopping.signal })
    expect(await runIngest([folder], {}, surroundings)).toBe(130)
    expect(err).toEqual(['Interrompu : ce qui était fait est gardé. La même commande reprendra de là.'])
    const { total } = await store.facts.articles(ALL)
    expect(total).toBeGreaterThanOrEqual(200)
    expect(total).toBeLessThan(451)
  })

  it('goes on where it was interrupted', async () => {
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({ title: `Quai ${i}`, text: `Odile Maréchal a inauguré le quai numéro ${i}.` }),
    )
    const folder = folderOf({ 'a.txt': dump('Un quai'), 'b.jsonl': lines.join('\n') })
    const stopping = new AbortController()
    const store = storePutting((memory) => async (deposits) => {
      const outcomes = await memory.put(deposits)
      stopping.abort()
      return outcomes
    })
    const first = commandLine({ store, stop: stopping.signal })
    expect(await runIngest([folder], {}, first.surroundings)).toBe(130)
    const kept = (await store.facts.articles(ALL)).total
    expect(kept).toBeLessThan(301)

    const second = commandLine({ store })
    expect(await runIngest([folder], {}, second.surroundings)).toBe(0)
    expect(second.err[0]).toMatch(
      /^Reprise là où ce même travail s’était arrêté : 1 fichier et \d+ documents/,
    )
    expect(second.out()).toBe(`${301 - kept} articles : ${301 - kept} ajoutés.\n`)
    expect((await store.facts.articles(ALL)).total).toBe(301)
    expect(await store.notes.keys('ingest/')).toEqual([])
  })

  it('keeps what was stored where the store fails, and goes on from there', async () => {
    const lines = Array.from({ length: 300 }, (_, i) =>
      JSON.stringify({ title: `Quai ${i}`, text: `Odile Maréchal a inauguré le quai numéro ${i}.` }),
    )
    const folder = folderOf({ 'a.jsonl': lines.join('\n') })
    let puts = 0
    const store = storePutting((memory) => (deposits) => {
      puts += 1
      return puts === 2 ? Promise.reject(new StoreError('disk-full', null)) : memory.put(deposits)
    })
    const first = commandLine({ store })
    await expect(runIngest([folder], {}, first.surroundings)).rejects.toMatchObject({ code: 'disk-full' })
    expect(first.err).toEqual([
      'Arrêt : ce qui était enregistré est gardé. La même commande reprendra de là.',
    ])
    expect(first.closed()).toBe(1)
    expect((await store.facts.articles(ALL)).total).toBe(200)

    const second = commandLine({ store })
    expect(await runIngest([folder], {}, second.surroundings)).toBe(0)
    expect(second.err).toEqual([
      'Reprise là où ce même travail s’était arrêté : 200 documents du premier fichier déjà lus (--again recommence tout).',
    ])
    expect(second.out()).toBe('100 articles : 100 ajoutés.\n')
  })

  it('promises nothing of a store that turns out to be damaged', async () => {
    const store = storePutting(() => () => Promise.reject(new StoreError('damaged', null)))
    const { surroundings, err } = commandLine({ store })
    const ingested = runIngest([folderOf({ 'a.txt': dump('Un quai') })], {}, surroundings)
    await expect(ingested).rejects.toMatchObject({ code: 'damaged' })
    expect(err).toEqual([])
  })

  it('finishes what batches leave undone where it put much of what the store holds, and only there', async () => {
    const batches: number[] = []
    const store = storePutting((memory) => (deposits) => {
      batches.push(deposits.length)
      return memory.put(deposits)
    })
    const ingested = async (...titles: readonly string[]) => {
      const files = titles.map((title) => [`${title}.txt`, dump(title)] as const)
      await runIngest([folderOf(Object.fromEntries(files))], {}, commandLine({ store }).surroundings)
      return batches.splice(0)
    }
    const many = Array.from({ length: 30 }, (_, i) => `Le quai ${i}`)
    expect(await ingested(...many)).toEqual([30, 0])
    expect(await ingested(...many)).toEqual([30])
    expect(await ingested('Un pont', 'Une jetée')).toEqual([2])
    expect(await ingested('Un phare', 'Un môle', 'Une grue', 'Une darse')).toEqual([4, 0])
  })

  it('draws a bar on a terminal', async () => {
    const terminal = Object.assign(new PassThrough(), {
      isTTY: true,
      columns: 80,
    })
    const folder = folderOf({ 'a.txt': dump('Un quai'), 'b.txt': '' })
    const { surroundings, out, err } = commandLine({ terminal })
    expect(await runIngest([folder], {}, surroundings)).toBe(1)
    expect(String(terminal.read())).toContain('%')
    expect(out()).toBe('1 article : 1 ajouté, 1 refusé.\n')
    expect(err).toHaveLength(1)
  })

  it('writes a line now and then elsewhere', async () => {
    let now = 0
    const folder = folderOf({
      'a.txt': dump('Un quai'),
      'b.txt': dump('Deux quais'),
    })
    const { surroundings, err } = commandLine({
      now: () => {
        now += 1500
        return now
      },
    })
    expect(await runIngest([folder], {}, surroundings)).toBe(0)
    expect(err).toEqual([
      '49 % · 1 document · 0 par seconde',
      '100 % · 2 documents · 0 par seconde · encore 0 s',
    ])
  })
})
