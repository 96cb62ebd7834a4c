import { lowerAt } from '../dates/reader.ts'
import { OF } from '../grammar.ts'
import type { Scene } from './scene.ts'
import { isArea, isHosted, isStreet, isVenue } from './venues.ts'

export const LOCATIVES: ReadonlySet<string> = new Set(['à', 'en', 'au', 'aux', 'dans', 'sur', 'depuis'])
export const ARTICLES: ReadonlySet<string> = new Set(['la', 'le', "l'", 'les'])
const LONGEST_NAME = 4

/** Where the capitals of a name that no list has end. */
export function runEnd({ words }: Scene, from: number): number {
  let to = from + 1
  while (to < from + LONGEST_NAME && words[to]?.capital && words[to]?.start === (words[to - 1]?.end ?? 0) + 1)
    to += 1
  return to
}

/** The index of « de » before a name, over an article: « du Niger », « de la Vanoise »; −1 when there is none. */
export function ofBefore({ words }: Pick<Scene, 'words'>, from: number): number {
  const at = ARTICLES.has(lowerAt(words, from - 1)) ? from - 2 : from - 1
  return OF.has(lowerAt(words, at)) ? at : -1
}

/** « l'hôpital de Martigues », « festival de Brantôme »: houses and what is held are in their town. */
export function isOfVenue(scene: Scene, from: number): boolean {
  const of = ofBefore(scene, from)
  if (of < 0 || ARTICLES.has(lowerAt(scene.words, from - 1))) return false
  // « La préfecture du Cher rappelle que … »: who says so, not where.
  const end = runEnd(scene, from)
  if (scene.verb(end)?.said) return false
  // « La préfecture du Cher avait fermé trois écoles »
  const acting = [0, 1, 2].some((step) => scene.verb(end + step)?.passive === false)
  if (acting && BODIES.has(lowerAt(scene.words, of - 1))) return false
  const near = [1, 2].some((step) => {
    const word = lowerAt(scene.words, of - step)
    return (isVenue(word) || isHosted(word)) && !isStreet(word) && !isAgent(scene, of - step)
  })
  return near || isOfHeld(scene, of)
}

const LINKS = new Set(['à', 'au', 'aux', 'de', "d'", 'du', 'des', 'en', 'la', "l'", 'les'])
const HELD_REACH = 5

/** « la foire aux équidés de Laruns », « les championnats du monde de Doha »: an event noun with what it is of. */
function isOfHeld({ words }: Pick<Scene, 'words'>, of: number): boolean {
  let linked = false
  for (let at = of - 1; at >= of - HELD_REACH; at -= 1) {
    const word = words[at]
    if (word?.kind !== 'word' || word.capital || word.sentence !== words[of]?.sentence) return false
    if (LINKS.has(word.lower)) linked = true
    else if (isHosted(word.lower)) return linked
  }
  return false
}

/** Bodies that act far from where they sit. */
const BODIES = new Set(['mairie', 'parquet', 'pompiers', 'préfecture', 'rectorat', 'université'])
const OF_OR_BY = new Set(['de', "d'", 'du', 'des', 'par', 'selon'])

/** « une équipe de l'université de Toulon », « ouverte par le parquet de Rennes »: who does it, not where. */
function isAgent({ words }: Pick<Scene, 'words'>, body: number): boolean {
  if (!BODIES.has(lowerAt(words, body))) return false
  const before = lowerAt(words, body - 1)
  return OF_OR_BY.has(ARTICLES.has(before) ? lowerAt(words, body - 2) : before)
}

/** « dans l'ouest du Niger », « dans le massif de la Vanoise ». */
export function isOfArea(scene: Pick<Scene, 'words'>, from: number): boolean {
  const of = ofBefore(scene, from)
  const area = lowerAt(scene.words, of - 1)
  if (of < 0 || !isArea(area)) return false
  // « la capitale du Haut-Rioni manque d'eau » is no place in it.
  return !CHIEF.has(area) || LOCATIVES.has(lowerAt(scene.words, of - 3))
}

const SOME = new Set(['un', 'une', 'plusieurs', 'deux', 'trois'])

/** « dans un box de Lormont », « dans une usine chimique de Brest ». */
export function isWithinSome({ words }: Pick<Scene, 'words'>, from: number): boolean {
  if (!/^(?:de|d')$/u.test(lowerAt(words, from - 1))) return false
  return [3, 4].some(
    (step) => SOME.has(lowerAt(words, from - step)) && lowerAt(words, from - step - 1) === 'dans',
  )
}

const CHIEF = new Set(['capitale', 'chef-lieu', 'métropole'])
