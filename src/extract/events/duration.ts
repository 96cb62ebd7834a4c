import type { CivilDate } from '../../domain/civil-date.ts'
import { formatDay, parseDay } from '../dates/calendar.ts'
import { entryOf } from '../dates/lexicon.ts'
import { lowerAt, wordAt } from '../dates/reader.ts'
import type { NounHit } from './nouns.ts'
import type { Scene } from './scene.ts'

const MOST = 31

/** « un voyage de deux jours » that begins on a day lasts to the next one. */
export function withDuration(scene: Scene, noun: NounHit | null, date: CivilDate): CivilDate {
  if (!noun || date.precision !== 'day' || date.start !== date.end) return date
  for (let at = noun.to; at < noun.to + 5; at += 1) {
    if (lowerAt(scene.words, at) !== 'de') continue
    const count = scene.words[at + 1]
    const days = count?.kind === 'number' ? Number(count.word) : entryOf(count?.word ?? '').number
    const start = parseDay(date.start)
    if (wordAt(scene.words, at + 2) !== 'jours' || !days || days > MOST || start === null) continue
    return { ...date, end: formatDay(start + days - 1) }
  }
  return date
}
