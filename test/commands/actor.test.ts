import { describe, expect, test } from 'vitest'
import { components, idOf, labels, shown } from '../support/answers.ts'
import { asker } from '../support/asking.ts'
import { dossierOf } from '../support/dossier-builder.ts'
import { harbour } from '../support/harbour.ts'

async function idOfActor(name: string, dossiers = harbour()): Promise<string> {
  const [first] = await (await asker(dossiers)).complete('actor', 'name', name)
  if (first?.name !== name) throw new Error(`no ${name}`)
  return first.value
}

describe('/actor', () => {
  test.each(['Odile Maréchal', 'marechal', 'O. Maréchal', 'Maréchal Odile', 'Odile Marechl'])(
    '« %s » is the mayor',
    async (name) => {
      const text = shown(await (await asker(harbour())).run('actor', { name }))
      expect(text).toContain('Odile Maréchal\nPersonne · 2 articles · 2 citations · 1 événement')
      expect(text).toContain('• maire de Portneuf — [Agence Rivale](')
      expect(text).toContain('Dernière citation\n« C’est un grand jour pour le port »')
      expect(text).toContain('Dernier événement\n**Réouverture des quais de Portneuf**')
    },
  )

  test('opens what was said and done beside the profile, and pages there', async () => {
    const ask = await asker(harbour(7))
    const reply = await ask.run('actor', { name: 'Basile Renaud' })
    expect(labels(reply)).toEqual(['Citations (7)', 'Événements (7)'])
    const quotes = await ask.press(idOf(reply, 'Citations (7)'))
    expect(quotes.flags).toBe(64)
    expect(shown(quotes)).toMatch(/^\*\*Basile Renaud\*\* : 7 citations · 1–5 sur 7/)
    const second = await ask.press(idOf(quotes, 'Page suivante ›'))
    expect(second.flags).toBeUndefined()
    expect(second.embeds).toHaveLength(2)
    const events = await ask.press(idOf(reply, 'Événements (7)'))
    expect(events.flags).toBe(64)
    expect(shown(events)).toMatch(/^\*\*Basile Renaud\*\* : 7 événements\nVisite du navire/)
    const [menu] = components(events)
    const last = menu?.options?.at(-1)?.value ?? ''
    expect(shown(await ask.press(menu?.custom_id ?? '', last))).toContain('Visite du navire 0')
  })

  test('pages that are no more give the last one', async () => {
    const ask = await asker(harbour(7))
    const id = await idOfActor('Basile Renaud', harbour(7))
    expect(shown(await ask.press(`quote:1pa|99|${id}`))).toContain('· 6–7 sur 7')
    expect(shown(await ask.press(`event:1pa|99|${id}`))).toContain('Visite du navire')
  })

  test('who said nothing and did nothing has no buttons, and old ones say so', async () => {
    const ask = await asker(harbour())
    const id = await idOfActor('Portneuf')
    expect(shown(await ask.press(`quote:1la|0|${id}`))).toBe('Aucune citation dans le corpus.')
  })

  test('a weak match is a question whose answer takes its place', async () => {
    const suggestions = [{ id: await idOfActor('Odile Maréchal'), label: 'Odile Maréchal' }]
    const ask = await asker(harbour(), {
      searching: (real) => ({
        ...real,
        actors: async (name, asking) =>
          name === 'Marsouin' ? { kind: 'unsure', suggestions } : real.actors(name, asking),
      }),
    })
    const reply = await ask.run('actor', { name: 'Marsouin' })
    expect(shown(reply)).toBe('Rien qui corresponde vraiment à « Marsouin ». Vouliez-vous dire…')
    const [menu] = components(reply)
    expect(shown(await ask.press(menu?.custom_id ?? '', menu?.options?.[0]?.value ?? ''))).toMatch(
      /^Odile Maréchal\n/,
    )
  })

  test('that several bear is the best known, with the others in a menu', async () => {
    const namesake = dossierOf({ title: 'Le parc', actors: [{ name: 'Guy Maréchal' }] })
    const ask = await asker([...harbour(), namesake])
    const reply = await ask.run('actor', { name: 'Maréchal' })
    const [menu] = components(reply)
    expect(shown(reply)).toMatch(/^Odile Maréchal\n/)
    expect(menu?.options?.map(({ label }) => label)).toEqual(['Odile Maréchal', 'Guy Maréchal'])
    expect(shown(await ask.press('actor:1m', menu?.options?.[1]?.value ?? ''))).toMatch(/^Guy Maréchal\n/)
  })

  test.each([
    ['', 'Dites ce que vous cherchez'],
    ['zzzzzz', 'Rien dans le corpus pour « zzzzzz »'],
    ['x'.repeat(6000), 'La demande est trop longue'],
  ])('%j is answered with what to do', async (name, expected) => {
    expect(shown(await (await asker(harbour())).run('actor', { name }))).toContain(expected)
  })

  test('answers an old button, an empty menu and an empty corpus', async () => {
    const ask = await asker(harbour())
    expect(shown(await ask.press('actor:x'))).toContain('ne peut plus être lu')
    expect(shown(await ask.press('actor:1m'))).toContain('Dites ce que vous cherchez')
    expect(shown(await (await asker([])).run('actor', { name: 'Odile' }))).toContain('Le corpus est vide.')
  })

  test('completes names', async () => {
    const choices = await (await asker(harbour())).complete('actor', 'name', 'dock')
    expect(choices.map(({ name }) => name)).toContain('Syndicat des dockers')
  })
})
