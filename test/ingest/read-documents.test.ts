import { describe, expect, it } from 'vitest'
import { MAX_BYTES, type Reading } from '../../src/ingest/problem.ts'
import { readDocuments } from '../../src/ingest/read-documents.ts'

const TEXT = 'Le pont de la gare rouvrira lundi, a annoncé la mairie. Les travaux ont duré un an.'

async function* inChunks(text: string, size: number) {
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function listOf(readings: AsyncIterable<Reading>): Promise<Reading[]> {
  const list: Reading[] = []
  for await (const reading of readings) list.push(reading)
  return list
}

async function all(text: string, name: string, size = 7): Promise<Reading[]> {
  return listOf(readDocuments(inChunks(text, size), { name }))
}

const titles = (readings: readonly Reading[]) =>
  readings.map((reading) =>
    reading.ok ? reading.value.title : `${reading.code} ${reading.detail ?? ''}`.trim(),
  )

describe('readDocuments', () => {
  const line = (title: string) =>
    JSON.stringify({ titre: title, texte: TEXT, date: '2022-01-21', url: `https://g.example/${title}` })

  it('reads one article from a text', async () => {
    expect(titles(await all(`Le pont rouvre\n\n${TEXT}`, 'a.txt'))).toEqual(['Le pont rouvre'])
  })

  it.each([1, 7, 64, 100_000])(
    'reads JSON lines in pieces of %d bytes and names the bad ones',
    async (size) => {
      const lines = [
        line('un'),
        '',
        '{"titre": ',
        line('deux'),
        '[]',
        '{"titre":"vide"}',
        line('trois'),
      ].join('\n')
      expect(titles(await all(lines, 'a.jsonl', size))).toEqual([
        'un',
        'bad-json 3',
        'deux',
        'bad-json 5',
        'no-body 6',
        'trois',
      ])
    },
  )

  it('knows JSON lines by their content too', async () => {
    expect(titles(await all(`${line('un')}\n${line('deux')}\n`, 'export', 100_000))).toEqual(['un', 'deux'])
  })

  it('reads a JSON array', async () => {
    expect(titles(await all(`[${line('un')}, 3, ${line('deux')}]`, 'a.json'))).toEqual([
      'un',
      'bad-json 2',
      'deux',
    ])
  })

  it('reads one object', async () => {
    const [reading] = await all(line('un'), 'a.json')
    expect(reading?.ok && reading.value).toMatchObject({
      title: 'un',
      url: 'https://g.example/un',
      published: { date: '2022-01-21', basis: 'stated' },
      text: TEXT,
    })
  })

  it('understands usual keys, lists and HTML', async () => {
    const record = {
      headline: 'Le pont rouvre',
      articleBody: `<p>${TEXT}</p><p>Lire la suite</p><script>alert(1)</script>`,
      datePublished: '2022-01-21T08:00:00+01:00',
      authors: [{ name: 'Jeanne Roy' }, 'Luc Petit'],
      publisher: { name: 'liberation' },
      keywords: 'pont, gare',
      lang: 'fr-FR',
    }
    const [reading] = await all(JSON.stringify(record), 'a.json')
    expect(reading?.ok && reading.value).toMatchObject({
      title: 'Le pont rouvre',
      author: 'Jeanne Roy, Luc Petit',
      publisher: 'Libération',
      published: { date: '2022-01-21T08:00:00+01:00' },
      tags: ['pont', 'gare'],
      language: 'fr',
      text: TEXT,
    })
  })

  it('says that nothing is there', async () => {
    expect(titles(await all('', 'a.txt'))).toEqual(['empty'])
    expect(await all('\n\n', 'a.jsonl')).toEqual([])
  })

  it('stops reading where a text is too large', async () => {
    let read = 0
    async function* endless() {
      for (;;) {
        read += 1
        yield new Uint8Array(1024 * 1024).fill(0x61)
      }
    }
    expect(titles(await listOf(readDocuments(endless(), { name: 'a.txt' })))).toEqual(['too-large'])
    expect(read).toBeLessThanOrEqual(MAX_BYTES / (1024 * 1024) + 2)
  })

  it('skips too long a line and goes on', async () => {
    const long = `{"texte": "${'a'.repeat(MAX_BYTES)}"}`
    expect(titles(await all(`${line('un')}\n${long}\n${line('deux')}`, 'a.jsonl', 1024 * 1024))).toEqual([
      'un',
      'too-large 2',
      'deux',
    ])
  })
})
