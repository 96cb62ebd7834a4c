import { parse } from 'discord-markdown-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { boldSpan, emphasised } from '../../src/replies/markdown/emphasis.ts'
import { escaped, escapedLines } from '../../src/replies/markdown/escape.ts'
import { link, safeUrl } from '../../src/replies/markdown/link.ts'
import { plain } from '../../src/replies/markdown/shown-units.ts'

interface Node {
  readonly type: string
  readonly name?: string
  readonly content?: string | readonly Node[]
}

/** What a reader sees, and by which elements of Markdown. */
function read(markdown: string): { readonly text: string; readonly types: ReadonlySet<string> } {
  const types = new Set<string>()
  const walk = (nodes: readonly Node[]): string =>
    nodes
      .map(({ type, name, content }) => {
        // An emoji written as such is text to us.
        types.add(type === 'twemoji' ? 'text' : type)
        if (type === 'twemoji') return name ?? ''
        if (type === 'br') return '\n'
        return typeof content === 'string' ? content : walk(content ?? [])
      })
      .join('')
  return { text: walk(parse(markdown, 'extended') as unknown as Node[]), types }
}

const HOSTILE = [
  '**gras** *italique* __souligné__ ~~barré~~ ||caché|| `code`',
  '```js\nalert(1)\n```',
  '> citation',
  '>>> longue citation',
  '# Titre',
  '-# petit',
  '- liste',
  '+ liste',
  '1. liste',
  '12) liste',
  '[cliquez](https://mal.test)',
  '![image](https://mal.test/a.png)',
  '<@123456789012345678> <@&1> <#1> <:x:1> <a:x:1> <t:1:R> </cmd:1> <id:customize>',
  '@everyone @here',
  ':smile: :100: a:b:c',
  'https://mal.test/a_b_c) http://x.test <https://y.test> mailto:a@b.test discord://x',
  '¯\\_(ツ)_/¯ \\*pas italique\\*',
  'Sergueï Lavrov : « 21:27 » — l’Otan, 3 * 4 = 12 ; a_b',
  '  # Titre après des espaces',
] as const

describe('escaped text', () => {
  test.each(HOSTILE)('%s is shown as it is written', (raw) => {
    const { text, types } = read(`«\u00A0${escaped(raw)}\u00A0»`)
    expect(text).toBe(`«\u00A0${plain(raw)}\u00A0»`)
    expect([...types]).toEqual(['text'])
  })

  test.each(HOSTILE)('%s at the start of a line too', (raw) => {
    const { text, types } = read(escaped(raw))
    expect(text).toBe(plain(raw))
    expect([...types]).toEqual(['text'])
  })

  test('holds on every line of a text with several', () => {
    const { text, types } = read(escapedLines('# un\r\n- deux\n\n\n\n> trois\n1. quatre'))
    expect(text).toBe('# un\n- deux\n\n> trois\n1. quatre')
    expect([...types].filter((type) => type !== 'br')).toEqual(['text'])
  })

  test('of any characters shows nothing else', () => {
    const char = fc.constantFrom(
      ...'*_~`|<>[]()#-+:@\\/!1. \nabé«»',
      'https://',
      '\u200B',
      '@everyone',
      '<@1>',
    )
    fc.assert(
      fc.property(fc.array(char, { maxLength: 40 }), (parts) => {
        const raw = parts.join('')
        const { text, types } = read(`x ${escaped(raw)}`)
        expect(text).toBe(`x ${plain(raw)}`)
        expect([...types]).toEqual(['text'])
      }),
      { seed: 1 },
    )
  })

  test('is the same for a text of ordinary letters as unit by unit', () => {
    const char = fc.constantFrom(...'*_~`|<>[]()#-+:@\\/!1. 2éŒ«»’…\u00A0\u202F€a')
    fc.assert(
      fc.property(fc.array(char, { maxLength: 12 }), (chars) => {
        // What is invisible makes a text one that is looked at unit by unit.
        const raw = chars.join('')
        expect(escaped(raw)).toBe(escaped(`${raw}\u200B`))
        expect(plain(raw)).toBe(plain(`${raw}\u200B`))
      }),
      { seed: 2, numRuns: 2000 },
    )
  })

  test.each([
    ['a\u200Bb\u202Ec\u2066d\uFEFFe\u00ADf', 'abcdef'],
    ['a\u0000\u0007b\u009Fc', 'abc'],
    ['a\ud800b\udc00', 'a\uFFFDb\uFFFD'],
    ['  deux \t\n mots  ', 'deux mots'],
    ['vingt\u00A0pour\u202Fcent', 'vingt\u00A0pour\u202Fcent'],
    ['👩‍👧 et 🇫🇷', '👩‍👧 et 🇫🇷'],
  ])('%j shows %j', (raw, expected) => {
    expect(plain(raw)).toBe(expected)
    expect(escaped(raw)).toBe(expected)
  })
})

describe('matched words', () => {
  test.each([
    ['la sécurité de tous', [[3, 11]], 'la **sécurité** de tous'],
    ['la sécurité de tous', [[5, 7]], 'la **sécurité** de tous'],
    [
      'la sécurité de tous',
      [
        [3, 11],
        [12, 14],
      ],
      'la **sécurité de** tous',
    ],
    ['a*b* c', [[0, 4]], '**a\\*b\\*** c'],
    ['rien', [], 'rien'],
    [
      'court',
      [
        [-5, 2],
        [90, 99],
        [3, 1],
        [Number.NaN, 3],
      ],
      '**court**',
    ],
    ['un  mot', [[2, 4]], 'un mot'],
    ['ici 😀 là', [[5, 6]], 'ici **😀** là'],
  ] as const)('%s %j', (text, ranges, expected) => {
    expect(emphasised(text, ranges)).toBe(expected)
  })

  test('are shown with the text unchanged, whatever the ranges', () => {
    const range = fc.tuple(fc.integer({ min: -3, max: 40 }), fc.integer({ min: -3, max: 40 }))
    const text = fc
      .array(fc.constantFrom(...'ab *_`[](:@> é😀'), { maxLength: 30 })
      .map((all) => all.join(''))
    fc.assert(
      fc.property(text, fc.array(range, { maxLength: 4 }), (raw, ranges) => {
        const seen = read(`x ${emphasised(raw, ranges)} x`)
        expect(seen.text).toBe(`x ${plain(raw)} x`)
        expect([...seen.types].filter((type) => type !== 'text' && type !== 'strong')).toEqual([])
      }),
      { seed: 2 },
    )
  })

  test('bold does not run over a blank line', () => {
    expect(boldSpan('avant un\n\ndeux après', [6, 14], true)).toBe('avant **un**\n\n**deux** après')
  })
})

describe('links', () => {
  test.each([
    ['https://a.test/b_(c)', 'https://a.test/b_%28c%29'],
    ['https://a.test/é?q=a b', 'https://a.test/%C3%A9?q=a%20b'],
    ['http://a.test/<x>|`*', 'http://a.test/%3Cx%3E%7C%60%2A'],
    ['HTTPS://A.test', 'https://a.test/'],
    ['javascript:alert(1)', null],
    ['data:text/html,x', null],
    ['https://moi:secret@a.test/', null],
    ['//a.test', null],
    ['pas une adresse', null],
    ['', null],
    [`https://a.test/${'x'.repeat(600)}`, null],
    [null, null],
  ])('%s is linked as %s', (address, expected) => {
    expect(safeUrl(address)).toBe(expected)
  })

  test.each([
    ['Un *titre*', '[Un \\*titre\\*](https://a.test/)'],
    ['Titre [exclusif](x', 'Titre \\[exclusif\\](x — [lire](https://a.test/)'],
    ['https://mal.test', 'https\\://mal.test — [lire](https://a.test/)'],
    ['', '[lire](https://a.test/)'],
    ['\u200B', '[lire](https://a.test/)'],
  ])('the title %s cannot break out of its link', (title, expected) => {
    expect(link(title, 'https://a.test/', 'lire')).toBe(expected)
  })
})
