import type { Actor, CastMember } from '../../domain/actor.ts'
import type { Bibliography } from '../../domain/article.ts'
import type { Facts } from '../../store/store.ts'
import type { SourcedNaming } from './doubtful-merge.ts'

/** A person of the store and the different ways in which its articles name it. */
export interface Person {
  readonly name: string
  readonly namings: readonly SourcedNaming[]
}

const PAGE = 200

/** Who is named in more ways is compared by the first of them. */
const MOST_NAMINGS = 200

interface Scene {
  readonly article: Bibliography
  readonly people: readonly CastMember[]
}

/** The people of each article, one article after the other. */
async function* scenes(facts: Facts, stop: AbortSignal): AsyncGenerator<Scene> {
  for (let offset = 0; ; offset += PAGE) {
    const { items } = await facts.articles({ offset, limit: PAGE })
    for (const article of items) {
      if (stop.aborted) return
      const cast = await facts.cast(article.id)
      yield { article, people: cast.filter(({ named }) => named.kind === 'person') }
    }
    if (items.length < PAGE) return
  }
}

interface Draft extends SourcedNaming {
  readonly company: Set<string>
}

/** Namings without a role say too little to be taken together. */
const keyOf = ({ name, aliases, roles }: Actor, article: string): string =>
  JSON.stringify([name, aliases, roles, roles.length === 0 ? article : null])

/** Every person that two articles or more name. Reads the whole store once; memory grows with the people in it. */
export async function collectNamings(facts: Facts, stop: AbortSignal): Promise<Person[]> {
  const people = new Map<string, Map<string, Draft>>()
  for await (const { article, people: present } of scenes(facts, stop)) {
    for (const { id, named } of present) {
      const company = present.map((other) => other.id).filter((other) => other !== id)
      const namings = people.get(id) ?? new Map<string, Draft>()
      people.set(id, namings)
      const key = keyOf(named, article.id)
      const before = namings.get(key)
      if (before) {
        before.articles += 1
        for (const other of company) before.company.add(other)
      } else if (namings.size < MOST_NAMINGS)
        namings.set(key, { ...named, company: new Set(company), article, articles: 1 })
    }
  }
  const known: Person[] = []
  for (const [id, namings] of people) {
    const profile = namings.size < 2 ? null : await facts.actor(id)
    if (profile) known.push({ name: profile.name, namings: [...namings.values()] })
  }
  return known
}
