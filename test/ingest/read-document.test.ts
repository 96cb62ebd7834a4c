import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/domain/article.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { costOf } from '../support/cost.ts'

const root = new URL('../fixtures/ingest/', import.meta.url)
const EXPECTED = '.expected.json'

const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string, name = 'a.txt', published?: string) =>
  readDocument(bytes(text), published === undefined ? { name } : { name, published })

function article(text: string, name?: string, published?: string): Article {
  const reading = read(text, name, published)
  if (!reading.ok) throw new Error(reading.code)
  return reading.value
}

const shape = ({ id, textHash, text, paragraphs, ...metadata }: Article) => ({
  ...metadata,
  paragraphs: paragraphs.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]),
})

const fixtures = ['html', 'text'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((file) => !file.endsWith(EXPECTED))
    .map((file) => ({ file: `${folder}/${file}` })),
)

describe('readDocument reads', () => {
  it.each(fixtures)('$file', ({ file }) => {
    const reading = readDocument(readFileSync(new URL(file, root)), { name: file })
    const expected: unknown = JSON.parse(readFileSync(new URL(file + EXPECTED, root), 'utf8'))
    expect(reading.ok ? shape(reading.value) : reading).toEqual(expected)
  })

  it('enough pages to tell', () => {
    expect(fixtures.filter(({ file }) => file.startsWith('html/')).length).toBeGreaterThanOrEqual(12)
  })
})

const PLAIN =
  'Le pont rouvre\n\nLe pont de la gare rouvrira lundi, a annoncé la mairie.\n\nLes travaux ont duré un an.'

describe('the publication date', () => {
  it('is the given one where the document states none', () => {
    expect(article(PLAIN, 'a.txt', '2022-01-21').published).toEqual({ date: '2022-01-21', basis: 'stated' })
  })
  it('is the stated one otherwise', () => {
    const dated = PLAIN.replace('\n\n', '\n\nPublié le 3 mars 2020\n\n')
    expect(article(dated, 'a.txt', '2022-01-21').published.date).toBe('2020-03-03')
  })
  it('is unknown where nobody states it, even though the text names days', () => {
    const text = `${PLAIN}\n\nLa fête aura lieu le 3 mars 2020 sur le quai de la gare.`
    expect(article(text).published).toEqual({ date: null, basis: 'unknown' })
  })
  it('is not a heading of a chronology', () => {
    const text = `${PLAIN}\n\n3 mars 2020\n\nLe chantier commence sous la pluie, devant trois curieux.`
    expect(article(text).published.date).toBeNull()
    expect(article(text).text).toContain('3 mars 2020')
  })
  it('prefers publication to change', () => {
    const text = PLAIN.replace('\n\n', '\n\nMis à jour le 5 mars 2020\n\nPublié le 3 mars 2020\n\n')
    expect(article(text).published.date).toBe('2020-03-03')
  })
})

describe('the address', () => {
  const body =
    'Le pont de la gare rouvrira lundi, a annoncé la mairie.\n\nLes travaux ont duré un an, sous la pluie.'
  it.each([
    ['in front, with the title in it', 'https://g.example/le-pont-rouvre', `Le pont rouvre\n\n${body}`],
    ['in front, without words', 'https://g.example/article/10543', `Le pont rouvre\n\n${body}`],
  ])('is taken %s', (_, address, text) => {
    expect(article(`${address}\n\n${text}`).url).toBe(address)
  })
  it('is taken behind the text only when it surely fits', () => {
    expect(article(`Le pont rouvre\n\n${body}\n\nhttps://g.example/le-pont-rouvre`).url).toBe(
      'https://g.example/le-pont-rouvre',
    )
  })
  it.each([
    [
      'of another article in front',
      `https://g.example/la-gare-ferme-ses-guichets\n\nLe pont rouvre\n\n${body}`,
    ],
    ['of another article behind', `Le pont rouvre\n\n${body}\n\nhttps://g.example/le-tunnel-rouvre-bientot`],
    ['of a home page', `https://g.example/\n\nLe pont rouvre\n\n${body}`],
    ['of a picture', `https://g.example/le-pont-rouvre.jpg\n\nLe pont rouvre\n\n${body}`],
    ['inside a sentence', `Le pont rouvre\n\n${body} Voir https://g.example/le-pont-rouvre pour le plan.`],
  ])('is not one %s', (_, text) => {
    expect(article(text).url).toBeNull()
  })
})

describe('ids', () => {
  it('follow the address, whatever campaign it came from and whatever the text became', () => {
    const page = (url: string, text: string) =>
      `<html><head><link rel="canonical" href="${url}"></head><body><article><h1>Le pont</h1><p>${text}</p></article></body></html>`
    const one = article(
      page('https://g.example/pont?utm_source=a', 'Le pont rouvrira lundi, a dit la mairie.'),
    )
    const other = article(page('https://g.example/pont#x', 'Le pont rouvrira mardi, a dit la mairie.'))
    expect(one.id).toBe(other.id)
    expect(one.textHash).not.toBe(other.textHash)
  })
  it('follow the text where there is no address', () => {
    expect(article(PLAIN).id).toBe(article(PLAIN.replaceAll('\n', '\r\n')).id)
    expect(article(PLAIN).id).not.toBe(article(PLAIN.replace('un an', 'deux ans')).id)
    expect(article(PLAIN).textHash).toMatch(/^[0-9a-f]{64}$/)
  })
})

describe('a document without a title', () => {
  it('is named by its first words', () => {
    const text = 'Le pont de la gare rouvrira lundi, a annoncé la mairie.'
    expect(article(text).title).toBe(text)
    expect(article(text).text).toBe(text)
  })
})

describe('bad input', () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 131) % 256)
  const latin1 = Uint8Array.from("Le pont rouvre\n\nLa mairie l'a annonc\u00e9 lundi soir.", (char) =>
    char.charCodeAt(0),
  )
  it.each([
    ['no bytes', new Uint8Array(), 'empty'],
    ['white space', bytes(' \n\t\u00A0\n'), 'empty'],
    ['only a byte order mark', bytes('\uFEFF'), 'empty'],
    ['a picture', png, 'binary'],
    ['a PDF', bytes('%PDF-1.7 Le pont rouvre lundi.'), 'binary'],
    ['noise', noise, 'binary'],
    ['undeclared Latin-1', latin1, 'not-utf8'],
    ['more than 8 MB', new Uint8Array(9 * 1024 * 1024).fill(0x61), 'too-large'],
    ['emoji', bytes('🎉🎉🎉 🎉'), 'no-body'],
    ['labels only', bytes('Partager\n\nPublicité\n\nSuivez-nous sur Twitter'), 'no-body'],
    ['a title only', bytes('Le pont rouvre'), 'no-body'],
    ['addresses only', bytes('https://g.example/le-pont-rouvre'), 'no-body'],
    ['broken JSON', bytes('{"title": "Le pont", '), 'bad-json'],
  ])('%s', (_, given, code) => {
    expect(readDocument(given, { name: 'a' })).toEqual({ ok: false, code })
  })

  it('is answered at once for 50 MB', () => {
    const zeros = new Uint8Array(50 * 1024 * 1024)
    const cost = costOf(() => expect(readDocument(zeros, { name: 'a' }).ok).toBe(false))
    expect(cost).toBeLessThan(200)
  })

  it('reads UTF-16 that says so', () => {
    const utf16 = Buffer.concat([Buffer.of(0xff, 0xfe), Buffer.from(PLAIN, 'utf16le')])
    const reading = readDocument(utf16, { name: 'a.txt' })
    expect(reading.ok && reading.value.title).toBe('Le pont rouvre')
  })

  it('reads UTF-8 with a byte order mark', () => {
    expect(article(`\uFEFF${PLAIN}`).title).toBe('Le pont rouvre')
  })
})

describe('the language', () => {
  it.each([
    [
      'The bridge opens\n\nThe bridge of the station will open on Monday and that is what the mayor has said to the press with joy.',
      'en',
    ],
    [PLAIN, 'fr'],
    [`fr_CA\n\n${PLAIN}`, 'fr'],
  ])('of « %s »', (text, language) => {
    expect(article(text).language).toBe(language)
  })
})
