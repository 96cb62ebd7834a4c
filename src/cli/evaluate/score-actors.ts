import type { Actor } from '../../domain/actor.ts'
import type { GoldActor, GoldArticle } from './gold.ts'
import type { Finding, Score } from './measures.ts'
import { bareName, bareNames } from './names.ts'
import { pair } from './overlap.ts'
import { plus, share, type Tally } from './tally.ts'

/** By name, then by one's name among the other's, then by any name they share. */
function likeness(gold: GoldActor, found: Actor): number {
  const [wanted, got] = [bareNames(gold), bareNames(found)]
  if (wanted[0] === got[0]) return 3
  if (got.includes(wanted[0] ?? '') || wanted.includes(got[0] ?? '')) return 2
  return wanted.some((name) => got.includes(name)) ? 1 : 0
}

interface Kind {
  readonly tally: Tally
  readonly pairs: readonly (readonly [GoldActor, Actor])[]
  readonly findings: readonly Finding[]
}

function scoreKind(
  gold: readonly GoldActor[],
  found: readonly Actor[],
  measure: 'people' | 'bodies',
  alsoKnown: ReadonlySet<string>,
): Kind {
  const { pairs, missed, extra } = pair(gold, found, likeness, 1)
  const misses = missed.filter(({ optional }) => !optional)
  const hits = pairs.filter(([{ optional }]) => !optional)
  const unasked = extra.filter((actor) => !bareNames(actor).some((name) => alsoKnown.has(name)))
  return {
    tally: { expected: hits.length + misses.length, hits: hits.length, extra: unasked.length },
    pairs,
    findings: [
      ...misses.map(({ name }) => ({ measure, verdict: 'missed' as const, text: name })),
      ...unasked.map(({ name, kind, aliases }) => ({
        measure,
        verdict: 'extra' as const,
        text: `${[name, ...aliases].join(' = ')} (${kind})`,
      })),
    ],
  }
}

/** Places and bodies that the annotations name elsewhere need not be listed among the actors. */
const namedElsewhere = ({ events = [] }: GoldArticle, alsoNamed: readonly string[]): Set<string> =>
  new Set(
    [...events.flatMap(({ place, participants }) => [place, ...participants]), ...alsoNamed]
      .filter((name) => name !== null)
      .map(bareName),
  )

/**
 * Who is there, people apart from bodies and places, and whether other names were merged into them. `alsoNamed`:
 * names that are right wherever they are found.
 */
export function scoreActors(
  gold: GoldArticle,
  found: readonly Actor[],
  alsoNamed: readonly string[] = [],
): Score {
  if (!gold.actors) return { tallies: {}, findings: [] }
  const isPerson = ({ kind }: { readonly kind: string }): boolean => kind === 'person'
  const people = scoreKind(gold.actors.filter(isPerson), found.filter(isPerson), 'people', new Set())
  const bodies = scoreKind(
    gold.actors.filter((actor) => !isPerson(actor)),
    found.filter((actor) => !isPerson(actor)),
    'bodies',
    namedElsewhere(gold, alsoNamed),
  )
  const aliases = [...people.pairs, ...bodies.pairs].flatMap(([wanted, got]) =>
    wanted.aliases.map((alias) => ({ alias, wanted, merged: bareNames(got).includes(bareName(alias)) })),
  )
  return {
    tallies: {
      people: people.tally,
      bodies: bodies.tally,
      actors: plus(people.tally, bodies.tally),
      aliases: share(aliases.length, aliases.filter(({ merged }) => merged).length),
    },
    findings: [
      ...people.findings,
      ...bodies.findings,
      ...aliases
        .filter(({ merged }) => !merged)
        .map(({ alias, wanted }) => ({
          measure: 'aliases' as const,
          verdict: 'missed' as const,
          text: `${alias} = ${wanted.name}`,
        })),
    ],
  }
}
