import { describe, expect, test } from 'vitest'
import { parseOverlay } from '../../src/overlay/format/parse-overlay.ts'
import { createOverlay } from '../../src/overlay/overlay.ts'
import { body, makeDossier, person } from '../support/dossiers.ts'

const TEXT =
  'Le maire de Brest, Yann Le Goff, a reçu Anne Kerbrat. « Le port  rouvrira, c’est promis », a dit l’adjointe au port. Le conseil du canal a siégé lundi à Brest.'
const SAID = 'Le port rouvrira'
const AT = TEXT.indexOf('Le port')

const plain = makeDossier({
  name: 'port',
  actors: [
    { ...person('Yann Le Goff', ['Le Goff']), roles: [{ title: 'maire de Brest', of: 'Brest' }] },
    person('Kerbrat'),
    body('Conseil du canal'),
  ],
  quotes: [
    { text: SAID, speaker: 'Yann Le Goff' },
    { text: 'Le port attendra', speaker: null },
  ],
  events: [{ label: 'séance du conseil', on: '2022-01-10', participants: ['Kerbrat', 'Conseil du canal'] }],
})
const dossier = {
  ...plain,
  quotes: plain.quotes.map((quote) => ({ ...quote, span: { start: AT, end: AT + 17 } })),
}
const { id } = dossier.article

/** The dossier with some corrections, which all have its article. */
function correct(lines: readonly string[], text: string | null = TEXT) {
  const [first, ...rest] = lines
  const written = [first, `article: ${id}`, ...rest].join('\n')
  const { entries, problems } = parseOverlay(written)
  expect(problems).toEqual([])
  return createOverlay(written, entries).correct(dossier, text)
}
const names = ({ dossier: { actors } }: ReturnType<typeof correct>) => actors.map(({ name }) => name)

describe('quotes', () => {
  test('a corrected text is the source’s own letters; id and speaker stay, the operator is named', () => {
    const { dossier: after, remarks } = correct([`quote: ${SAID}`, "text: Le port rouvrira, c'est promis"])
    expect(remarks).toEqual([])
    expect(after.quotes[0]).toEqual({
      ...dossier.quotes[0],
      text: 'Le port rouvrira, c’est promis',
      span: { start: AT, end: TEXT.indexOf(' »') },
      rule: 'operator',
    })
    expect(after.quotes[1]).toBe(dossier.quotes[1])
  })

  test.each([
    ['words that the source does not have', 'text: Le port fermera'],
    ['words that stand elsewhere', 'text: Le conseil du canal'],
    ['another case', 'text: le port rouvrira'],
    ['a role that it does not name', 'role: préfet'],
    ['a speaker whom it does not name', 'speaker: Paul Absent'],
    ['a relay that it does not name', 'relay: Le Télégramme du soir'],
  ])('%s: the entry is left out and named', (_name, change) => {
    const { dossier: after, remarks } = correct([`quote: ${SAID}`, change])
    expect(after).toEqual(dossier)
    expect(remarks).toEqual([{ line: 1, code: 'not-in-source', what: change.slice(change.indexOf(':') + 2) }])
  })

  test('without the text the operator is believed', () => {
    expect(correct([`quote: ${SAID}`, 'text: Le port fermera'], null).dossier.quotes[0]?.text).toBe(
      'Le port fermera',
    )
  })

  test.each<[string, string[], object | null]>([
    [
      'a name by alias',
      ['speaker: le goff', 'role: maire de Brest'],
      { name: 'Yann Le Goff', role: 'maire de Brest', organisation: null, unnamed: false },
    ],
    [
      'a name that was not found',
      ['speaker: Anne Kerbrat'],
      { name: 'Anne Kerbrat', role: null, organisation: null, unnamed: false },
    ],
    [
      'nobody by name',
      ['speaker: ?', 'role: adjointe au port | Brest'],
      { name: null, role: 'adjointe au port', organisation: 'Brest', unnamed: true },
    ],
    ['unknown', ['speaker: ?'], null],
  ])('a corrected speaker: %s', (_name, lines, speaker) => {
    const after = correct([`quote: ${SAID}`, ...lines])
    expect(after.dossier.quotes[0]?.speaker).toEqual(speaker)
    if (speaker && 'name' in speaker && speaker.name !== null) expect(names(after)).toContain(speaker.name)
  })

  test('a hidden one is gone, by its words or by its id', () => {
    for (const target of ['« Le port rouvrira »', dossier.quotes[0]?.id])
      expect(correct([`quote: ${target}`, 'hide: yes']).dossier.quotes).toEqual([dossier.quotes[1]])
  })

  test.each([
    ['Le port', 'several-quotes'],
    ['Le portail', 'no-such-quote'],
    ['rouvrira', 'no-such-quote'],
  ])('%s: %s', (target, code) => {
    const { dossier: after, remarks } = correct([`quote: ${target}`, 'hide: yes'])
    expect(after).toEqual(dossier)
    expect(remarks).toMatchObject([{ line: 1, code }])
  })
})

describe('events', () => {
  test('date, place, people and status are corrected, and the date is no stated one', () => {
    const { dossier: after, remarks } = correct([
      'event: séance',
      'label: conseil du canal',
      'date: 2022-01-11',
      'place: Brest',
      'participant: Le Goff',
      'status: scheduled',
    ])
    expect(remarks).toEqual([])
    expect(after.events).toEqual([
      {
        ...dossier.events[0],
        label: 'conseil du canal',
        date: { start: '2022-01-11', end: '2022-01-11', precision: 'day', basis: 'inferred' },
        place: 'Brest',
        participants: ['Yann Le Goff'],
        status: 'scheduled',
        rule: 'operator',
      },
    ])
  })

  test.each([
    ['label: assemblée du canal', 'not-in-source'],
    ['place: Quimper', 'not-in-source'],
    ['participant: Inconnu', 'no-such-actor'],
  ])('%s: %s', (change, code) => {
    const { dossier: after, remarks } = correct(['event: séance du conseil', change])
    expect(after).toEqual(dossier)
    expect(remarks).toMatchObject([{ code }])
  })

  test('a hidden one is gone', () => {
    expect(correct(['event: séance', 'hide: yes']).dossier.events).toEqual([])
  })
})

describe('actors', () => {
  test('a corrected name goes everywhere, the id stays, the wrong name is no alias', () => {
    const { dossier: after } = correct(['actor: Kerbrat', 'name: Anne Kerbrat', 'alias: A. Kerbrat'])
    expect(after.actors[1]).toEqual({ ...dossier.actors[1], name: 'Anne Kerbrat', aliases: ['A. Kerbrat'] })
    expect(after.events[0]?.participants).toEqual(['Anne Kerbrat', 'Conseil du canal'])
  })

  test('two that one entry names become one', () => {
    const { dossier: after } = correct(['actor: Yann Le Goff', 'alias: Conseil du canal'])
    expect(after.actors.map(({ name, aliases }) => [name, aliases])).toEqual([
      ['Yann Le Goff', ['Le Goff', 'Conseil du canal']],
      ['Kerbrat', []],
    ])
    expect(after.events[0]?.participants).toEqual(['Kerbrat', 'Yann Le Goff'])
  })

  test('an alias is taken away, a kind and a role are corrected', () => {
    const { dossier: after } = correct([
      'actor: Yann Le Goff',
      'no-alias: Le Goff',
      'kind: organisation',
      'no-role: maire de Brest',
      'role: maire | Brest',
    ])
    expect(after.actors[0]).toMatchObject({
      kind: 'organisation',
      aliases: [],
      roles: [{ title: 'maire', of: 'Brest' }],
    })
  })

  test('one that was not found is added where the article names it, and nowhere else', () => {
    expect(names(correct(['actor: Anne Kerbrat']))).toContain('Anne Kerbrat')
    expect(correct(['actor: Paul Absent']).remarks).toMatchObject([{ code: 'not-in-source' }])
    expect(correct(['actor: Yann Le Goff', 'role: préfet']).remarks).toMatchObject([
      { code: 'not-in-source' },
    ])
  })

  test('a hidden one is gone from cast and events, and its quotes have no known speaker', () => {
    const { dossier: after } = correct(['actor: Yann Le Goff', 'hide: yes'])
    expect(after.actors.map(({ name }) => name)).toEqual(['Kerbrat', 'Conseil du canal'])
    expect(after.quotes[0]?.speaker).toBeNull()
  })

  test('a surname in another entry’s aliases draws nobody in', () => {
    const written = 'actor: Rozenn Kerbrat\nalias: Le Goff'
    const { dossier: after, met } = createOverlay(written, parseOverlay(written).entries).correct(
      dossier,
      TEXT,
    )
    expect(after).toEqual(dossier)
    expect(met).toEqual([])
  })
})
