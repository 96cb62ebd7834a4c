import type { MatchFilter, RecordKind, SearchRecord, WordGroup } from '../../store/search-port.ts'
import { words } from '../../text/fold.ts'
import type { Sources } from './sources.ts'

/** What a channel wants to hear of: an actor or a place by any of its names, or words. */
export interface Topic {
  /** There is no topic: everything concerns it. */
  readonly everything: boolean
  /** Whether a thing with this text and these names has to do with it. */
  concerns(text: string, names: readonly string[]): boolean
  /** The same for the store's index: things that match one of these. */
  readonly queries: readonly {
    readonly groups: readonly WordGroup[]
    readonly filter: MatchFilter
  }[]
  /** Ids of the actors that it names. */
  readonly actors: readonly string[]
}

const EVERYTHING: Topic = {
  everything: true,
  concerns: () => true,
  queries: [{ groups: [], filter: {} }],
  actors: [],
}

const MOST_ACTORS = 4
/** Shorter words stand for themselves only: « an » is not « annonce ». */
const STEM = 4

/** Without a topic, everything. */
export async function readTopic(topic: string | null, { port, facts }: Sources): Promise<Topic> {
  const asked = words(topic ?? '')
  if (asked.length === 0) return EVERYTHING
  const ids = (await port.named(asked.join(' '))).slice(0, MOST_ACTORS)
  const profiles = (await Promise.all(ids.map((id) => facts.actor(id)))).filter((one) => one !== null)
  const names = profiles
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map((name) => words(name).join(' '))
    .filter((name) => name !== '')
  const groups = asked.map((word) => [word, `${word}s`, `${word}x`])
  return {
    everything: false,
    concerns: (text, others) => concerns(asked, names, [text, ...others]),
    queries: [...profiles.map(({ id }) => ({ groups: [], filter: { actor: id } })), { groups, filter: {} }],
    actors: profiles.map(({ id }) => id),
  }
}

function concerns(asked: readonly string[], names: readonly string[], texts: readonly string[]): boolean {
  const found = texts.map(words)
  const lines = found.map((each) => ` ${each.join(' ')} `)
  if (names.some((name) => lines.some((line) => line.includes(` ${name} `)))) return true
  return asked.every((word) =>
    found.some((each) => each.some((one) => one === word || (word.length >= STEM && one.startsWith(word)))),
  )
}

/** Those of the records that have to do with a topic, in the same order. */
export async function concerned(
  kind: RecordKind,
  ids: readonly string[],
  topic: Topic,
  { port }: Sources,
): Promise<string[]> {
  if (topic.everything) return [...ids]
  const records = await port.fetch(kind, ids)
  const kept = new Set(records.filter((record) => isAbout(record, topic)).map(({ id }) => id))
  return ids.filter((id) => kept.has(id))
}

const isAbout = ({ text, names }: SearchRecord, topic: Topic): boolean => topic.concerns(text, names)
