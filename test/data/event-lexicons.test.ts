import { describe, expect, it } from 'vitest'
import deeds from '../../data/lexicons/deed-verbs.json' with { type: 'json' }
import data from '../../data/lexicons/event-kinds.json' with { type: 'json' }
import labels from '../../data/lexicons/event-labels.json' with { type: 'json' }
import merging from '../../data/lexicons/event-merging.json' with { type: 'json' }
import phrases from '../../data/lexicons/event-phrases.json' with { type: 'json' }
import places from '../../data/lexicons/event-places.json' with { type: 'json' }
import synonyms from '../../data/lexicons/event-synonyms.json' with { type: 'json' }
import stopWords from '../../data/lexicons/stop-words.json' with { type: 'json' }
import { createEventLexicon } from '../../src/extract/events/lexicon.ts'
import { conjugate } from '../../src/extract/verbs/conjugate.ts'
import { fold } from '../../src/text/fold.ts'
import { tokens } from '../../src/text/tokens.ts'

const french = new Intl.Collator('fr', { sensitivity: 'base' })
const unsorted = (texts: readonly string[]): string[] =>
  texts.filter((text, i) => i > 0 && french.compare(texts[i - 1] ?? '', text) > 0)
const doubles = (texts: readonly string[]): string[] => texts.filter((text, i) => texts.indexOf(text) !== i)

const kinds = Object.entries(data.kinds)
const nouns = kinds.flatMap(([, kind]) => kind.nouns)
const told = kinds.flatMap(([, kind]) => kind.verbs)
const lexicon = createEventLexicon()
const support = Object.values(data.support).flat()

describe('kinds of events', () => {
  it('are sorted, each with a family and at least one word', () => {
    expect(unsorted(kinds.map(([name]) => name))).toEqual([])
    expect(kinds.filter(([, { family }]) => !/^[a-z]+$/u.test(family))).toEqual([])
    expect(kinds.filter(([, kind]) => kind.nouns.length + kind.verbs.length === 0)).toEqual([])
  })

  it.each(kinds)('%s has its words in order, each once', (_, kind) => {
    for (const list of [kind.nouns, kind.verbs]) {
      expect(unsorted(list)).toEqual([])
      expect(doubles(list)).toEqual([])
    }
  })

  it('share no noun, and no verb with one another or with what only carries an event', () => {
    expect(doubles(nouns.map(fold))).toEqual([])
    expect(doubles([...told, ...support].filter((verb) => verb !== 'paraître'))).toEqual([])
  })

  it('have verbs that conjugate', () => {
    for (const verb of new Set([...told, ...support])) {
      expect(verb).toMatch(/^[\p{Ll}-]+(?:er|ir|re|oir)$/u)
      expect(conjugate(verb).some(({ tense }) => tense === 'participle')).toBe(true)
    }
    // « entre », « vers »: no form of a verb may be a small word.
    const small = new Set(stopWords.fr)
    const forms = [...told, ...support]
      .filter((verb) => !/^(?:avoir|être|pouvoir)$/u.test(verb))
      .flatMap(conjugate)
    expect(forms.filter(({ form }) => small.has(form)).map(({ form }) => form)).toEqual([])
    expect(data.reflexive.filter((verb) => !told.includes(verb))).toEqual([])
  })

  it.each(nouns)('« %s » is found as a whole', (noun) => {
    const words = tokens(noun).map(({ folded }) => ({ word: folded }))
    const found = lexicon.noun(words, 0)
    expect(found?.words.length).toBe(words.length)
  })

  it('are those that the labels name', () => {
    const names = new Set(kinds.map(([name]) => name))
    const { befalling, incidental, namedAfterPlace, once, personal, rare, serial } = labels
    const named = [befalling, incidental, namedAfterPlace, once, personal, rare, serial].flat()
    expect(named.filter((name) => !names.has(name))).toEqual([])
  })
})

describe('verbs of deeds', () => {
  it('are sorted, each once, tell no kind, and conjugate', () => {
    expect(unsorted(deeds)).toEqual([])
    expect(doubles(deeds)).toEqual([])
    expect(deeds.filter((verb) => told.includes(verb) || support.includes(verb))).toEqual([])
    for (const verb of deeds) {
      expect(verb).toMatch(/^\p{Ll}+(?:er|ir|re|oir)$/u)
      expect(conjugate(verb).some(({ tense }) => tense === 'participle')).toBe(true)
    }
    const small = new Set(stopWords.fr)
    const taken = deeds.flatMap(conjugate).filter(({ form }) => lexicon.verb(form)?.infinitive !== undefined)
    expect(taken.filter(({ form }) => small.has(form))).toEqual([])
  })
})

describe('what verbs tell with the words behind them', () => {
  it.each(Object.entries(phrases))(
    '%s is a kind, its phrases begin with a verb, sorted, each once',
    (kind, list) => {
      expect(kinds.map(([name]) => name)).toContain(kind)
      expect(unsorted(list)).toEqual([])
      expect(doubles(list)).toEqual([])
      expect(list.filter((phrase) => lexicon.verb(phrase.split(' ')[0] ?? '') === undefined)).toEqual([])
    },
  )
})

describe('words for one happening', () => {
  it.each(Object.entries(synonyms))(
    'of %s are nouns and verbs of that family, sorted, at least two to a group',
    (name, { any, alike }) => {
      const known = kinds
        .filter(([, { family }]) => family === name)
        .flatMap(([, kind]) => [...kind.nouns, ...kind.verbs])
      expect([...any, ...alike.flat()].filter((word) => !known.includes(word))).toEqual([])
      expect(alike.filter((group) => group.length < 2 || doubles(group).length > 0)).toEqual([])
      expect([any, ...alike].flatMap((group) => unsorted(group))).toEqual([])
    },
  )
})

describe('words that tell happenings of one day apart', () => {
  const { allied, contrasts, hosts, marked, objects, singular, teams } = merging

  it('are sorted, each once', () => {
    for (const list of [hosts, marked, singular, ...contrasts.flat(), ...objects, ...teams]) {
      expect(unsorted(list)).toEqual([])
      expect(doubles(list)).toEqual([])
    }
    expect(doubles(objects.flat())).toEqual([])
    expect(doubles(contrasts.flat(2))).toEqual([])
  })

  it('name at least two sides, or two words for one thing, and kinds that there are', () => {
    expect([...contrasts, ...objects].filter((group) => group.length < 2)).toEqual([])
    const names = new Set(kinds.map(([name]) => name))
    expect(singular.filter((noun) => !nouns.includes(noun))).toEqual([])
    expect(allied.filter((pair) => pair.length !== 2 || pair.some((name) => !names.has(name)))).toEqual([])
  })
})

describe('places of events and words of labels', () => {
  it.each([...Object.entries(places), ...Object.entries(labels), ...Object.entries(data.support)])(
    '%s are sorted, each once',
    (_, list) => {
      expect(unsorted(list)).toEqual([])
      expect(doubles(list)).toEqual([])
    },
  )

  it('are single words, as they are compared word by word', () => {
    expect(
      Object.values(places)
        .flat()
        .filter((word) => word.includes(' ')),
    ).toEqual([])
  })
})
