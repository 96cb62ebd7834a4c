import { describe, expect, it } from 'vitest'
import { readDocument } from '../../src/ingest/read-document.ts'
import { costOf } from '../support/cost.ts'

const BODY =
  '<p>Le pont de la gare rouvrira lundi, a annoncé la mairie.</p><p>Les travaux ont duré un an, sous la pluie.</p>'
const SENTENCE = 'Le pont de la gare rouvrira lundi, a annoncé la mairie.'

function measured(text: string, name: string) {
  const bytes = new TextEncoder().encode(text)
  let reading = readDocument(new Uint8Array(), { name })
  const cost = costOf(() => {
    reading = readDocument(bytes, { name })
  })
  return { reading, cost }
}

describe('hostile pages are read in bounded time', () => {
  const many = (count: number, piece: string) => piece.repeat(count)
  it.each([
    ['20 000 nested elements', `<html><body>${many(20_000, '<div>')}${BODY}`],
    [
      '20 000 nested elements that are named like furniture',
      `<html><body>${many(20_000, '<div class="share related">')}${BODY}`,
    ],
    ['20 000 nested links', `<html><body>${many(20_000, '<a href=x>')}${BODY}`],
    ['20 000 nested list items', `<html><body>${many(20_000, '<ul><li>')}${BODY}`],
    [
      '20 000 open formatting elements',
      `<html><body>${Array.from({ length: 20_000 }, (_, i) => `<b id=b${i}><p>`).join('')}${BODY}`,
    ],
    ['200 000 scripts', `<html><body>${many(200_000, '<script>x()</script>')}${BODY}`],
    ['a huge attribute', `<html><body><div class="${many(1_000_000, 'share ')}"><article>${BODY}`],
    ['a huge comment', `<html><!--${many(4_000_000, '-')}--><body>${BODY}`],
    ['100 000 open quotation marks of attributes', `<html><body>${BODY}${many(100_000, '<p title="')}`],
    ['200 000 <time> elements', `<html><body>${many(100_000, '<time datetime=x></time>')}${BODY}`],
    [
      '100 000 metas of one name',
      `<html><head>${many(100_000, '<meta property="article:tag" content="a">')}</head><body>${BODY}`,
    ],
  ])('%s', (_, html) => {
    const { reading, cost } = measured(html, 'a.html')
    expect(reading.ok && reading.value.text).toContain(SENTENCE)
    expect(cost).toBeLessThan(4000)
  })

  it('runs no script and keeps none in the text', () => {
    const html = `<html><head><script>globalThis.hacked = true</script></head><body onload="globalThis.hacked = true"><article><h1>Le pont</h1>${BODY}<img src=x onerror="globalThis.hacked = true"><script>globalThis.hacked = true</script></article></body></html>`
    const { reading } = measured(html, 'a.html')
    expect(reading.ok && reading.value.text).not.toContain('hacked')
    expect(globalThis).not.toHaveProperty('hacked')
  })
})

describe('hostile texts take linear time', () => {
  const texts: readonly (readonly [string, (size: number) => string])[] = [
    ['quotation marks', (size) => `Le pont\n\n${SENTENCE} ${'"a" « b » “c” '.repeat(size / 14)}`],
    ['open guillemets', (size) => `Le pont\n\n${SENTENCE}\n\nLe ${'«'.repeat(size)}`],
    ['one long word', (size) => `Le pont\n\n${SENTENCE} ${'a'.repeat(size)}`],
    ['glued capitals', (size) => `Le pont\n\n${SENTENCE} ${'aLe '.repeat(size / 4)}`],
    ['glued sentences', (size) => `Le pont\n\n${'Le pont rouvre.'.repeat(size / 15)}`],
    ['dots', (size) => `Le pont\n\n${SENTENCE}${'.'.repeat(size)}`],
    ['spaces', (size) => `Le pont\n\n${SENTENCE} Tout${' '.repeat(size)}va bien ici.`],
    ['line ends', (size) => `Le pont\n\n${SENTENCE}${'\n'.repeat(size)}x`],
    ['short lines', (size) => `Le pont\n\n${SENTENCE}\n${'Un mot\n'.repeat(size / 7)}`],
    ['slashes', (size) => `Le pont\n\n${SENTENCE}\n\n${'AFP/'.repeat(size / 4)}`],
    ['commas', (size) => `Le pont\n\n${SENTENCE}\n\n${'a, '.repeat(size / 3)}`],
    [
      'addresses',
      (size) => `${'https://g.example/le-pont-de-la-gare\n\n'.repeat(size / 38)}Le pont\n\n${SENTENCE}`,
    ],
    ['figures', (size) => `Le pont\n\n${SENTENCE}\n\n${'1'.repeat(size)}`],
  ]

  it.each(texts)('%s', (_, make) => {
    const { reading, cost } = measured(make(500_000), 'a.txt')
    expect(reading.ok && `${reading.value.title}\n\n${reading.value.text}`).toContain('Le pont')
    expect(cost).toBeLessThan(4000)
  })
})
