import data from '../../../data/lexicons/event-places.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'

const VENUES = new Set(data.venues.map(fold))
const HOSTED = new Set(data.hosted.map(fold))
const AREAS = new Set(data.areas.map(fold))
const STREETS = new Set(data.streets.map(fold))

/** Whether a folded word names a house or ground where things happen: « mairie », « stade »; « écluses » too. */
export const isVenue = (word: string): boolean => VENUES.has(word) || VENUES.has(word.replace(/s$/u, ''))

/** The same, in the singular. */
export const isHouse = (word: string): boolean => VENUES.has(word)

/** Whether a folded word names what goes by its town: « festival de Brantôme », « conseil municipal de Hvalsnes ». */
export const isHosted = (word: string): boolean => HOSTED.has(word)

/** Whether a folded word names a part of the map: « dans l'ouest du Niger ». */
export const isArea = (word: string): boolean => AREAS.has(word)

/** Whether a folded word is an address where a name follows, preposition or not: « place du Vally ». */
export const isStreet = (word: string): boolean => STREETS.has(word)
