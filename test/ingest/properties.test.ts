import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/domain/article.ts'
import { cleanText } from '../../src/ingest/cleaning/paragraphs.ts'
import { readDocument } from '../../src/ingest/read-document.ts'

const root = new URL('../fixtures/ingest/text/', import.meta.url)
const encode = (text: string) => new TextEncoder().encode(text)

const line = fc.constantFrom(
  'Le pont rouvre',
  'Le pont de la gare rouvrira lundi, a annoncé la mairie.Les travaux ont duré un an.Rien à signalerLe 3 mars, on fêtera cela.',
  '« Nous attendons », dit-elle."Enfin", répond-il',
  'Partager',
  'À lire aussi',
  'Sur le même sujet',
  'Publié le 3 mars 2020',
  'https://g.example/le-pont-rouvre',
  'Par Jeanne Roy',
  'lait, beurre, crème',
  'lait',
  'Une photo du pont. © Jeanne Roy / AFP',
  '2020-03-03T10:00+0100',
  'Un intertitre',
  '',
)
const dump = fc
  .array(fc.oneof({ weight: 5, arbitrary: line }, fc.string({ unit: 'grapheme' })), { maxLength: 25 })
  .map((lines) => lines.join('\n\n'))

function expectWellFormed({ text, paragraphs }: Article): void {
  const joined = paragraphs.map(({ span }) => text.slice(span.start, span.end)).join('\n\n')
  expect(joined).toBe(text)
  let end = -2
  for (const { span } of paragraphs) {
    expect(span.start).toBe(end + 2)
    expect(span.end).toBeGreaterThan(span.start)
    end = span.end
  }
  expect(end).toBe(text.length)
}

describe('readDocument', () => {
  it('gives paragraphs that cover the text, whatever the dump', () => {
    fc.assert(
      fc.property(dump, (text) => {
        const reading = readDocument(encode(text), { name: 'a.txt' })
        if (reading.ok) expectWellFormed(reading.value)
      }),
    )
  })

  it('never throws on bytes', () => {
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        fc.constantFrom('a', 'a.html', 'a.json', 'a.jsonl'),
        (bytes, name) => {
          expect(readDocument(bytes, { name })).toHaveProperty('ok')
        },
      ),
    )
  })

  it('never throws on markup', () => {
    const piece = fc.constantFrom(
      ...[
        '<p>',
        '</p>',
        '<div class="share">',
        '</div>',
        '<article>',
        '<h1>Le pont</h1>',
        '<br>',
        '<b',
        '<!--',
        '-->',
        '<![CDATA[',
        '<script>',
        '</script>',
        '<time datetime="x">',
        '<meta property="og:title" content="a">',
        '<link rel="canonical" href="::">',
        '&#0;',
        '&eacute;',
        '<script type="application/ld+json">{"@type":"NewsArticle"',
        'Le pont de la gare rouvrira lundi, a annoncé la mairie.',
        '<table><td>',
        '<svg><p>',
      ],
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const reading = readDocument(encode(`<html>${pieces.join('')}`), { name: 'a.html' })
        if (reading.ok) expectWellFormed(reading.value)
      }),
      { numRuns: 60 },
    )
  })

  it.each(readdirSync(root).filter((file) => file.endsWith('.txt')))(
    'gives the same text when it reads the clean text of %s again',
    (file) => {
      const first = readDocument(readFileSync(new URL(file, root)), { name: file })
      if (!first.ok) throw new Error(first.code)
      const again = readDocument(encode(`${first.value.title}\n\n${first.value.text}`), { name: 'b.txt' })
      expect(again.ok && again.value.text).toBe(first.value.text)
      expect(again.ok && again.value.title).toBe(first.value.title)
    },
  )
})

describe('cleanText', () => {
  const blocks = (texts: readonly string[]) => texts.map((text) => ({ kind: 'body' as const, text }))

  it('has nothing left to clean the second time', () => {
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 12 }), (lines) => {
        const once = cleanText(blocks(lines)).text
        expect(cleanText(blocks(once.split('\n\n'))).text).toBe(once)
      }),
    )
  })
})
