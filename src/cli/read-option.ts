import { InvalidArgumentError } from 'commander'
import type { Day } from '../domain/civil-date.ts'
import type { Locale } from '../domain/locale.ts'
import { utcOf } from '../replies/dates/day-text.ts'
import type { Wording } from './wording/wording.ts'

/** Values of options as commander takes them in: each throws commander's error, in the operator's words. */
export const optionReaders = (words: Wording) => ({
  day: (text: string): Day => {
    if (utcOf(text) !== null) return text
    throw new InvalidArgumentError(words.notADay(text))
  },
  locale: (text: string): Locale => {
    const language = text.toLowerCase().split(/[-_]/)[0]
    if (language === 'fr' || language === 'en') return language
    throw new InvalidArgumentError(words.notALocale(text))
  },
  count: (text: string): number => {
    if (/^[1-9]\d{0,4}$/.test(text)) return Number(text)
    throw new InvalidArgumentError(words.notANumber(text))
  },
})
