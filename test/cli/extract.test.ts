import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { runExtract } from '../../src/cli/extract/run-extract.ts'
import { dump, folderOf } from './support/folder.ts'
import { commandLine } from './support/surroundings.ts'

describe('extract', () => {
  it('prints the facts in a stable shape', async () => {
    const folder = folderOf({ 'a.txt': dump('Le quai rouvre') })
    const { io, out } = commandLine()
    expect(await runExtract(join(folder, 'a.txt'), { json: true }, io)).toBe(0)
    const found = JSON.parse(out())
    expect(Object.keys(found)).toEqual(['article', 'quotes', 'events', 'actors', 'dates'])
    expect(Object.keys(found.article)).toEqual([
      'id',
      'title',
      'url',
      'publisher',
      'author',
      'published',
      'language',
      'tags',
      'text',
    ])
    expect(found.article.published).toEqual({
      date: '2031-03-02',
      basis: 'stated',
    })
    expect(found.quotes).toHaveLength(1)
    expect(Object.keys(found.quotes[0])).toEqual([
      'id',
      'text',
      'extent',
      'speaker',
      'relay',
      'saidOn',
      'span',
      'cue',
      'rule',
      'confidence',
    ])
    expect(found.quotes[0].text).toBe('Le quai rouvre, nous l’avions promis')
    const { start, end } = found.quotes[0].span
    expect(found.article.text.slice(start, end)).toBe(found.quotes[0].text)
    expect(found.dates[0]).toEqual({
      text: expect.any(String),
      start: '2031-05-12',
      end: '2031-05-12',
      precision: 'day',
      span: { start: expect.any(Number), end: expect.any(Number) },
    })
    expect(Object.keys(found.actors[0])).toEqual(['id', 'name', 'kind', 'aliases', 'roles'])
  })

  it('takes the day of publication from its option where the document has none', async () => {
    const text = dump('Le quai rouvre').replace(/Publié.*\n\n/, '')
    const folder = folderOf({ 'a.txt': text })
    const { io, out } = commandLine()
    await runExtract(join(folder, 'a.txt'), { json: true, published: '2030-01-02' }, io)
    expect(JSON.parse(out()).article.published).toEqual({
      date: '2030-01-02',
      basis: 'stated',
    })
  })

  it('prints an object a line for JSON lines, and names the bad line', async () => {
    const record = (title: string) => JSON.stringify({ title, text: dump(title) })
    const folder = folderOf({
      'a.jsonl': `${record('Un quai')}\n{\n${record('Deux quais')}\n`,
    })
    const { io, out, err } = commandLine()
    const file = join(folder, 'a.jsonl')
    expect(await runExtract(file, { json: true }, io)).toBe(1)
    expect(err).toEqual([`${file}, ligne 2 : ce n’est pas un article en JSON`])
    expect(out().match(/"title": ?"(?:Un quai|Deux quais)"/g)).toHaveLength(2)
  })

  it('can be read by people', async () => {
    const folder = folderOf({ 'a.txt': dump('Le quai rouvre') })
    const { io, out } = commandLine({ locale: 'en' })
    expect(await runExtract(join(folder, 'a.txt'), {}, io)).toBe(0)
    expect(out()).toContain('Le quai rouvre\npublished 2031-03-02')
    expect(out()).toContain('« Le quai rouvre, nous l’avions promis »')
  })

  it.each([
    ['a file that is not there', 'nowhere.txt', 'le fichier n’existe pas'],
    ['an empty file', 'empty.txt', 'le document est vide'],
    ['a picture', 'picture.txt', 'ce n’est pas un texte (image, archive, PDF…)'],
    ['too large a file', 'large.txt', 'le document dépasse 8 Mo'],
    ['a folder', '.', 'le fichier ne peut pas être lu'],
  ])('says what is wrong with %s', async (_, name, expected) => {
    const folder = folderOf({
      'empty.txt': '',
      'picture.txt': Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0),
      'large.txt': new Uint8Array(9 * 1024 * 1024).fill(0x61),
    })
    const { io, out, err } = commandLine()
    expect(await runExtract(join(folder, name), { json: true }, io)).toBe(1)
    expect(err).toEqual([`${join(folder, name)} : ${expected}`])
    expect(out()).toBe('')
  })
})
