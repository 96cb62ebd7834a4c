import { describe, expect, it } from 'vitest'
import { scoreQuotes } from '../../../src/cli/evaluate/score-quotes.ts'
import type { Quote } from '../../../src/domain/quote.ts'
import { gold, quote, speaker } from './parts.ts'

const same = (a: string, b: string): boolean => a === b
const score = (annotated: Record<string, unknown>, found: readonly Quote[]) =>
  scoreQuotes(gold(annotated), found, same)
const said = (text: string, by: string | null = null, more = {}) => ({ text, speaker: by, ...more })
const day = (on: string) => ({ start: on, end: on, precision: 'day', basis: 'stated' }) as const

const LONG = 'Nous avons trouvé la porte ouverte et la lumière allumée'

describe('quotes found', () => {
  it('counts what is missed, what is too much and what is only nearly right', () => {
    const { tallies, findings } = score(
      { quotes: [said(LONG), said('Jamais de la vie'), said('Peut-être')] },
      [quote(`${LONG} hier`), quote('Peut-être.'), quote('Sans doute')],
    )
    expect(tallies.quotes).toEqual({ expected: 3, hits: 2, extra: 1 })
    expect(tallies.quotesExact).toEqual({ expected: 3, hits: 1, extra: 2 })
    expect(findings.map(({ measure, verdict }) => `${measure} ${verdict}`)).toEqual([
      'quotes missed',
      'quotes extra',
      'quotesExact wrong',
    ])
  })

  it('finds half of a quotation loosely only', () => {
    const { tallies } = score({ quotes: [said(LONG)] }, [quote('la porte ouverte et')])
    expect(tallies.quotes).toEqual({ expected: 1, hits: 0, extra: 1 })
    expect(tallies.quotesLoose).toEqual({ expected: 1, hits: 1, extra: 0 })
  })

  it('takes final punctuation and « […] » for nothing, words and inner marks for something', () => {
    const exact = (wanted: string, got: string) =>
      score({ quotes: [said(wanted)] }, [quote(got)]).tallies.quotesExact?.hits
    expect(exact('Nous irons. À pied', 'Nous irons. […] À pied.')).toBe(1)
    expect(exact('Nous irons à pied', 'Nous  irons à pied !')).toBe(1)
    expect(exact('Nous irons, à pied', 'Nous irons à pied')).toBe(0)
    expect(exact('Nous irons bien sûr à pied', 'Nous irons bien sur à pied')).toBe(0)
  })

  it('lets optional ones be found or not', () => {
    const annotated = { quotes: [], optionalQuotes: [said('du vent dans les voiles')] }
    expect(score(annotated, [quote('du vent dans les voiles')]).tallies.quotes?.extra).toBe(0)
    expect(score(annotated, []).findings).toEqual([])
  })

  it('tells scare quotes from other false finds', () => {
    const { tallies } = score({ notQuotes: ['solution', 'Le Grand Bleu'] }, [
      quote('solution'),
      quote('autre'),
    ])
    expect(tallies.scareQuotes).toEqual({ expected: 2, hits: 1, extra: 0 })
    expect(tallies.quotes).toEqual({ expected: 0, hits: 0, extra: 2 })
  })

  it('counts words without marks apart', () => {
    const annotated = { quotes: [said('Oui, bien sûr', 'Awa Diop', { form: 'answer' }), said('Non')] }
    const { tallies } = score(annotated, [quote('Non'), quote('Oui, bien sûr', 'Awa Diop')])
    expect(tallies.quotes).toEqual({ expected: 1, hits: 1, extra: 0 })
    expect(tallies.unmarked).toEqual({ expected: 1, hits: 1, extra: 0 })
  })
})

describe('what is told of the quotes found', () => {
  it('counts speakers of found quotes only', () => {
    const annotated = {
      quotes: [said('Un', 'Awa Diop'), said('Deux', 'Awa Diop'), said('Trois', 'Awa Diop'), said('Quatre')],
    }
    const { tallies } = score(annotated, [
      quote('Un', 'Awa Diop'),
      quote('Deux'),
      quote('Quatre', 'Paul Petit'),
    ])
    expect(tallies.speakers).toEqual({ expected: 3, hits: 1, extra: 0 })
    expect(tallies.wrongNames).toEqual({ expected: 3, hits: 1, extra: 0 })
    expect(tallies.attributed).toEqual({ expected: 4, hits: 1, extra: 2 })
  })

  it('counts a wrong name on an optional quote, and none on one whose speaker nobody knows', () => {
    const optional = (by: string | null) => ({ optionalQuotes: [said('du vent dans les voiles', by)] })
    const found = [quote('du vent dans les voiles', 'Paul Petit')]
    expect(score(optional('Awa Diop'), found).tallies.wrongNames).toEqual({ expected: 1, hits: 1, extra: 0 })
    expect(score(optional(null), found).tallies.wrongNames).toEqual({ expected: 0, hits: 0, extra: 0 })
  })

  it('counts roles that are not the speaker’s apart', () => {
    const annotated = { quotes: [said('Un', "porte-parole de l'OFE")] }
    const { tallies } = score(annotated, [quote('Un', speaker({ role: 'ministre' }))])
    expect(tallies.wrongRoles?.hits).toBe(1)
    expect(tallies.wrongNames?.hits).toBe(0)
  })

  it('compares extent, relay and day where the annotations tell them', () => {
    const annotated = {
      quotes: [
        said('Un', null, { extent: 'partial', relay: 'une source proche du dossier', saidOn: '2020-05-04' }),
        said('Deux', null, { note: "reported by 'un conseiller du maire': the relay must be kept" }),
        said('Trois'),
      ],
    }
    const { tallies, findings } = score(annotated, [
      quote('Un', null, { relay: 'source proche du dossier', saidOn: day('2020-05-04') }),
      quote('Deux', null, { relay: 'un conseiller du maire' }),
      quote('Trois', null, { relay: 'un voisin', saidOn: { ...day('2020-05-04'), end: '2020-05-06' } }),
    ])
    expect(tallies.extent).toEqual({ expected: 1, hits: 0, extra: 0 })
    expect(tallies.relay).toEqual({ expected: 2, hits: 2, extra: 1 })
    expect(tallies.saidOn).toEqual({ expected: 1, hits: 1, extra: 1 })
    expect(findings.map(({ measure }) => measure)).toEqual(['extent', 'relay', 'saidOn'])
  })
})
