import { lowerAt, wordAt } from '../dates/reader.ts'
import type { Stretch } from './label/label.ts'
import { written } from './placed.ts'
import { behindDate, type Scene } from './scene.ts'
import { isArea, isHouse, isStreet, isVenue } from './venues.ts'

const LEADS = new Set(['à', 'au', 'dans', 'devant', 'en', 'sur'])
const ARTICLES = new Set(['la', 'le', "l'", 'les', 'un', 'une', 'son', 'sa'])
const INDEFINITE = new Set(['un', 'une'])
const LINKS = new Set(['de', 'du', 'des', "d'", 'la', 'le', "l'", 'les'])
const REACH = 10
/** Before these a street's noun is a word like any other: « la place de la France ». */
const BOUND = new Set("la le l' les une un sa son ses cette ce de d' en sur".split(' '))
const FIXED = new Set('place scene route ligne cour tour cours poste marche'.split(' '))

const MATERIALS = new Set(['bois', 'chambre', 'cour', 'poste'])

/** These are a place only with a name: « au centre de la tempête » is none. */
const NAMED = new Set(
  'base canal centre cite departement domaine espace forme frontiere ligne marche ministere passage plage porte poste quartier reserve route scene site station terrain vallee vignoble village zone'.split(
    ' ',
  ),
)

/** « place du Vally », « rue Victor-Hugo »: a name follows. */
function isAddress(scene: Scene, at: number): boolean {
  if (!isStreet(lowerAt(scene.words, at)) || scene.words[at]?.capital) return false
  let next = at + 1
  while (next < at + 3 && LINKS.has(lowerAt(scene.words, next))) next += 1
  return scene.words[next]?.capital === true
}

/** « librairie Le Failler », « salle des fêtes du Bourgneuf », behind a comma as calendars write it. */
const isNamedHouse = (scene: Scene, at: number): boolean =>
  isHouse(lowerAt(scene.words, at)) &&
  scene.words[at]?.capital === false &&
  scene.words[extended(scene, at).to - 1]?.capital === true

/** Bodies that meet in a house of their own go by these, besides the nouns of houses. */
const SEATS = new Set(['conseil', 'cour', 'grand', 'haute'])

/** « au Grand Conseil », « à la Maison de la poésie »: a body by its name, where it sits. */
function bodyHouse(scene: Scene, from: number): Stretch | null {
  const mention = scene.mentionAt(from)
  const first = lowerAt(scene.words, from)
  const sits = mention?.member.kind === 'organisation' && (isHouse(first) || SEATS.has(first))
  if (mention) return sits ? { from, to: mention.to } : null
  const named = SEATS.has(first) && [from, from + 1].every((at) => scene.words[at]?.capital === true)
  return named ? { from, to: from + 2 } : null
}

/** « sur les pentes (du mont) », « dans le massif (du …) ». */
const isWithinArea = (scene: Scene, at: number): boolean =>
  isArea(lowerAt(scene.words, at)) && LEADS.has(lowerAt(scene.words, at - 2))

/** « à la mairie », « au théâtre des Célestins »: where no town is named, the house is the place. */
function venueAt(scene: Scene, at: number): Stretch | null {
  const lead = lowerAt(scene.words, at)
  if (lead === ',' || lead === '(') {
    const named = isNamedHouse(scene, at + 1) || isAddress(scene, at + 1)
    return named ? extended(scene, at + 1) : null
  }
  if (lead === 'du' && isWithinArea(scene, at - 1) && isHouse(lowerAt(scene.words, at + 1))) {
    // « sur les pentes du mont Slamet »
    const venue = extended(scene, at + 1)
    if (scene.words[venue.to - 1]?.capital) return venue
  }
  if (!LEADS.has(lead)) return isAddress(scene, at + 1) && !BOUND.has(lead) ? extended(scene, at + 1) : null
  const from = ARTICLES.has(lowerAt(scene.words, at + 1)) ? at + 2 : at + 1
  // « sur place », « en scène », « à l'assemblée générale »: no house.
  const body = bodyHouse(scene, from)
  if (body) return body
  const idiom =
    (from === at + 1 && FIXED.has(wordAt(scene.words, from))) || lowerAt(scene.words, from + 1) === 'générale'
  const word = wordAt(scene.words, from)
  // « des jouets en bois »
  if (lead === 'en' && from === at + 1 && MATERIALS.has(word)) return null
  if (idiom || !isHouse(lowerAt(scene.words, from))) return null
  const venue = extended(scene, from)
  // « dans un hôtel »: nobody knows which.
  const bare = venue.to === from + 1 && (NAMED.has(word) || INDEFINITE.has(lowerAt(scene.words, from - 1)))
  return bare ? null : venue
}

/** The name that a venue's noun begins: « théâtre des Célestins », « port de plaisance ». */
function extended(scene: Scene, from: number): Stretch {
  let to = from + 1
  for (let next = to; next < Math.min(scene.to, from + 7); next += 1) {
    const word = scene.words[next]
    if (word?.kind !== 'word' || scene.inDate(next)) break
    // « Maison de la poésie »
    const ownName =
      scene.words[from]?.capital === true && LINKS.has(lowerAt(scene.words, next - 1)) && next <= from + 3
    if (
      word.capital ||
      (ownName && !LINKS.has(word.lower)) ||
      (next === from + 2 && LINKS.has(lowerAt(scene.words, next - 1)))
    )
      to = next + 1
    else if (
      !LINKS.has(word.lower) &&
      !(next === from + 1 && /(?:al|ale|el|elle|ique|aire|in|ine|valente)$/u.test(word.lower))
    )
      break
    else if (!LINKS.has(word.lower)) to = next + 1
  }
  while (to > from + 1 && LINKS.has(lowerAt(scene.words, to - 1))) to -= 1
  return { from, to }
}

/** « La médiathèque sera fermée », « les écluses n° 3 et n° 4 resteront fermées »: the subject is where it is. */
export function venueSubject(scene: Scene, { from, to }: Stretch): string | null {
  const start = ARTICLES.has(lowerAt(scene.words, from)) ? from + 1 : from
  // « Fermé le mardi »: no « ferme ».
  if (!isVenue(lowerAt(scene.words, start)) || start >= to || lowerAt(scene.words, start).endsWith('é'))
    return null
  const venue = extended(scene, start)
  if (venue.to > start + 1) return written(scene, venue.from, venue.to)
  const name = fullName(scene, start)
  // « un bar a fermé », « La frontière a été fermée »: nobody knows which.
  if (INDEFINITE.has(lowerAt(scene.words, from))) return null
  return NAMED.has(wordAt(scene.words, start)) && !name.includes(' ') ? null : name
}

/** « la grotte » is « grotte de Combe-Nègre » where the text before names one of the kind and no other. */
function fullName(scene: Scene, at: number): string {
  const own = scene.words[at]
  const names = new Set<string>()
  for (let i = 0; i < scene.from; i += 1) {
    if (scene.words[i]?.lower !== own?.lower) continue
    const { to } = extended({ ...scene, to: scene.from }, i)
    if (scene.words[to - 1]?.capital && to > i + 1) names.add(written(scene, i, to))
  }
  const [name] = names
  return names.size === 1 && name !== undefined ? name : written(scene, at, at + 1)
}

/** « a perquisitionné le siège du groupe », « ont bloqué le pont »: the object is where it is. */
export function venueObject(scene: Scene, from: number): string | null {
  const at = behindDate(scene, from)
  if (!ARTICLES.has(lowerAt(scene.words, at)) || !isHouse(lowerAt(scene.words, at + 1))) return null
  const venue = extended(scene, at + 1)
  if (NAMED.has(wordAt(scene.words, at + 1)) && venue.to === at + 2) return null
  return written(scene, venue.from, venue.to)
}

/** The venue nearest to a stretch of a sentence, as the article writes it; null when none is near. */
export function venueNear(scene: Scene, near: Stretch): string | null {
  let best: Stretch | null = null
  let least = REACH
  const last = Math.min(scene.to, near.to + REACH)
  for (let at = Math.max(scene.from, near.from - REACH); at < last; at += 1) {
    const gap = at >= near.to ? at - near.to : near.from - at
    if (gap >= least || (at >= near.from && at < near.to)) continue
    const venue = venueAt(scene, at)
    if (!venue) continue
    best = venue
    least = gap
  }
  return best ? written(scene, best.from, best.to) : null
}
