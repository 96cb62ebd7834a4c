import { createHash } from 'node:crypto'
import type { Actor, ActorKind } from '../../src/domain/actor.ts'
import type { Day } from '../../src/domain/civil-date.ts'
import type { Dossier } from '../../src/domain/dossier.ts'
import type { EventMention } from '../../src/domain/event.ts'
import type { Quote } from '../../src/domain/quote.ts'
import { dayNumber, dayOf } from '../../src/store/sql/day-number.ts'
import { stableId } from '../../src/text/stable-id.ts'
import { createRandom, createZipf } from './search/random.ts'

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'f',
  'g',
  'gr',
  'j',
  'l',
  'm',
  'n',
  'p',
  'pr',
  'r',
  's',
  't',
  'tr',
  'v',
  'qu',
]
const VOWELS = ['a', 'e', 'é', 'i', 'o', 'ou', 'u', 'eau', 'ai', 'on', 'an', 'in']
const ENDS = ['', '', 's', 'r', 'tion', 'ment', 'eur', 'ette', 'age', 'ique', 'é', 'ée']
const COMMON =
  'le la de un une les des et à en que pour dans ce il qui ne sur se pas plus par avec tout nous'.split(' ')
const KINDS = ['meeting', 'negotiation', 'visit', 'vote', 'protest', 'decision', 'publication', 'attack']
const FIRST: Day = '2012-01-01'
const DAYS = 3650

/**
 * Articles of an imaginary press without end, the same for the same seed: words, people and bodies as unevenly
 * used as in life, five quotes and three events each, several articles on each happening.
 */
export function createPress(seed: number): (number: number) => Dossier {
  const random = createRandom(seed)
  const nat = (below: number): number => Math.floor(random() * below)
  const pick = <Item>(items: readonly Item[]): Item => items[nat(items.length)] as Item
  const word = (): string => {
    let made = ''
    for (let syllables = 1 + nat(3); syllables > 0; syllables -= 1) made += pick(ONSETS) + pick(VOWELS)
    return made + pick(ENDS)
  }
  const distinct = (size: number, make: () => string): string[] => {
    const made = new Set<string>()
    while (made.size < size) made.add(make())
    return [...made]
  }
  const words = [...COMMON, ...distinct(180_000, word)]
  const name = (): string => capital(word())
  const names = {
    person: distinct(20_000, () => `${name()} ${name()}`),
    organisation: distinct(
      2000,
      () => `${pick(['Conseil', 'Ligue', 'Parti', 'Union', 'Agence'])} ${word()} ${name()}`,
    ),
    place: distinct(800, name),
  }
  const nextWord = createZipf(random, words.length)
  const next = {
    person: createZipf(random, names.person.length),
    organisation: createZipf(random, names.organisation.length),
    place: createZipf(random, names.place.length),
  }
  const phrase = (length: number): string => Array.from({ length }, () => words[nextWord()] ?? '').join(' ')
  const actor = (kind: ActorKind): Actor => {
    const full = names[kind][next[kind]()] ?? ''
    const last = full.split(' ').at(-1) ?? ''
    const aliases = kind === 'person' && random() < 0.5 ? [`M. ${last}`] : []
    const roles =
      kind === 'person' && random() < 0.3 ? [{ title: `ministre ${words[nat(400)]}`, of: null }] : []
    return { id: stableId('a', kind, full), name: full, kind, aliases, roles }
  }
  // What happens on a day is the same for all who tell of it.
  const happenings = remembered((day: number, rank: number) => ({
    kind: KINDS[(day + rank * 3) % KINDS.length] ?? '',
    label: phrase(2),
    place: names.place[(day * 7 + rank) % names.place.length] ?? '',
    actors: [actor(rank % 2 === 0 ? 'person' : 'place'), actor('organisation')],
  }))
  const nextHappening = createZipf(random, 60)

  return (number) => {
    const published = dayNumber(FIRST) + nat(DAYS)
    const id = stableId('d', String(seed), String(number))
    const cast = [
      actor('person'),
      actor('person'),
      actor('organisation'),
      actor('organisation'),
      actor('place'),
      actor('place'),
    ]
    const actors = [...new Map(cast.map((one) => [one.id, one])).values()]
    const byKind = (kind: ActorKind): string[] =>
      actors.filter((one) => one.kind === kind).map((one) => one.name)
    const quotes = Array.from({ length: 5 }, (_, at): Quote => {
      const text = `${capital(phrase(6 + nat(24)))}.`
      const speaker = random() < 0.8 ? pick([...byKind('person'), ...byKind('organisation')]) : null
      return {
        id: stableId('q', id, text),
        text,
        extent: 'full',
        speaker: speaker === null ? null : { name: speaker, role: null, organisation: null, unnamed: false },
        relay: null,
        saidOn: random() < 0.3 ? date(published - nat(3)) : null,
        span: { start: at * 400, end: at * 400 + text.length },
        cue: `a déclaré ${speaker}`,
        rule: 'incise',
        confidence: 0.9,
      }
    })
    const events = Array.from({ length: 3 }, (_, at): EventMention => {
      const on = published - 2 + nat(4)
      const happening = happenings(on, nextHappening())
      actors.push(...happening.actors.filter((one) => !actors.some((other) => other.id === one.id)))
      return {
        id: stableId('e', id, String(at)),
        label: `${happening.label} ${phrase(2)}`,
        kind: happening.kind,
        date: date(on),
        place: random() < 0.5 ? happening.place : null,
        participants: happening.actors.map((one) => one.name),
        status: on > published ? 'scheduled' : 'held',
        dateText: 'mardi',
        span: { start: at * 400, end: at * 400 + 30 },
        rule: 'noun',
      }
    })
    return {
      article: {
        id,
        title: capital(phrase(9)),
        url: `https://example.org/${seed}/${number}`,
        publisher: `Journal ${nat(40)}`,
        author: null,
        published: { date: dayOf(published), basis: 'stated' },
        language: 'fr',
        tags: [],
        textHash: createHash('sha256').update(id).digest('hex'),
      },
      quotes,
      events,
      actors,
    }
  }
}

function remembered<Value>(make: (day: number, rank: number) => Value): (day: number, rank: number) => Value {
  const made = new Map<string, Value>()
  return (day, rank) => {
    const key = `${day} ${rank}`
    const value = made.get(key) ?? make(day, rank)
    made.set(key, value)
    return value
  }
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const date = (number: number): EventMention['date'] => ({
  start: dayOf(number),
  end: dayOf(number),
  precision: 'day',
  basis: 'stated',
})
