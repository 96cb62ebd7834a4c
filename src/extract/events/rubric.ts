import { lowerAt } from '../dates/reader.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Head } from './verb-head.ts'

/** « Concert. », « Ciné-débat : »: how long what a calendar puts before an entry may be, in words and marks. */
const LONGEST_RUBRIC = 4
const LONGEST_TITLE = 15
const QUOTES = new Set(['«', '“', '"'])
const HOUR = /^(?:h|heures?|\d{1,2}h(?:\d\d)?)$/u

const isVerbless = (scene: Scene): boolean => {
  for (let at = scene.from; at < scene.to; at += 1) if (scene.verb(at) && !scene.verb(at)?.bare) return false
  return true
}

/** « Conférence. « Les Templiers », mercredi 18 mai à la médiathèque. »: the rubric before an entry says what it is. */
function rubricBefore(scene: Scene, before: Scene | undefined): Head | null {
  if (!before || before.paragraph !== scene.paragraph || before.to - before.from > LONGEST_RUBRIC) return null
  const noun = before.dates.length === 0 ? before.noun(before.from) : null
  return noun && { noun, verb: null, rule: 'rubric', nounScene: before }
}

/** « « Le Malade imaginaire », dimanche 15 mai à 17 h, salle Castel »: an entry that begins with what is given. */
function titled(scene: Scene, date: DateAt): Head | null {
  if (!QUOTES.has(lowerAt(scene.words, scene.from))) return null
  const from = scene.from + 1
  let to = from
  while (to < from + LONGEST_TITLE && scene.quoted(to)) to += 1
  if (to === from || to > date.from || scene.quoted(to)) return null
  for (let at = date.from; at < date.to; at += 1)
    if (HOUR.test(lowerAt(scene.words, at))) {
      const lemma = scene.text.slice(scene.words[from]?.start, scene.words[to - 1]?.end)
      return {
        noun: { from: scene.from, to: to + 1, kind: 'performance', lemma },
        verb: null,
        rule: 'rubric',
      }
    }
  return null
}

/** What a calendar's entry without a verb tells of its date. */
export function billed(scenes: readonly Scene[], index: number, date: DateAt): Head | null {
  const scene = scenes[index]
  if (!scene || date.mention.precision !== 'day' || !isVerbless(scene)) return null
  return rubricBefore(scene, scenes[index - 1]) ?? titled(scene, date)
}
