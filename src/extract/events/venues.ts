import data from '../../../data/lexicons/event-places.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'

/** With their accents, which tell « la cité » from « elle cite »; a capital is often written without: « Eglise ». */
const spelled = (nouns: readonly string[]): ReadonlySet<string> =>
  new Set(
    nouns.flatMap((noun) => {
      const lower = noun.toLowerCase()
      return [lower, fold(lower.charAt(0)) + lower.slice(1)]
    }),
  )

const VENUES = spelled(data.venues)
const HOSTED = spelled(data.hosted)
const AREAS = spelled(data.areas)
const STREETS = spelled(data.streets)

/** Whether a word in small letters names a house or ground where things happen: « mairie », « stade »; « écluses » too. */
export const isVenue = (word: string): boolean => VENUES.has(word) || VENUES.has(word.replace(/s$/u, ''))

/** The same, in the singular. */
export const isHouse = (word: string): boolean => VENUES.has(word)

/** Whether a word in small letters names what goes by its town: « festival de Brantôme », « conseil municipal de Hvalsnes ». */
export const isHosted = (word: string): boolean => HOSTED.has(word)

/** Whether a word in small letters names a part of the map: « dans l'ouest du Niger ». */
export const isArea = (word: string): boolean => AREAS.has(word)

/** Whether a word in small letters is an address where a name follows, preposition or not: « place du Vally ». */
export const isStreet = (word: string): boolean => STREETS.has(word)
