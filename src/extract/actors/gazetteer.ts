import cities from '../../../data/gazetteer/cities.json' with { type: 'json' }
import countries from '../../../data/gazetteer/countries.json' with { type: 'json' }
import extras from '../../../data/gazetteer/country-extras.json' with { type: 'json' }
import organisations from '../../../data/gazetteer/organisations.json' with { type: 'json' }
import people from '../../../data/gazetteer/people.json' with { type: 'json' }
import places from '../../../data/gazetteer/places.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'
import { startsUpper } from '../../text/letters.ts'
import type { Token } from '../../text/tokens.ts'
import { createWordTable } from '../../text/word-table.ts'
import type { Entry, Gender } from './entry.ts'
import { createForms, type Forms, formsOf } from './name-forms.ts'

export type { Entry, Gender }

interface Match {
  readonly entry: Entry
  readonly length: number
}

export interface Gazetteer {
  /** The longest form that begins at a token, and the number of tokens it takes. */
  match(list: readonly Token[], from: number): Match | null
  /** The entry of exactly this name. */
  named(name: string): Entry | null
  /** « russe » → Russie; null for other words. Takes the folded word, as does `compound`. */
  demonym(word: string): string | null
  /** « russo-américain » → Russie, États-Unis; empty for other words. */
  compound(word: string): readonly string[]
}

export interface GazetteerOptions {
  /** Leaves out the people, to show what the rules find by themselves. */
  readonly withoutPeople?: boolean
}

function countryEntries(): Entry[] {
  return countries.flatMap((country) => {
    const extra = extras.find(({ id }) => id === country.id)
    const shared = { country: country.name, gender: null, sort: null, kind: 'place' as const }
    const accented = country.name
      .normalize('NFD')
      .replace(/^(\p{Lu})\p{M}/u, '$1')
      .normalize('NFC')
    const aliases = [
      ...(country.official === null ? [] : [country.official]),
      ...(accented === country.name ? [] : [accented]),
      ...(extra?.aliases ?? []),
    ]
    const own = {
      ...shared,
      name: country.name,
      aliases: aliases.filter((alias) => alias !== country.name),
      capital: false,
    }
    const known = new Set(places.map((place) => place.name))
    const capitals = [...country.capitals, ...(extra?.capitals ?? [])].filter(
      (city) => !known.has(city) && city !== country.name,
    )
    // « Saint-Denis », « Hamilton »: a territory's capital stands for no government.
    const isState = !('territory' in country)
    return [own, ...capitals.map((city) => ({ ...shared, name: city, aliases: [], capital: isState }))]
  })
}

function placeEntries(): Entry[] {
  const capitals = new Set([...countries, ...extras].flatMap((country) => country.capitals))
  const names = new Map(countries.map((country) => [country.id, country.name]))
  return [...places, ...cities].map((place) => ({
    name: place.name,
    kind: 'place',
    aliases: place.aliases,
    gender: null,
    sort: null,
    country: place.country === null ? null : (names.get(place.country) ?? null),
    capital: [place.name, ...place.aliases].some((name) => capitals.has(name)),
  }))
}

function demonyms(): { words: Map<string, string>; prefixes: Map<string, string> } {
  const words = new Map<string, string>()
  const prefixes = new Map<string, string>()
  for (const country of countries) {
    const extra = extras.find(({ id }) => id === country.id)
    for (const form of [...country.demonyms, ...(extra?.adjectives ?? [])])
      for (const inflected of [form, `${form}s`])
        if (!words.has(fold(inflected))) words.set(fold(inflected), country.name)
    for (const prefix of extra?.prefixes ?? []) prefixes.set(prefix, country.name)
  }
  return { words, prefixes }
}

/** « au Mans », « un journaliste du Monde »: the article of the name went into the preposition. */
function contracted(list: readonly Token[], from: number, known: Forms): Match | null {
  const preposition = list[from - 1]?.lower
  if ((preposition !== 'au' && preposition !== 'du') || !startsUpper(list[from]?.text ?? '')) return null
  if (WORLDWIDE.test(list[from - 2]?.lower ?? '')) return null
  const form = known.withArticle('le', list, from)
  return form ? { entry: form.entry, length: form.words.length - 1 } : null
}

/** « la Coupe du Monde » */
const WORLDWIDE = /^(?:champion|championnat|championne|coupe|record|tour)s?$/u

/** One shape for all, which is quick to read. */
const entryOf = ({ name, kind, aliases, gender, country, capital, sort }: Entry): Entry => ({
  name,
  kind,
  aliases,
  gender,
  country,
  capital,
  sort,
})

/** Countries, capitals, bodies and well-known people from `data/gazetteer`, ready to be matched. */
export function createGazetteer(options: GazetteerOptions = {}): Gazetteer {
  const entries = [
    ...countryEntries(),
    ...placeEntries(),
    ...organisations.map((body) => ({
      ...body,
      kind: 'organisation' as const,
      gender: null,
      country: null,
      capital: false,
    })),
    ...(options.withoutPeople === true ? [] : people).map((person) => ({
      ...person,
      kind: 'person' as const,
      gender: person.gender === 'f' ? ('f' as const) : ('m' as const),
      country: null,
      capital: false,
      sort: null,
    })),
  ].map(entryOf)
  const { words, prefixes } = demonyms()
  const known = createForms(entries.flatMap(formsOf))
  const adjectives = createWordTable(words)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))

  return {
    named: (name) => byName.get(name) ?? null,
    match(list, from) {
      const form = known.at(list, from)
      return form ? { entry: form.entry, length: form.words.length } : contracted(list, from, known)
    },
    demonym: (word) => adjectives.get(word) ?? null,
    compound(word) {
      if (!word.includes('-')) return []
      const [head, ...rest] = word.split('-')
      const first = head === undefined ? undefined : (prefixes.get(head) ?? words.get(head))
      if (first === undefined || rest.length === 0) return []
      const others = rest.map((part) => words.get(part) ?? prefixes.get(part))
      return others.every((country) => country !== undefined)
        ? [first, ...others.filter((c) => c !== undefined)]
        : []
    },
  }
}
