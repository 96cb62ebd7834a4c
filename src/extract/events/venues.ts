import data from '../../../data/lexicons/event-kinds.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'

const VENUES = new Set(data.venues.map(fold))

/** Whether a folded word names a house or ground where things happen: « mairie », « stade ». */
export const isVenue = (word: string): boolean => VENUES.has(word)
