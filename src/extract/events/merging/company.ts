import merging from '../../../../data/lexicons/event-merging.json' with { type: 'json' }
import { words } from '../../../text/fold.ts'
import type { Happening } from './happening.ts'

/** How the participants of two tellings lie to each other. */
export interface Company {
  /** How many both name. */
  readonly common: number
  /** Of these, who is no court, council or police force, which have part in many happenings of a day. */
  readonly telling: number
  /** One list has nobody whom the other has not. */
  readonly nested: boolean
  readonly equal: boolean
  readonly smaller: number
  /** What the articles call those whom both name. */
  readonly names: readonly string[]
  /** What they call the others. */
  readonly strangers: readonly string[]
}

const HOSTS = new Set(merging.hosts.flatMap(words))

const key = (text: string): string => words(text).join(' ')

const isHost = (name: string): boolean => HOSTS.has(words(name)[0] ?? '')

/** What an article calls each participant, by its key. */
function namesOf({ participants, named = participants }: Happening): ReadonlyMap<string, string> {
  return new Map(participants.map((participant, at) => [key(participant), named[at] ?? participant]))
}

export function companyOf(a: Happening, b: Happening): Company {
  const [first, second] = [namesOf(a), namesOf(b)]
  const both = [...first.keys()].filter((name) => second.has(name))
  const smaller = Math.min(first.size, second.size)
  const called = (names: readonly string[]): string[] =>
    names.flatMap((name) => [first.get(name) ?? [], second.get(name) ?? []].flat())
  return {
    common: both.length,
    telling: both.filter((name) => !isHost(first.get(name) ?? name) && !isHost(second.get(name) ?? name))
      .length,
    nested: both.length === smaller,
    equal: both.length === first.size && both.length === second.size,
    smaller,
    names: called(both),
    strangers: called([...first.keys(), ...second.keys()].filter((name) => !both.includes(name))),
  }
}
