import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseOverlay } from '../../src/overlay/format/parse-overlay.ts'

const ADDRESS = 'https://exemple.test/port'

describe('a file of corrections', () => {
  test('entries are blocks of lines, in French or English, with comments between', () => {
    const { entries, problems } = parseOverlay(`\uFEFF# Mes corrections
acteur: Anne Kerbrat\r
NATURE : Personne
alias: A. Kerbrat
# une remarque
alias: Anna Kerbrat
sans-alias: Kerbrat père

quote: « Le port rouvrira »
article: ${ADDRESS}?utm_source=lettre#haut
text: « Le port rouvrira: c’est promis »
speaker: ?
role: porte-parole | mairie de Brest
said: 2031-03-02


évènement: conseil municipal
article: a1b2
date: 2031-03-02/2031-03-04
lieu: Brest
participant: Anne Kerbrat
participant: mairie de Brest
statut: annulé

citation: q12345
article: a1b2
masquer: oui
`)
    expect(problems).toEqual([])
    expect(entries).toMatchObject([
      {
        ...{ about: 'actor', line: 2, article: null, target: 'Anne Kerbrat', kind: 'person', hide: false },
        aliases: ['A. Kerbrat', 'Anna Kerbrat'],
        withoutAliases: ['Kerbrat père'],
      },
      {
        ...{ about: 'quote', line: 9, article: ADDRESS, target: 'Le port rouvrira', speaker: null },
        text: 'Le port rouvrira: c’est promis',
        role: { title: 'porte-parole', of: 'mairie de Brest' },
        saidOn: { start: '2031-03-02', end: '2031-03-02', precision: 'day', basis: 'inferred' },
      },
      {
        ...{ about: 'event', line: 17, article: 'a1b2', status: 'cancelled', place: 'Brest' },
        date: { start: '2031-03-02', end: '2031-03-04' },
        participants: ['Anne Kerbrat', 'mairie de Brest'],
      },
      { about: 'quote', line: 25, target: 'q12345', hide: true },
    ])
  })

  test.each<[string, string, number, string]>([
    ['a line without a key', 'actor: X\nrien du tout', 2, 'no-colon'],
    ['a block that opens with something else', 'alias: X\nactor: Y', 1, 'outside'],
    ['a key that is misspelt', 'quote: X y\narticle: a1\nspaeker: Z', 3, 'unknown-key'],
    ['a key of another kind of entry', 'event: X\narticle: a1\nspeaker: Z', 3, 'unknown-key'],
    ['the same key twice', 'quote: X\narticle: a1\ntext: a\ntext: b', 4, 'repeated'],
    ['hide without yes', 'quote: X\narticle: a1\nhide: no', 3, 'bad-value'],
    [
      'hide with the name of a property of objects',
      'quote: X\narticle: a1\nhide: constructor',
      3,
      'bad-value',
    ],
    ['an empty name', 'actor:\nalias: X', 1, 'bad-value'],
    ['a name without a letter', 'actor: « … »\nalias: X', 1, 'bad-value'],
    ['a day that does not exist', 'quote: X\narticle: a1\nsaid: 2022-02-30', 3, 'bad-value'],
    ['days the wrong way round', 'event: X\narticle: a1\ndate: 2022-02-03/2022-02-01', 3, 'bad-value'],
    ['a status in other words', 'event: X\narticle: a1\nstatus: peut-être', 3, 'bad-value'],
    ['an article that is a script', 'quote: X\narticle: javascript:alert(1)\nhide: yes', 2, 'bad-value'],
    ['a role of three parts', 'actor: X\narticle: a1\nrole: a | b | c', 3, 'bad-value'],
    ['a role that is of nothing', 'actor: X\narticle: a1\nrole: a |', 3, 'bad-value'],
    ['a quote of no article', 'quote: X\nhide: yes', 1, 'no-article'],
    ['a role that no article gives', 'actor: X\nrole: maire', 1, 'no-article'],
    ['an entry that changes nothing', 'quote: X\narticle: a1', 1, 'nothing'],
    ['what is hidden and corrected', 'quote: X\narticle: a1\nhide: yes\ntext: Y', 1, 'hidden-too'],
    ['a second entry about the same', 'actor: X Y\nalias: Z\n\nacteur: x y\nalias: W', 4, 'twice'],
    ['a line without end', `actor: ${'x'.repeat(20_000)}\nalias: Y`, 1, 'too-long'],
  ])('%s is named with its line', (_name, text, line, code) => {
    const { entries, problems } = parseOverlay(text)
    expect(problems).toMatchObject([{ line, code }])
    expect(problems[0]?.what.length).toBeLessThanOrEqual(41)
    expect(entries.length).toBe(code === 'twice' ? 1 : 0)
  })

  test('one bad entry leaves the others readable', () => {
    const { entries, problems } = parseOverlay(
      'actor: A\nalias: B\n\nactor: C\nalais: D\n\nactor: E\nalias: F\n',
    )
    expect(entries.map(({ target }) => target)).toEqual(['A', 'E'])
    expect(problems).toEqual([{ line: 5, code: 'unknown-key', what: 'alais' }])
  })

  test('whatever stands in it, it is read or named, line by line', () => {
    const line = fc.oneof(
      fc.constantFrom(
        '',
        '#',
        ':',
        'actor: A',
        'hide: yes',
        'article: a1',
        'text: ‮x',
        'role: |',
        'date: 0000-00',
      ),
      fc.string({ unit: 'binary', maxLength: 30 }),
    )
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        const text = lines.join('\n')
        const { entries, problems } = parseOverlay(text)
        const count = text.split(/\r\n?|[\n\v\f\u0085\u2028\u2029]/).length
        for (const { line: at } of [...entries, ...problems]) {
          expect(at).toBeGreaterThanOrEqual(1)
          expect(at).toBeLessThanOrEqual(count)
        }
      }),
      { numRuns: 300 },
    )
  })
})
