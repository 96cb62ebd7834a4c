import { describe, expect, test } from 'vitest'
import { encodeEventState } from '../../src/replies/state/event-state.ts'
import { components, idOf, labels, shown } from '../support/answers.ts'
import { asker } from '../support/asking.ts'
import { harbour } from '../support/harbour.ts'

describe('/event', () => {
  test.each(['12 mai', '12/05/2031', 'Portneuf 12 mai', 'reouverture quais', 'rouverture des quais'])(
    '« %s » finds the event with both its sources',
    async (query) => {
      const reply = await (await asker(harbour())).run('event', { query })
      const text = shown(reply)
      expect(text).toContain('Réouverture des quais de Portneuf\nDate = lundi 12 mai 2031')
      expect(text).toContain('Annoncé : 1 source (2 mai 2031)')
      expect(text).toContain('→ A eu lieu : 1 source (13 mai 2031)')
      expect(text).toContain('**1. Le Phare** · publié le vendredi 2 mai 2031')
      expect(text).toContain('**2. Agence Rivale (média d’État)** · publié le mardi 13 mai 2031')
    },
  )

  test('answers in English in the same words for what the source says', async () => {
    const text = shown(await (await asker(harbour(), { locale: 'en' })).run('event', { query: 'May 12' }))
    expect(text).toContain('Réouverture des quais de Portneuf\nDate = Monday, May 12, 2031')
  })

  test('its quotes are a button away, beside it', async () => {
    const ask = await asker(harbour())
    const reply = await ask.run('event', { query: '12 mai' })
    const quotes = await ask.press(idOf(reply, 'Citations (3)'))
    expect(quotes.flags).toBe(64)
    expect(shown(quotes)).toMatch(/^\*\*3 citations\*\* en rapport avec cet événement\n\*\*1\.\*\* « /)
  })

  test('several events are in a menu, and the chosen one takes the place of the first', async () => {
    const ask = await asker(harbour())
    const reply = await ask.run('event', { query: 'mai 2031' })
    expect(reply.content).toMatch(/^\*\*2\u00A0événements\*\* pour/)
    const [menu] = components(reply)
    const strike = menu?.options?.find(({ label }) => label.startsWith('grève'))
    const chosen = await ask.press(menu?.custom_id ?? '', strike?.value ?? '')
    expect(chosen.flags).toBeUndefined()
    expect(shown(chosen)).toContain(
      'Grève des dockers\nDate = vendredi 30 mai 2031\nLieu = Portneuf\nStatut = Annoncé\n',
    )
    expect(components(chosen)[0]?.options?.find((option) => option.default)?.value).toBe(strike?.value)
    expect(shown(await ask.press(menu?.custom_id ?? '', 'e0000000000'))).toContain(
      'n’est plus dans le corpus',
    )
  })

  test('a long list has pages, with the right buttons at its ends', async () => {
    const ask = await asker(harbour(60))
    const first = await ask.run('event', { query: '2030' })
    expect(shown(first)).toContain('· 1–25 sur 60')
    expect(labels(first)).not.toContain('‹ Page précédente')
    const second = await ask.press(idOf(first, 'Page suivante ›'))
    expect(shown(second)).toContain('· 26–50 sur 60')
    const third = await ask.press(idOf(second, 'Page suivante ›'))
    expect(shown(third)).toContain('· 51–60 sur 60')
    expect(labels(third)).not.toContain('Page suivante ›')
    const back = await ask.press(idOf(second, '‹ Page précédente'))
    expect(shown(back)).toBe(shown(first))
  })

  test('a page that no longer exists gives the last one', async () => {
    const many = await (await asker(harbour(60))).run('event', { query: '2030' })
    const fewer = await asker(harbour(30))
    const next = idOf(many, 'Page suivante ›').replace('|p|', '|1e|')
    expect(shown(await fewer.press(next))).toContain('· 26–30 sur 30')
    const none = await asker(harbour())
    expect(shown(await none.press(next))).toMatch(/^Rien dans le corpus pour « 2030 »/)
  })

  test('none on the day: the neighbours, each a press away', async () => {
    const ask = await asker(harbour())
    const reply = await ask.run('event', { query: '20 mai 2031' })
    expect(shown(reply)).toMatch(
      /^Rien dans le corpus pour « 20 mai 2031 » \(mardi 20 mai 2031\)\. Voici le plus proche :/,
    )
    const after = await ask.press(idOf(reply, 'Après : grève des dockers'))
    expect(shown(after)).toContain('Grève des dockers')
  })

  test.each([
    ['', 'Dites ce que vous cherchez'],
    ['   ', 'Dites ce que vous cherchez'],
    ['\u0000\u0007\n', 'Dites ce que vous cherchez'],
    ['31 février', '« 31 février » n’est pas une date possible'],
    ['du 13 au 10 mai 2031', 'finit avant de commencer'],
    ['x'.repeat(6000), 'La demande est trop longue'],
    ['🎉🎉🎉', 'Rien dans le corpus pour « 🎉🎉🎉 »'],
    ['**@everyone** <@1> zzzz', 'Rien dans le corpus pour « \\*\\*\\@everyone\\*\\* \\<\\@1\\> zzzz »'],
  ])('%j is answered to the asker alone, with what to do', async (query, expected) => {
    const reply = await (await asker(harbour())).run('event', { query })
    expect(shown(reply)).toContain(expected)
    expect(reply.flags).toBe(64)
  })

  test('an empty corpus says so', async () => {
    expect(shown(await (await asker([])).run('event', { query: '12 mai' }))).toContain('Le corpus est vide.')
  })

  test('what is chosen from a question or from a list too long for a button', async () => {
    const ask = await asker(harbour())
    const { items } = await ask.context.facts.eventsBetween(
      { from: '2031-05-30', to: '2031-05-30' },
      { offset: 0, limit: 1 },
    )
    const [strike] = items
    const answered = await ask.press('event:1c', strike!.id)
    expect(shown(answered)).toMatch(/^Grève des dockers/)
    expect(answered.flags).toBeUndefined()
    expect((await ask.press('event:1b', strike!.id)).flags).toBe(64)
    expect((await ask.press('event:1c')).flags).toBe(64)
  })

  test.each(['event:', 'event:1', 'event:2c', 'event:1ps|0', 'event:1s|0|', 'event:ancien état'])(
    'the button %s of another time is answered, not broken',
    async (id) => {
      expect(shown(await (await asker(harbour())).press(id))).toContain('Ce bouton ne peut plus être lu.')
    },
  )

  test.each(['event:1s|0|e0000000000', 'event:1la|0|a0000000000'])('%s leads to what is gone', async (id) => {
    expect(shown(await (await asker(harbour())).press(id))).toContain('n’est plus dans le corpus')
  })

  test('« hier » on a page that is turned weeks later, by someone else, is still the same day', async () => {
    const asking = { locale: 'fr', today: '2031-05-13' } as const
    const id = encodeEventState({ action: 'page', list: { of: 'search', text: 'hier', asking }, offset: 0 })
    const later = await asker(harbour(), { today: '2031-06-01', locale: 'en' })
    expect(shown(await later.press(id ?? ''))).toContain('Date = Monday, May 12, 2031')
  })

  test('completes what is being typed', async () => {
    const choices = await (await asker(harbour(60))).complete('event', 'query', 'nav')
    expect(choices.length).toBeGreaterThan(0)
    expect(choices.length).toBeLessThanOrEqual(25)
  })
})
