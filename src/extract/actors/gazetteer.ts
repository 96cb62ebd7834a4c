import cities from '../../../data/gazetteer/cities.json' with { type: 'json' }
import countries from '../../../data/gazetteer/countries.json' with { type: 'json' }
import extras from '../../../data/gazetteer/country-extras.json' with { type: 'json' }
import organisations from '../../../data/gazetteer/organisations.json' with { type: 'json' }
import people from '../../../data/gazetteer/people.json' with { type: 'json' }
import places from '../../../data/gazetteer/places.json' with { type: 'json' }
import type { ActorKind } from '../../domain/actor.ts'
import { fold } from '../../text/fold.ts'
import { startsUpper } from '../../text/letters.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import { createWordTable } from '../../text/word-table.ts'

export type Gender = 'm' | 'f'

/** A name of the world: what it is called and what else it is called. */
export interface Entry {
  readonly name: string
  readonly kind: ActorKind
  readonly aliases: readonly string[]
  readonly gender: Gender | null
  /** The country a place lies in, itself for a country. */
  readonly country: string | null
  /** A capital may stand for its government. */
  readonly capital: boolean
  /** What a body is: `firm`, `union`, `party`, `media`, …; null for people and places. */
  readonly sort: string | null
}

interface Form {
  readonly words: readonly string[]
  /** Which words must begin with a capital. */
  readonly capitals: readonly boolean[]
  /** Short acronyms are matched to the letter: « US » is not « us ». */
  readonly exact: string | null
  readonly entry: Entry
}

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

/** « Addis-Abeba » is written « Addis Abeba » too, « Burkina Faso » « Burkina-Faso ». */
const spellings = (name: string, { kind }: Entry): string[] =>
  kind === 'place'
    ? [
        ...new Set([
          name,
          name.replaceAll('-', ' '),
          name.replace(/^(\p{Lu}\p{L}+) (\p{Lu}\p{L}+)$/u, '$1-$2'),
        ]),
      ]
    : [name]

function formsOf(entry: Entry): Form[] {
  const names = [entry.name, ...entry.aliases].flatMap((name) => spellings(name, entry))
  return names.map((name) => {
    const list = tokens(name)
    return {
      words: list.map((token) => token.folded),
      capitals: list.map((token) => startsUpper(token.text)),
      exact: /^[\p{Lu}.]{2,3}$/u.test(name) ? name : null,
      entry,
    }
  })
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

/** Whether a form stands at a token, but for so many words that it begins with. */
function fits({ words, capitals, exact }: Form, list: readonly Token[], from: number, but = 0): boolean {
  for (let i = but; i < words.length; i += 1) {
    const token = list[from + i]
    if (!token || (capitals[i] === true && !startsUpper(token.text))) return false
    if (exact === null ? token.folded !== words[i] : token.text !== exact) return false
  }
  return true
}

/** « au Mans », « un journaliste du Monde »: the article of the name went into the preposition. */
function contracted(
  list: readonly Token[],
  from: number,
  articled: ReadonlyMap<string, readonly Form[]>,
): Match | null {
  const preposition = list[from - 1]?.lower
  if ((preposition !== 'au' && preposition !== 'du') || !startsUpper(list[from]?.text ?? '')) return null
  if (WORLDWIDE.test(list[from - 2]?.lower ?? '')) return null
  const form = articled.get(list[from]?.folded ?? '')?.find((candidate) => fits(candidate, list, from - 1, 1))
  return form ? { entry: form.entry, length: form.words.length - 1 } : null
}

/** « la Coupe du Monde » */
const WORLDWIDE = /^(?:champion|championnat|championne|coupe|record|tour)s?$/u

/** Countries, capitals, bodies and well-known people from `data/gazetteer`, ready to be matched. */
export function createGazetteer(options: GazetteerOptions = {}): Gazetteer {
  const entries: Entry[] = [
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
  ]
  const byFirst = new Map<string, Form[]>()
  for (const form of entries.flatMap(formsOf)) {
    const first = form.words[0]
    if (first === undefined) continue
    byFirst.set(first, [...(byFirst.get(first) ?? []), form])
  }
  for (const forms of byFirst.values()) forms.sort((a, b) => b.words.length - a.words.length)
  const articled = new Map<string, Form[]>()
  for (const form of byFirst.get('le') ?? []) {
    const head = form.words[1] ?? ''
    if (form.entry.kind !== 'person') articled.set(head, [...(articled.get(head) ?? []), form])
  }
  const { words, prefixes } = demonyms()
  const table = createWordTable(byFirst)
  const adjectives = createWordTable(words)
  const byName = new Map(entries.map((entry) => [entry.name, entry]))

  return {
    named: (name) => byName.get(name) ?? null,
    match(list, from) {
      const first = list[from]
      const forms = first && table.get(first.folded)
      const form = forms?.find((candidate) => fits(candidate, list, from))
      return form ? { entry: form.entry, length: form.words.length } : contracted(list, from, articled)
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
