import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { plainTypography } from '../../src/text/typography.ts'

describe('plainTypography', () => {
  it.each([
    [
      'no-break spaces',
      '«\u00A0Non\u00A0», dit-elle\u202F: 10\u202F000\u00A0€',
      '« Non », dit-elle : 10 000 €',
    ],
    ['decomposed accents', 'e\u0301te\u0301 a\u0300 Gene\u0300ve', 'été à Genève'],
    ['soft hyphens and zero-width characters', 'diplo\u00ADma\u200Btie\uFEFF', 'diplomatie'],
    ['an invisible character between a letter and its accent', 'e\u200B\u0301', 'é'],
    ['ligatures of old fonts', 'ofﬁciel, conﬂit, eﬀet', 'officiel, conflit, effet'],
    ['line ends of every system', 'un\r\ndeux\rtrois\u2028quatre', 'un\ndeux\ntrois\nquatre'],
    ['spaces around line ends', 'un  \n\t deux', 'un\ndeux'],
    ['control characters', 'a\u0000b\u0007c\u009Fd', 'abcd'],
    ['half of a character', 'a\uD83Db', 'ab'],
  ])('repairs %s', (_, given, expected) => {
    expect(plainTypography(given)).toBe(expected)
  })

  it.each([
    'L’œuvre « d’Ægir » — l\'été "chaud" – 3,5 % … ½ n° 4 m²',
    '👩‍💻 et 👨‍👩‍👧 discutent',
    'Straße, Łódź, Ωmega, Москва',
  ])('leaves « %s » alone', (text) => {
    expect(plainTypography(text)).toBe(text)
  })

  it('has nothing left to repair the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const once = plainTypography(text)
        expect(plainTypography(once)).toBe(once)
      }),
    )
  })
})
