import { lowerAt } from '../dates/reader.ts'
import type { Stretch } from './label/label.ts'
import { isCapital, written } from './placed.ts'
import type { Scene } from './scene.ts'
import { venueSubject } from './venue.ts'
import { isHouse } from './venues.ts'
import type { VerbHit } from './verbs.ts'

const HOSTING = new Set(['abriter', 'accueillir', 'héberger'])
const ARTICLES = new Set(['le', 'la', "l'", 'les'])

/** « Libreville accueillera la conférence », « le théâtre a accueilli les répétitions »: the subject is where it is. */
export function hostOf(scene: Scene, verb: VerbHit, { from }: Stretch): string | null {
  if (verb.passive || !HOSTING.has(verb.infinitive ?? '')) return null
  const venue = venueSubject(scene, { from, to: verb.at })
  if (venue) return venue
  const start = ARTICLES.has(lowerAt(scene.words, from)) ? from + 1 : from
  const mention = scene.mentionAt(start) ?? scene.mentionAt(from)
  if (mention?.member.kind === 'organisation' && isHouse(lowerAt(scene.words, mention.from)))
    return mention.member.name
  if (mention?.member.kind !== 'place') return null
  return isCapital(scene, mention) ? written(scene, mention.from, mention.to) : mention.member.name
}
