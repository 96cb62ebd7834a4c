import lexicon from '../../../data/lexicons/dates.json' with { type: 'json' }
import calendar from '../../../data/lexicons/dates-holidays.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'
import { createWordTable } from '../../text/word-table.ts'

type Unit = keyof typeof lexicon.units
export type Part = keyof typeof lexicon.parts
export type Direction = keyof typeof lexicon.directions
export type Season = keyof typeof lexicon.seasons

/** A holiday: a fixed day, days from Easter Sunday, or the nth weekday of a month. */
export type HolidayRule =
  | { readonly month: number; readonly day: number }
  | { readonly easter: number }
  | { readonly month: number; readonly weekday: number; readonly nth: number }

interface HolidayName {
  /** Folded, as the tokens stand: « jour », « de », « l' », « an ». */
  readonly words: readonly string[]
  /** Written with a capital, which tells « l'Ascension » from « l'ascension ». */
  readonly capital: boolean
  readonly rule: HolidayRule
}

/** What one word may be in a date expression; a word may be several things (« sept », « mars », « été »). */
export interface Entry {
  readonly month?: number
  readonly monthShort?: number
  readonly weekday?: number
  readonly weekdayShort?: number
  readonly number?: number
  readonly about?: number
  readonly ordinal?: number
  readonly unit?: Unit
  readonly part?: Part
  readonly direction?: Direction
  readonly dayPart?: string
  readonly season?: Season
  readonly deictic?: number
  /** Days from the day just told: « la veille ». */
  readonly anaphor?: number
  readonly roughly?: boolean
  /** Longest first. */
  readonly holidays?: readonly HolidayName[]
}

type Draft = { -readonly [Key in keyof Entry]: Entry[Key] }

/** The words of a name as the tokeniser splits them. */
const split = (name: string): string[] => fold(name).match(/\p{L}+'?|-/gu) ?? []

/** « Saint-Valentin » is written without its hyphen as well. */
const spellings = (name: string): string[] =>
  name.includes('-') ? [name, name.replaceAll('-', ' ')] : [name]

function build(): ReadonlyMap<string, Entry> {
  const entries = new Map<string, Draft>()
  const add = (word: string, facts: Draft): void => {
    entries.set(fold(word), { ...entries.get(fold(word)), ...facts })
  }
  lexicon.months.forEach(([name = '', ...short], index) => {
    add(name, { month: index + 1 })
    for (const form of short) add(form, { monthShort: index + 1 })
  })
  lexicon.weekdays.forEach(([name = '', ...short], index) => {
    add(name, { weekday: index + 1 })
    for (const form of short) add(form, { weekdayShort: index + 1 })
  })
  const each = <Key extends keyof Draft>(words: Record<string, Draft[Key]>, key: Key): void => {
    for (const [word, value] of Object.entries(words)) add(word, { [key]: value })
  }
  each<'number'>(lexicon.numbers, 'number')
  each<'about'>(lexicon.approximate, 'about')
  each<'ordinal'>(lexicon.ordinals, 'ordinal')
  each<'deictic'>(lexicon.deictic, 'deictic')
  each<'anaphor'>(lexicon.anaphors, 'anaphor')
  const forms = <Key extends keyof Draft>(table: Record<string, readonly string[]>, key: Key): void => {
    for (const [value, words] of Object.entries(table)) {
      for (const word of words) add(word, { [key]: value } as Draft)
    }
  }
  forms(lexicon.units, 'unit')
  forms(lexicon.parts, 'part')
  forms(lexicon.directions, 'direction')
  forms(lexicon.seasons, 'season')
  for (const word of lexicon.dayParts) add(word, { dayPart: fold(word) })
  for (const word of lexicon.roughly) add(word, { roughly: true })
  for (const { names, ...rule } of calendar.holidays) {
    for (const name of names.flatMap(spellings)) {
      const words = split(name)
      const first = words[0] ?? ''
      const known = entries.get(first)?.holidays ?? []
      const holiday = { words, capital: /\p{Lu}/u.test(name), rule: rule as HolidayRule }
      add(first, { holidays: [...known, holiday].sort((a, b) => b.words.length - a.words.length) })
    }
  }
  return entries
}

const ENTRIES = build()
const TABLE = createWordTable(ENTRIES)

/** Of a word that is in no date expression. */
export const NO_ENTRY: Entry = {}

export const knownWords = (): Iterable<string> => ENTRIES.keys()

/** `word` is folded. */
export const entryOf = (word: string): Entry => TABLE.get(word) ?? NO_ENTRY

/** Days so well known by day and month (« le 11-Septembre ») that their year goes without saying. */
export const memorialYear = (month: number, day: number): number | undefined =>
  calendar.memorials.find((memorial) => memorial.month === month && memorial.day === day)?.year
