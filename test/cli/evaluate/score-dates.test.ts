import { describe, expect, it } from 'vitest'
import { rightDays, rightEventDays } from '../../../src/cli/evaluate/days.ts'
import { coveredDay, daysInNote, relayInNote } from '../../../src/cli/evaluate/notes.ts'
import { scoreDates } from '../../../src/cli/evaluate/score-dates.ts'
import { dateIn, gold } from './parts.ts'

const on = (text: string, start: string, more = {}) => ({
  text,
  start,
  end: start,
  precision: 'day',
  ...more,
})
const TITLE = 'Lundi noir'
const TEXT = 'Le marché a fermé lundi. Il rouvrira lundi prochain, ou le 3 mai, puis en juin.'
const ANNOTATED = [
  on('Lundi', '2021-04-26'),
  on('lundi', '2021-04-26'),
  on('lundi prochain', '2021-05-03'),
  on('3 mai', '2021-05-03', { optional: true }),
  { ...on('juin', '2021-06-01'), end: '2021-06-30', precision: 'month' },
]

const score = (dates: ReturnType<typeof dateIn>[]) =>
  scoreDates(gold({ dates: ANNOTATED }).dates ?? [], { title: TITLE, text: TEXT, dates })

describe('dates found', () => {
  it('pairs expressions by where they stand, those of the title and optional ones neither way', () => {
    const { tallies, findings } = score([
      dateIn(TEXT, 'lundi', '2021-04-26'),
      dateIn(TEXT, 'lundi prochain', '2021-05-10'),
      dateIn(TEXT, 'en juin', '2021-06-01', '2021-06-30'),
      dateIn(TEXT, 'marché', '2021-01-01'),
    ])
    expect(tallies.dateTexts).toEqual({ expected: 3, hits: 3, extra: 1 })
    expect(tallies.dateValues).toEqual({ expected: 3, hits: 2, extra: 0 })
    expect(tallies.dates).toEqual({ expected: 3, hits: 2, extra: 2 })
    expect(findings.map(({ text }) => text)).toEqual([
      '« marché » 2021-01-01',
      '« lundi prochain » 2021-05-10 for 2021-05-03',
    ])
  })

  it('misses what is not there, once', () => {
    const { tallies } = score([])
    expect(tallies.dateTexts).toEqual({ expected: 3, hits: 0, extra: 0 })
    expect(tallies.dateValues).toEqual({ expected: 0, hits: 0, extra: 0 })
  })

  it('finds one expression once', () => {
    const twice = [dateIn(TEXT, 'lundi', '2021-04-26'), dateIn(TEXT, 'lundi', '2021-04-26')]
    expect(score(twice).tallies.dateTexts).toEqual({ expected: 3, hits: 1, extra: 1 })
  })
})

describe('the right days', () => {
  const march = { start: '2021-03-01', end: '2021-03-31' }
  const late = { start: '2021-03-20', end: '2021-03-31' }
  it.each([
    ['both ends', march, march, true],
    ['one end', march, late, false],
    ['within, where that is enough', { ...march, match: 'inside' }, late, true],
    ['beyond, where within is enough', { ...late, match: 'inside' }, march, false],
    ['an alternative', { ...march, alternatives: [late] }, late, true],
    ['a day that must be covered', { ...march, note: '25 March must be covered' }, late, true],
    ['without it', { ...march, note: '5 March must be covered' }, late, false],
  ])('%s', (_, expected, found, right) => {
    expect(rightDays(expected, found)).toBe(right)
  })

  it('of an event that is told vaguely are any within', () => {
    const [event] = gold({
      events: [
        {
          what: 'vote',
          ...march,
          precision: 'about',
          place: null,
          participants: [],
          statusInArticle: 'held',
          core: true,
        },
      ],
    }).events!
    expect(rightEventDays(event!, late)).toBe(true)
    expect(rightEventDays({ ...event!, precision: 'month' }, late)).toBe(false)
  })
})

describe('what annotators say in a note', () => {
  it('is read where it says so', () => {
    expect(daysInNote('any date from 2021-12-28 to 2022-01-09 is right, and must be shown')).toEqual({
      start: '2021-12-28',
      end: '2022-01-09',
    })
    expect(daysInNote('the text states it')).toBeNull()
    expect(daysInNote(undefined)).toBeNull()
    expect(relayInNote("reported by 'un porte-parole de l'UE': the relay must be kept")).toBe(
      "un porte-parole de l'UE",
    )
    expect(relayInNote('unnamed speaker')).toBeNull()
    const turn = { start: '2021-12-30', end: '2022-01-02' }
    expect(coveredDay('1 January must be covered', turn)).toBe('2022-01-01')
    expect(coveredDay('5 January must be covered', turn)).toBeNull()
    expect(coveredDay('1 Nivôse must be covered', turn)).toBeNull()
  })
})
