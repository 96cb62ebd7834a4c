import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import countries from '../../data/gazetteer/countries.json' with { type: 'json' }
import extras from '../../data/gazetteer/country-extras.json' with { type: 'json' }
import organisations from '../../data/gazetteer/organisations.json' with { type: 'json' }
import people from '../../data/gazetteer/people.json' with { type: 'json' }
import places from '../../data/gazetteer/places.json' with { type: 'json' }
import bodyNouns from '../../data/lexicons/body-nouns.json' with { type: 'json' }
import descriptions from '../../data/lexicons/descriptions.json' with { type: 'json' }
import givenNames from '../../data/lexicons/given-names.json' with { type: 'json' }
import honorifics from '../../data/lexicons/honorifics.json' with { type: 'json' }
import leadingVerbs from '../../data/lexicons/leading-verbs.json' with { type: 'json' }
import loaded from '../../data/lexicons/loaded-words.json' with { type: 'json' }
import nameNouns from '../../data/lexicons/name-nouns.json' with { type: 'json' }
import particles from '../../data/lexicons/name-particles.json' with { type: 'json' }
import terms from '../../data/lexicons/quoted-terms.json' with { type: 'json' }
import roles from '../../data/lexicons/roles.json' with { type: 'json' }
import sameOffices from '../../data/lexicons/same-offices.json' with { type: 'json' }
import sayingNouns from '../../data/lexicons/saying-nouns.json' with { type: 'json' }
import sayingPhrases from '../../data/lexicons/saying-phrases.json' with { type: 'json' }
import sayingVerbs from '../../data/lexicons/saying-verbs.json' with { type: 'json' }
import openers from '../../data/lexicons/sentence-openers.json' with { type: 'json' }
import models from '../../data/lexicons/verb-models.json' with { type: 'json' }
import { createRoleLexicon } from '../../src/extract/actors/role-lexicon.ts'
import { conjugate } from '../../src/extract/verbs/conjugate.ts'
import { fold } from '../../src/text/fold.ts'
import { tokens } from '../../src/text/tokens.ts'

const root = new URL('../../data/', import.meta.url)
const files = ['lexicons', 'gazetteer'].flatMap((folder) =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((file) => file.endsWith('.json'))
    .map((file) => `${folder}/${file}`),
)

const doubles = (texts: readonly string[]): string[] => texts.filter((text, i) => texts.indexOf(text) !== i)
const french = new Intl.Collator('fr', { sensitivity: 'base' })
/** Neighbours in the wrong order. */
const unsorted = (texts: readonly string[]): string[] =>
  texts.filter((text, i) => i > 0 && french.compare(texts[i - 1] ?? '', text) > 0)

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : []
}

describe.each(files)('%s', (file) => {
  const text = readFileSync(new URL(file, root), 'utf8')

  it('is JSON that is not empty', () => {
    expect(strings(JSON.parse(text)).length).toBeGreaterThan(0)
  })

  it('has no empty entry and no stray space', () => {
    const all = strings(JSON.parse(text))
    expect(all.filter((entry) => entry !== entry.trim() || entry === '' || /\s{2}/u.test(entry))).toEqual([])
    expect(all.filter((entry) => entry !== entry.normalize('NFC'))).toEqual([])
  })
})

describe('words that rules compare', () => {
  it.each(files.filter((file) => file.startsWith('lexicons/')))('have straight apostrophes in %s', (file) => {
    const all = strings(JSON.parse(readFileSync(new URL(file, root), 'utf8')))
    expect(all.filter((entry) => /[’‘]/u.test(entry))).toEqual([])
  })
})

describe('order and doubles', () => {
  const lists: [string, readonly string[]][] = [
    ['organisations', organisations.map(({ name }) => name)],
    ['people', people.map(({ name }) => name)],
    ['places', places.map(({ name }) => name)],
    ['descriptions', descriptions.map(({ title }) => title)],
    ['given names', givenNames.map(({ name }) => name)],
    ['honorifics', honorifics.map(({ text }) => text)],
    ['particles', particles],
    ['roles', roles.map(({ title }) => title)],
    ...Object.entries(sayingNouns).map(([name, list]): [string, string[]] => [
      `${name} nouns of saying`,
      list,
    ]),
    ['loaded words', loaded],
    [
      'leading verbs',
      leadingVerbs.map(({ infinitive, reflexive = false }) => `${infinitive}${reflexive ? ' ²' : ''}`),
    ],
    ['verbs of phrases', sayingPhrases.map(({ infinitive }) => infinitive)],
    ['verbs of saying', sayingVerbs.map(({ infinitive }) => infinitive)],
    ['openers', openers],
    ...Object.entries(nameNouns).map(([name, list]): [string, string[]] => [`${name} nouns`, list]),
    ...Object.entries(terms).map(([name, list]): [string, string[]] => [`${name} terms`, list]),
  ]

  it.each(lists)('%s are sorted', (_, list) => {
    expect(unsorted(list)).toEqual([])
  })

  it.each(lists)('%s stand once each', (_, list) => {
    expect(doubles(list)).toEqual([])
  })

  it('countries go by their code', () => {
    for (const ids of [countries.map(({ id }) => id), extras.map(({ id }) => id)]) {
      expect(ids).toEqual([...new Set(ids)].toSorted())
      expect(ids.every((id) => /^[A-Z]{2}$/u.test(id))).toBe(true)
    }
    expect(extras.filter(({ id }) => !countries.some((country) => country.id === id))).toEqual([])
  })
})

describe('bodies', () => {
  it('are of a sort that some noun stands for', () => {
    const sorts = new Set(Object.values(bodyNouns).flat())
    expect(organisations.filter(({ sort }) => !sorts.has(sort))).toEqual([])
    expect([...sorts].filter((sort) => !organisations.some((body) => body.sort === sort))).toEqual([])
  })
})

describe('aliases', () => {
  it.each([
    ['people', people],
    ['organisations', organisations],
    ['places', places],
  ])('of %s mean one of them', (_, entries) => {
    const names = entries.flatMap(({ name, aliases }) => [...new Set([name, ...aliases])])
    expect(doubles(names)).toEqual([])
    expect(entries.filter(({ name, aliases }) => (aliases as readonly string[]).includes(name))).toEqual([])
  })

  it('of people, bodies and places never meet', () => {
    const all = [people, organisations, places].map((entries) =>
      entries.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(fold))]),
    )
    expect(doubles(all.flat())).toEqual([])
  })

  it('of a person end with the same letter of a surname, so that no two people became one', () => {
    const initial = (name: string): string => fold(name.split(' ').at(-1) ?? '').charAt(0)
    const odd = people.filter(({ name, aliases }) =>
      aliases.some((alias) => !name.split(' ').some((word) => fold(word).charAt(0) === initial(alias))),
    )
    expect(odd).toEqual([])
  })
})

describe('genders', () => {
  it('of titles, given names, honorifics and people are m, f or both', () => {
    const known = /^(?:m|f|mf)$/u
    for (const list of [roles, descriptions, givenNames, honorifics])
      expect((list as { gender: string }[]).filter(({ gender }) => !known.test(gender))).toEqual([])
    expect(people.filter(({ gender }) => !/^[mf]$/u.test(gender))).toEqual([])
  })

  it('of roles agree with their feminine', () => {
    expect(roles.filter(({ gender, feminine }) => feminine !== undefined && gender !== 'm')).toEqual([])
    expect(roles.filter(({ title, feminine }) => feminine === title)).toEqual([])
  })
})

describe('verbs', () => {
  it('are infinitives that conjugate', () => {
    for (const { infinitive, classes } of sayingVerbs) {
      expect(infinitive).toMatch(/^[\p{Ll}-]+(?:er|ir|re|oir)$/u)
      expect(classes.length).toBeGreaterThan(0)
      expect(doubles(classes)).toEqual([])
      const forms = conjugate(infinitive)
      expect(forms.filter(({ form }) => !/^[\p{Ll}-]+$/u.test(form))).toEqual([])
      expect(new Set(forms.map(({ tense }) => tense)).size).toBe(8)
      expect(forms.find(({ tense, plural }) => tense === 'present' && plural)?.form).toMatch(/(?:ent|ont)$/u)
    }
  })

  it('have classes that the rules know', () => {
    const known = ['alone', 'sight', 'speech', 'that', 'stance', 'writing', 'manner', 'reflexive']
    expect([...new Set(sayingVerbs.flatMap(({ classes }) => classes))].toSorted()).toEqual(known.toSorted())
  })

  it('have models, the longest ending first, each itself an ending of its forms', () => {
    const endings = models.map(({ ending }) => ending)
    expect(doubles(endings)).toEqual([])
    expect(endings.map((ending) => ending.length)).toEqual(
      endings.map((ending) => ending.length).toSorted((a, b) => b - a),
    )
    for (const model of models) {
      expect(model.ending).toMatch(/(?:er|ir|ïr|re|oir)$/u)
      expect(model.future).toMatch(/r$/u)
      expect(model.present[1]).toMatch(/(?:ent|ont)$/u)
    }
  })
})

describe('roles', () => {
  const lexicon = createRoleLexicon()

  it.each(roles.map(({ title }) => title))('« %s » is found as a whole', (title) => {
    const list = tokens(title)
    expect(lexicon.match(list, 0)?.length).toBe(list.length)
  })

  it('of one office stand in one group, and no title in a group twice', () => {
    for (const group of sameOffices) {
      expect(group.length).toBeGreaterThan(1)
      expect(doubles(group.map(fold))).toEqual([])
    }
  })

  it('that descriptions cover are classes that exist', () => {
    const classes = new Set(['*', 'private', ...roles.flatMap((role) => role.classes)])
    expect(descriptions.flatMap(({ covers }) => covers).filter((name) => !classes.has(name))).toEqual([])
  })
})
