import { describe, expect, test } from 'vitest'
import { components, idOf, labels, shown } from '../support/answers.ts'
import { asker } from '../support/asking.ts'
import { harbour } from '../support/harbour.ts'

describe('/quote', () => {
  test('a speaker, misspelt, gives all that she said, newest first', async () => {
    const reply = await (await asker(harbour())).run('quote', { query: 'marechal' })
    const text = shown(reply)
    expect(text).toContain('**2 citations** pour « marechal »')
    expect(text).toMatch(/\*\*1\.\*\* « C’est un grand jour[\s\S]*\*\*2\.\*\* « Nous rouvrirons/)
    expect(text).toContain(
      'Dit le lundi 12 mai 2031\nAgence Rivale (média d’État) · publié le mardi 13 mai 2031',
    )
  })

  test.each([
    [
      { query: 'équipes de nuit' },
      '**1 citation** pour « équipes de nuit »',
      'Rien n’est réglé pour les **équipes** de **nuit**',
    ],
    [
      { speaker: 'Syndicat des dockers' },
      '**1 citation** (locuteur : Syndicat des dockers)',
      'Rien n’est réglé',
    ],
    [{ source: 'Le Phare' }, '**1 citation** (éditeur : Le Phare)', 'Nous rouvrirons'],
    [
      { from: '12 mai 2031', to: '12 mai 2031' },
      '(du : 12 mai 2031 ; au : 12 mai 2031)',
      'C’est un grand jour',
    ],
    [
      { query: 'quais', speaker: 'Odile Maréchal' },
      'pour « quais » (locuteur : Odile Maréchal)',
      'Nous rouvrirons les **quais**',
    ],
  ])('%j', async (values, header, said) => {
    const text = shown(await (await asker(harbour())).run('quote', values))
    expect(text).toContain(header)
    expect(text).toContain(said)
  })

  test('a quote of nobody known is shown as such', async () => {
    const text = shown(await (await asker(harbour())).run('quote', { query: 'verra bien' }))
    expect(text).toContain('— *locuteur inconnu*')
  })

  test('without anything, one at random, and another one at a press', async () => {
    const ask = await asker(harbour(), { random: 0.99 })
    const reply = await ask.run('quote')
    expect(shown(reply)).toMatch(/^\*\*Une citation au hasard\*\*\n« /)
    expect(labels(reply)).toEqual(['Contexte', 'Une autre'])
    expect(shown(await ask.press(idOf(reply, 'Une autre')))).toBe(shown(reply))
    expect(shown(await (await asker(harbour(), { random: 0 })).run('quote', { query: '  ' }))).not.toBe(
      shown(reply),
    )
    expect(shown(await (await asker([])).run('quote'))).toContain('Le corpus est vide.')
  })

  test('has pages of five, whose buttons hold all they need', async () => {
    const ask = await asker(harbour(12))
    const first = await ask.run('quote', { speaker: 'Basile Renaud' })
    expect(shown(first)).toContain('**12 citations** (locuteur : Basile Renaud) · 1–5 sur 12')
    const second = await ask.press(idOf(first, 'Page suivante ›'))
    const third = await ask.press(idOf(second, 'Page suivante ›'))
    expect(shown(third)).toContain('· 11–12 sur 12')
    expect(labels(third)).toEqual(['Contexte 1', 'Contexte 2', '‹ Page précédente'])
    expect(shown(await ask.press(idOf(second, '‹ Page précédente')))).toBe(shown(first))
  })

  test('a chosen completion is said by its name, not by its id', async () => {
    const ask = await asker(harbour())
    const [mayor] = (await ask.complete('quote', 'speaker', 'Maré')).map(({ value }) => value)
    expect(shown(await ask.run('quote', { speaker: mayor! }))).toContain(
      '**2 citations** (locuteur : Odile Maréchal)',
    )
    const [chosen] = (await ask.complete('quote', 'query', 'équipes')).map(({ value }) => value)
    expect(shown(await ask.run('quote', { query: chosen! }))).toMatch(/^« Rien n’est réglé/)
  })

  test('a pasted passage too long for a button still has its next quotes', async () => {
    const ask = await asker(harbour(12))
    const passage = 'marée haute et belle '.repeat(6).trim()
    const reply = await ask.run('quote', { query: passage })
    expect(shown(reply)).toMatch(/· 1–5 sur 12/)
    const next = await ask.press(idOf(reply, 'Page suivante ›'))
    expect(next.flags).toBe(64)
    expect(shown(next)).toMatch(
      /^Suite de la recherche, 10 sur 12\. Elle est trop longue pour être reprise au-delà/,
    )
    expect(next.embeds).toHaveLength(5)
    expect(labels(next)).not.toContain('Page suivante ›')
  })

  test('its context is shown where the text is kept, beside it', async () => {
    const said = 'Nous rouvrirons les quais avant l’été'
    const ask = await asker(harbour(), { text: `${said}, a-t-elle redit devant la foule.` })
    const kept = await ask.press(idOf(await ask.run('quote', { query: 'avant l’été' }), 'Contexte'))
    expect(kept.flags).toBe(64)
    expect(shown(kept)).toMatch(
      /^Contexte\n\*\*Nous rouvrirons les quais avant l’été\*\*, a-t-elle redit devant la foule\./,
    )
    const without = await asker(harbour())
    const none = await without.press(idOf(await without.run('quote', { query: 'avant l’été' }), 'Contexte'))
    expect(shown(none)).toContain('n’est pas conservé ici')
  })

  test.each([
    [{ query: '31 février' }, 'n’est pas une date possible'],
    [{ from: '31 février' }, 'n’est pas une date possible'],
    [{ from: '13 mai 2031', to: '10 mai 2031' }, 'finit avant de commencer'],
    [{ query: 'x'.repeat(6000) }, 'La demande est trop longue'],
    [{ query: 'zzzzzz' }, 'Rien dans le corpus pour « zzzzzz »'],
    [{ source: 'zzzzzz' }, 'Rien de tel dans le corpus'],
    [{ query: '\u0007' }, 'Dites ce que vous cherchez'],
  ])('%j is answered with what to do', async (values, expected) => {
    const reply = await (await asker(harbour())).run('quote', values)
    expect(shown(reply)).toContain(expected)
    expect(reply.flags).toBe(64)
  })

  test('a weak name is a question whose answer takes its place', async () => {
    const [mayor] = await (await asker(harbour())).complete('actor', 'name', 'Odile')
    const suggestions = [{ id: mayor?.value ?? '', label: 'Odile Maréchal' }]
    const ask = await asker(harbour(), {
      searching: (real) => ({
        ...real,
        quotes: async (query, page, asking) =>
          query.speaker === 'Marsouin' ? { kind: 'unsure', suggestions } : real.quotes(query, page, asking),
      }),
    })
    const reply = await ask.run('quote', { speaker: 'Marsouin' })
    expect(shown(reply)).toBe('Rien qui corresponde vraiment à « Marsouin ». Vouliez-vous dire…')
    const [menu] = components(reply)
    const answer = await ask.press(menu?.custom_id ?? '', menu?.options?.[0]?.value ?? '')
    expect(answer.flags).toBeUndefined()
    expect(shown(answer)).toMatch(/^\*\*2 citations\*\* pour « Odile Maréchal »/)
  })

  test('none on a day shows the nearest', async () => {
    const ask = await asker(harbour(), {
      searching: (real) => ({
        ...real,
        quotes: async (_query, _page, { today }) => ({
          kind: 'near',
          date: { start: today, end: today, precision: 'day', basis: 'stated' },
          before: await ask.context.facts.quoteAt(0),
          after: null,
        }),
      }),
    })
    expect(shown(await ask.run('quote', { query: '20 mai' }))).toMatch(
      /^Rien dans le corpus pour « 20 mai » \(mardi 20 mai 2031\)/,
    )
  })

  test.each([
    ['quote:', 'ne peut plus être lu'],
    ['quote:1p', 'ne peut plus être lu'],
    ['quote:9ps|0|feog|x', 'ne peut plus être lu'],
    ['quote:1c|q0000000000', 'n’est plus dans le corpus'],
    ['quote:1i|5|9|q0000000000|q0000000000', 'n’est plus dans le corpus'],
    ['quote:1la|0|a0000000000', 'n’est plus dans le corpus'],
    ['quote:1le|0|e0000000000', 'n’est plus dans le corpus'],
    ['quote:1m', 'Dites ce que vous cherchez'],
  ])('the button %s is answered, not broken', async (id, expected) => {
    const reply = await (await asker(harbour())).press(id)
    expect(shown(reply)).toContain(expected)
    expect(reply.flags).toBe(64)
  })

  test.each([
    ['query', 'quai'],
    ['speaker', 'maré'],
    ['from', 'mai'],
    ['to', 'mai'],
    ['source', 'pha'],
  ])('completes %s while it is typed', async (option, typed) => {
    const choices = await (await asker(harbour(40))).complete('quote', option, typed)
    expect(choices.length).toBeGreaterThan(0)
    expect(choices.length).toBeLessThanOrEqual(25)
    for (const { name, value } of choices)
      expect(Math.max(name.length, value.length)).toBeLessThanOrEqual(100)
  })
})
