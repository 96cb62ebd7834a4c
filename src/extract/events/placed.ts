import places from '../../../data/gazetteer/places.json' with { type: 'json' }
import { isCapitals } from '../../text/letters.ts'
import type { Mention } from '../actors/cast.ts'
import type { Member } from '../actors/member.ts'
import { lowerAt, wordAt } from '../dates/reader.ts'
import { OF } from '../grammar.ts'
import { ARTICLES, isOfArea, isOfVenue, isWithinSome, LOCATIVES, ofBefore, runEnd } from './placed-in.ts'
import type { Scene } from './scene.ts'
import { isArea, isHosted, isVenue } from './venues.ts'

/** A place where something happens, as word indices, `to` exclusive. */
export interface Placed {
  readonly from: number
  readonly to: number
  readonly name: string
  /** One of several that are listed: « dans deux quartiers, Rabot et Saint-Bruno ». */
  readonly listed?: boolean
}

/** What may stand before the name of a place. */
const LEADING = new Set([...LOCATIVES, ...OF, ...ARTICLES])
const CONTRACTED = new Set(['au', 'aux', 'du', 'des'])
const ROAD = /^(?:A|D|N|RD|RN|RCEA|E)\d{1,4}$/u

const CONTINENTS = new Set(places.filter(({ country }) => country === null).map(({ name }) => name))

/** « la sécurité en Europe »: too wide to meet in. */
const isContinent = ({ name }: Member): boolean => CONTINENTS.has(name)

const LEAVING = 8

const leaves = (scene: Scene, at: number): boolean =>
  Array.from({ length: LEAVING }, (_, i) => at - 2 - i).some(
    (before) => before >= scene.from && scene.verb(before)?.kind === 'departure',
  )

/** « face à », « grâce à »: what follows is no place. */
const NO_PLACES = new Set([
  'contrairement',
  'contrat',
  'face',
  'grâce',
  'opposé',
  'opposée',
  'quant',
  'rapport',
])

/** « cours Émile-Zola, à Lyon », « pont Neuf de Lyon »: the town says where. */
function isInTown({ words }: Scene, to: number): boolean {
  const at = words[to]?.word === ',' ? to + 1 : to
  return /^(?:à|de|d')$/u.test(lowerAt(words, at)) && words[at + 1]?.capital === true
}

/** « porte de Versailles », « stade Vélodrome »: a name that begins with the noun of a place where people meet. */
const isSite = (scene: Scene, { member, from, to }: Pick<Mention, 'member' | 'from' | 'to'>): boolean =>
  member.entry === null &&
  member.name.includes(' ') &&
  isVenue(lowerAt(scene.words, from)) &&
  !isInTown(scene, to)

/** « se rendra à Abou Dhabi », « embarquera à Ponta Delgada »: a town that no list has may be taken for somebody. */
function isGoal(scene: Scene, { member, honorific, from }: Mention): boolean {
  if (honorific || member.roles.length > 0 || lowerAt(scene.words, from - 1) !== 'à') return false
  let before = from - 2
  while (scene.inDate(before)) before -= 1
  const near = scene.verb(before) ?? scene.verb(before - 1)
  return GOING.test(near?.infinitive ?? '') && lowerAt(scene.words, from - 2) !== 'visite'
}

const GOING = /^(?:arriver|atterrir|débarquer|embarquer|rendre|retourner|revenir|séjourner)$/u

/** « l'entreprise, basée à Bordeaux », « né à Lens », « originaire de Dole »: no place of what they do. */
const SEATED =
  /^(?:basé|domicilié|établi|immatriculé|implanté|installé|né|scolarisé)e?s?$|^(?:originaires?|natifs?|natives?)$/u

const isSeat = ({ words }: Scene, from: number): boolean =>
  SEATED.test(lowerAt(words, from - 2)) && words[from - 2]?.capital !== true

/** « en Coupe du monde », « en Ligue 1 » */
const COMPETITION = /^(?:Championnat|Coupe|Division|Ligue|Nationale|Mondial|Mondiaux)$/u

/** A place that something happens at: « à Genève », « en Lettonie », « près de Kolwezi ». */
function isLocative(scene: Scene, mention: Mention): boolean {
  const { member, from, to } = mention
  if (member.kind === 'person') return isGoal(scene, mention)
  if (member.kind !== 'place' || isContinent(member) || COMPETITION.test(member.name)) return false
  const before = lowerAt(scene.words, from - 1)
  // « la défaite face à Bastia »
  if (NO_PLACES.has(lowerAt(scene.words, from - 2)) || isSeat(scene, from)) return false
  if (
    LOCATIVES.has(before) ||
    isSite(scene, { member, from, to }) ||
    isOfVenue(scene, from) ||
    isOfArea(scene, from) ||
    isWithinSome(scene, from)
  )
    return true
  // « s'élancera de Vannes »
  if (OF.has(before) && scene.verb(from - 2)?.kind === 'departure') return true
  if (ARTICLES.has(before) && lowerAt(scene.words, from - 2) === 'devant') return true
  // « quittera la France le 1er juillet pour Bakou »
  if (before === 'pour') return leaves(scene, from)
  if (before === 'travers') return lowerAt(scene.words, from - 2) === 'à'
  return (before === 'de' || before === "d'") && BESIDE.has(lowerAt(scene.words, from - 2))
}

const BESIDE = new Set(['au-dessus', 'autour', 'près'])

/** Whether a word stands inside a name, behind its first word. */
export function insideName(scene: Scene, at: number): boolean {
  for (let from = at - 1; from > at - 12; from -= 1) {
    const mention = scene.mentionAt(from)
    if (mention) return mention.to > at
  }
  return false
}

export const written = (scene: Scene, from: number, to: number): string =>
  scene.text.slice(scene.words[from]?.start, scene.words[to - 1]?.end)

/** « dans le Frioul », « devant le Palais-Bourbon »; « dans La Dépêche » is printed. */
const isWithin = ({ words }: Scene, at: number): boolean =>
  ARTICLES.has(lowerAt(words, at - 1)) &&
  words[at - 1]?.capital !== true &&
  /^(?:dans|devant)$/u.test(lowerAt(words, at - 2))

/** « le palais du Luxembourg », « théâtre des Célestins »: the house, where its « du » brings in no town. */
function house(scene: Scene, from: number, to: number): string | null {
  const noun = lowerAt(scene.words, from - 2)
  if (!CONTRACTED.has(lowerAt(scene.words, from - 1)) || !isVenue(noun) || isArea(noun)) return null
  return written(scene, from - 2, to)
}

/** « la permanence de Mme Aubry », « devant l'Italienne Dorothea Wierer ». */
function namesPerson(scene: Scene, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (scene.mentionAt(at)?.member.kind === 'person') return true
  return false
}

/** A town that is in no list and stands with what is in it: « marathon de Cognac », « massif de la Chartreuse ». */
function unlisted(scene: Scene, at: number): Placed | null {
  const word = scene.words[at]
  if (word?.kind !== 'word' || !word.capital) return null
  if (!LEADING.has(lowerAt(scene.words, at - 1)) && !ROAD.test(written(scene, at, at + 1))) return null
  if (insideName(scene, at)) return null
  // « L'Herbaudière »
  const article = word.lower === "l'" && scene.words[at + 1]?.capital === true
  const end = runEnd(scene, article ? at + 1 : at)
  if (namesPerson(scene, at, end)) return null
  const spelling = written(scene, at, end)
  if (ROAD.test(spelling)) return { from: at, to: end, name: spelling }
  // « finale du Top 14 »
  if (scene.words[end]?.kind === 'number') return null
  // « un village de l'Etat de Zamfara », « l'Etat voisin de Katsina »
  if (word.word === 'etat' || (isArea(word.lower) && OF.has(lowerAt(scene.words, at + 1)))) return null
  if (isCapitals(spelling) || scene.tools.names.givenName(scene.words[at]?.word ?? '') !== undefined)
    return null
  const told = isOfVenue(scene, at) || isOfArea(scene, at) || isWithin(scene, at)
  if (!told && !isExplained(scene, at, end)) return null
  const name = house(scene, at, end)
  if (name !== null) return { from: at, to: end, name }
  // « la fête du Printemps »
  if (CONTRACTED.has(lowerAt(scene.words, at - 1)) && isHosted(lowerAt(scene.words, at - 2))) return null
  // « le port du Havre »
  const full = lowerAt(scene.words, at - 1) === 'du' ? `Le ${spelling}` : ''
  return { from: at, to: end, name: scene.tools.gazetteer.named(full)?.kind === 'place' ? full : spelling }
}

/** « à Fontjoncouse (Aude) », « parti de Fontjoncouse (Aude) »: a town that is in no list and told by what it is in. */
function isExplained(scene: Scene, from: number, to: number): boolean {
  const wider = lowerAt(scene.words, to) === '(' ? scene.mentionAt(to + 1) : null
  // « (Aude) » may be taken for a woman.
  if (!wider || wider.member.kind === 'organisation' || lowerAt(scene.words, wider.to) !== ')') return false
  const before = lowerAt(scene.words, from - 1)
  return LOCATIVES.has(before) || (OF.has(before) && leaves(scene, from))
}

/** « reçus à Bercy », « à Matignon »: a body by the name of where it sits. */
function isSeatOfPower(scene: Scene, { member, from, to }: Mention): boolean {
  if (member.kind !== 'organisation' || member.entry === null || lowerAt(scene.words, from - 1) !== 'à')
    return false
  const name = written(scene, from, to)
  return !name.includes(' ') && name !== member.name && !isCapitals(name)
}

const BEFALLEN = new Set(['accident', 'disaster'])

/** « l'incendie de Crane Flat »: what is in no list and behind such a noun is where it was. */
function isStricken(scene: Scene, { member, from }: Mention): boolean {
  if (member.kind === 'person' || member.entry !== null) return false
  const of = ofBefore(scene, from)
  return of >= 0 && BEFALLEN.has(scene.noun(of - 1)?.kind ?? '')
}

const LONGEST_LIST = 12

/** « dans deux quartiers populaires, Rabot et Saint-Bruno »: what the noun of an area is told by. */
function namesArea(scene: Scene, from: number): boolean {
  let at = from - 1
  while (at > Math.max(scene.from, from - LONGEST_LIST)) {
    const word = scene.words[at]
    if (word?.lower === ',' || word?.lower === 'et' || word?.capital) at -= 1
    else break
  }
  if (lowerAt(scene.words, at + 1) !== ',') return false
  return [0, 1].some((step) => {
    const noun = lowerAt(scene.words, at - step)
    return /[sx]$/u.test(noun) && isArea(noun)
  })
}

/** A capital that stands for its country among the actors is where something is by its own name. */
export const isCapital = (scene: Scene, { member, from, to }: Mention): boolean =>
  member.entry?.country === member.name &&
  scene.tools.gazetteer.named(written(scene, from, to))?.capital === true

/** What is told of a water is no place without its noun: « mer du Nord », « lac Poyang ». */
const WATERS = new Set(['baie', 'detroit', 'golfe', 'lac', 'lagune', 'mer', 'rade'])

/** « mer du Nord » for « Nord ». */
function withWater(scene: Scene, placed: Placed): Placed {
  const of = ofBefore(scene, placed.from)
  const at = of >= 0 ? of - 1 : placed.from - 1
  if (!WATERS.has(wordAt(scene.words, at)) || scene.words[at]?.capital) return placed
  return { ...placed, from: at, name: written(scene, at, placed.to) }
}

/** The place that begins at a word and where something happens; null when there is none. */
export function placedAt(scene: Scene, at: number): Placed | null {
  const placed = namedAt(scene, at)
  return placed && withWater(scene, placed)
}

function namedAt(scene: Scene, at: number): Placed | null {
  const mention = scene.mentionAt(at)
  if (mention && !ROAD.test(mention.member.name)) {
    const told = isLocative(scene, mention) || isStricken(scene, mention)
    const { member, from, to } = mention
    if (isSeatOfPower(scene, mention)) return { from, to, name: written(scene, from, to) }
    if (!told) return namesArea(scene, at) ? { from, to, name: member.name, listed: true } : null
    if (isCapital(scene, mention)) return { from, to, name: written(scene, from, to) }
    const isCountry = member.entry !== null && member.entry.country === member.name
    const named = isCountry ? house(scene, from, to) : null
    if (named !== null) return { from, to, name: named }
    // « au Havre », « le port du Havre » are « Le Havre ».
    const before = lowerAt(scene.words, from - 1)
    const bare = before === 'au' || (before === 'du' && isVenue(lowerAt(scene.words, from - 2)))
    const article = member.entry === null && bare && scene.words[from]?.capital === true ? 'Le ' : ''
    return { from, to, name: `${article}${member.name}` }
  }
  return unlisted(scene, at)
}
