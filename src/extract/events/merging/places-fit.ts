import countries from '../../../../data/gazetteer/countries.json' with { type: 'json' }
import places from '../../../../data/gazetteer/places.json' with { type: 'json' }
import { words } from '../../../text/fold.ts'
import { startsLower } from '../../../text/letters.ts'
import type { Happening } from './happening.ts'

const key = (text: string): string => words(text).join(' ')

/** For each town its country. */
const COUNTRY_OF = new Map([
  ...countries.flatMap(({ name, capitals }) =>
    capitals.map((town): [string, string] => [key(town), key(name)]),
  ),
  ...places.flatMap(({ name, country }): [string, string][] => {
    const holder = countries.find(({ id }) => id === country)
    return holder ? [[key(name), key(holder.name)]] : []
  }),
])

/** Countries, continents and seas. */
const WIDE = new Set([
  ...countries.map(({ name }) => key(name)),
  ...places.filter(({ country }) => country === null).map(({ name }) => key(name)),
])

/** A place in which alike things happen every day. */
export const isWide = (place: string): boolean => WIDE.has(key(place))

/** « port du Havre » is in « Le Havre »: it begins with a common noun and ends with the other's name. */
function isPartOf(part: string, whole: string): boolean {
  const name = key(whole).replace(/^l(?:e|a|es)? /u, '')
  return startsLower(part) && key(part).endsWith(` ${name}`)
}

/** `unknown`: one of them is not told; `within`: one is a part of the other, or a party where no place is told. */
export type Whereabouts = 'same' | 'within' | 'unknown' | 'apart'

type Placed = Pick<Happening, 'place' | 'participants' | 'named'>

const isParty = (place: string | null, { participants, named = participants }: Placed): boolean =>
  place !== null && named.some((name) => key(name) === key(place))

export function placesFit(a: Placed, b: Placed): Whereabouts {
  if (a.place === null || b.place === null)
    return isParty(a.place, b) || isParty(b.place, a) ? 'within' : 'unknown'
  const [one, other] = [key(a.place), key(b.place)]
  if (one === other) return 'same'
  const inside = COUNTRY_OF.get(one) === other || COUNTRY_OF.get(other) === one
  return inside || isPartOf(a.place, b.place) || isPartOf(b.place, a.place) ? 'within' : 'apart'
}
