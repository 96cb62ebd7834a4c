import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import people from '../../data/gazetteer/people.json' with { type: 'json' }
import { createExtract } from '../../src/extract/extract.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { articleOf } from './support/reader.ts'

const withPeople = createExtract()
const without = createExtract({ withoutPeople: true })

const folder = new URL('../fixtures/articles/dev/', import.meta.url)
const articles = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => {
    const read = readDocument(readFileSync(new URL(file, folder)), { name: file })
    if (!read.ok) throw new Error(file)
    return [file, read.value] as const
  })

describe('without the people of the gazetteer', () => {
  it.each(articles)('%s names as many people, and the same speakers', (_, article) => {
    const [one, other] = [withPeople(article), without(article)]
    const names = (actors: typeof one.actors): string[] =>
      actors.flatMap(({ kind, name }) => (kind === 'person' ? [name] : [])).toSorted()
    expect(names(other.actors).length).toBeGreaterThanOrEqual(names(one.actors).length)
    expect(other.quotes.map(({ text, speaker }) => [text, speaker?.name ?? null])).toEqual(
      one.quotes.map(({ text, speaker }) => [text, speaker?.name ?? null]),
    )
  })

  it.each([
    ['« Nous verrons », a dit le président russe Vladimir Poutine.', 'Vladimir Poutine'],
    ['Le président français, Emmanuel Macron, a dénoncé « une faute ».', 'Emmanuel Macron'],
    ['Selon le secrétaire général de l’Otan, Jens Stoltenberg, c’est « grave ».', 'Jens Stoltenberg'],
    ['Sergueï Lavrov est arrivé. « Nous verrons », a dit M. Lavrov.', 'Sergueï Lavrov'],
    ['La chancelière Angela Merkel a assuré : « Nous verrons. »', 'Angela Merkel'],
    ['Sergueï Riabkov est arrivé. « Nous verrons », a répété Sergey Ryabkov.', 'Sergueï Riabkov'],
  ])('%s', (source, name) => {
    const { quotes, actors } = without(articleOf(source))
    expect(quotes.map(({ speaker }) => speaker?.name)).toEqual([name])
    expect(actors.some((actor) => actor.name === name && actor.kind === 'person')).toBe(true)
  })

  it.each(people.map((person) => person.name))('finds %s by the name alone', (name) => {
    const { actors } = without(articleOf(`Hier, ${name} a déclaré que rien ne pressait.`))
    expect(actors.filter(({ kind }) => kind === 'person').map((actor) => actor.name)).toEqual([name])
  })

  it('loses aliases at most', () => {
    const source = 'Vladimir Poutine a protesté.'
    expect(withPeople(articleOf(source)).actors[0]?.aliases).toContain('Vladimir Putin')
    expect(without(articleOf(source)).actors[0]).toMatchObject({ name: 'Vladimir Poutine', aliases: [] })
  })
})
