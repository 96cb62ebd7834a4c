import { describe, expect, test } from 'vitest'
import { idOf, labels, shown } from '../support/answers.ts'
import { asker } from '../support/asking.ts'
import { harbour } from '../support/harbour.ts'

describe('/sources', () => {
  test('tells what the corpus holds', async () => {
    const text = shown(await (await asker(harbour())).run('sources'))
    expect(text).toContain('**2 articles**, **4 citations**, **2 événements**')
    expect(text).toContain('Articles publiés du 2 mai 2031 au 13 mai 2031.')
    expect(text).toContain('Agence Rivale](https://rivale.test/) · média d’État')
    expect(text).toContain('Pas encore mesurée.')
    expect(text).toContain('[Les quais rouverts, les dockers sceptiques](https://exemple.test/')
  })

  test('pages through its articles', async () => {
    const ask = await asker(harbour(23))
    const first = await ask.run('sources')
    const second = await ask.press(idOf(first, 'Plus anciens ›'))
    expect(shown(second)).toContain('Articles (25) · 11–20 sur 25')
    const third = await ask.press(idOf(second, 'Plus anciens ›'))
    expect(labels(third)).toEqual(['‹ Plus récents'])
    expect(shown(await ask.press(idOf(third, '‹ Plus récents')))).toBe(shown(second))
  })

  test('answers an empty corpus and old buttons', async () => {
    expect(shown(await (await asker([])).run('sources'))).toContain('Le corpus est vide.')
    const ask = await asker(harbour())
    expect(shown(await ask.press('sources:1d|zz'))).toContain('n’est plus dans le corpus')
    expect(shown(await ask.press('sources:xyz'))).toContain('ne peut plus être lu')
  })
})

describe('/help', () => {
  test.each(['fr', 'en'] as const)('gives examples in %s that this corpus answers', async (locale) => {
    const ask = await asker(harbour(5), { locale })
    const text = shown(await ask.run('help'))
    const names = {
      event: ['/événement', '/event'],
      quote: ['/citation', '/quote'],
      actor: ['/acteur', '/actor'],
    }
    const options = { event: 'query', quote: 'query', actor: 'name' } as const
    let tried = 0
    for (const [, command, query] of text.matchAll(/`(\/[\p{L}]+) ?([^`]*)`/gu)) {
      const [name] = Object.entries(names).find(([, both]) => both.includes(command ?? '')) ?? []
      if (name === undefined) continue
      const reply = await ask.run(name, query ? { [options[name as keyof typeof options]]: query } : {})
      expect(reply.embeds?.length, `${command} ${query}`).toBeGreaterThan(0)
      expect(reply.flags, `${command} ${query}`).toBeUndefined()
      expect(shown(reply), `${command} ${query}`).not.toMatch(/^(Rien|Nothing)/)
      tried += 1
    }
    expect(tried).toBeGreaterThanOrEqual(7)
  })

  test('tells an empty corpus from a full one', async () => {
    expect(shown(await (await asker([])).run('help'))).toContain('Le corpus est vide.')
    expect(shown(await (await asker(harbour())).run('help'))).not.toContain('vide')
  })
})
