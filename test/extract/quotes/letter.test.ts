import { describe, expect, it } from 'vitest'
import { reader } from '../support/reader.ts'
import { rows, told } from './told.ts'

describe('what was said, to the letter', () => {
  it.each(
    rows(`
    “Nous rouvrirons lundi”, a dit Anne Rivoal. | Anne Rivoal: Nous rouvrirons lundi
    "Nous rouvrirons lundi", a dit Anne Rivoal. | Anne Rivoal: Nous rouvrirons lundi
    „Nous rouvrirons lundi“, a dit Anne Rivoal. | Anne Rivoal: Nous rouvrirons lundi
    «Nous rouvrirons lundi», a dit Anne Rivoal. | Anne Rivoal: Nous rouvrirons lundi
    « [La Russie] doit choisir (...) et vite », a dit Anne Rivoal. | Anne Rivoal: [La Russie] doit choisir (...) et vite
    « Il m'a dit "pars" et je suis partie », raconte Anne Rivoal. | Anne Rivoal: Il m'a dit "pars" et je suis partie
    « L'œuvre coûte 3,5 % de plus », a dit Anne Rivoal. | Anne Rivoal: L'œuvre coûte 3,5 % de plus
    `),
  )('%s', (source, expected) => {
    expect(told(source)).toEqual(expected)
  })

  it.each(
    rows(`
    « Nous rouvrirons lundi, a prévenu Anne Rivoal. Les travaux sont finis. » | Anne Rivoal: Nous rouvrirons lundi. Les travaux sont finis.
    « Un premier jour, a dit Anne Rivoal, puis un second. » | Anne Rivoal: Un premier jour puis un second.
    Anne Rivoal entre. « Le conseil, a-t-elle dit, vous a menti. » | Anne Rivoal: Le conseil vous a menti.
    « Nous rouvrirons — du moins je l'espère — lundi », a dit Anne Rivoal. | Anne Rivoal: Nous rouvrirons — du moins je l'espère — lundi
    « Le maire a dit non, et nous aussi », raconte Anne Rivoal. | Anne Rivoal: Le maire a dit non, et nous aussi
    `),
  )('without the incises of the writer: %s', (source, expected) => {
    expect(told(source)).toEqual(expected)
  })

  it('over several paragraphs', () => {
    expect(
      told('Anne Rivoal raconte : « Un matin, tout a brûlé.\n\n« Le soir, il ne restait rien. »'),
    ).toEqual(['Anne Rivoal: Un matin, tout a brûlé. Le soir, il ne restait rien.'])
  })
})

describe('extents', () => {
  it.each([
    ['« Nous rouvrirons lundi », a dit Anne Rivoal.', 'full'],
    ['Anne Rivoal a dit : « Nous rouvrirons lundi. »', 'full'],
    ['« Jamais ! », a dit Anne Rivoal.', 'full'],
    ['Anne Rivoal a dit que « nous allons rouvrir le port ».', 'full'],
    ['Anne Rivoal a dénoncé « une décision absurde ».', 'partial'],
    ['Anne Rivoal se dit « prête à négocier ».', 'partial'],
    ['Selon Anne Rivoal, le port est « prêt ».', 'partial'],
    ['Anne Rivoal parle d’un homme « qui ne doute de rien ».', 'partial'],
  ])('%s: %s', (source, extent) => {
    expect(reader.quotes(source).map((quote) => quote.extent)).toEqual([extent])
  })
})

describe('spans and ids', () => {
  const source =
    '« Oui, demain », a dit Anne Rivoal. Puis elle a répété : « Oui, demain ». Selon Marc Riou, c’est « faux ».'

  it('enclose the words and nothing but the words', () => {
    for (const quote of reader.quotes(source)) {
      expect(source.slice(quote.span.start, quote.span.end)).toBe(quote.text)
    }
  })

  it('are in order and differ, even for the same words', () => {
    const quotes = reader.quotes(source)
    expect(quotes).toHaveLength(3)
    expect(new Set(quotes.map(({ id }) => id)).size).toBe(3)
    expect(quotes.map(({ span }) => span.start)).toEqual(
      quotes.map(({ span }) => span.start).toSorted((a, b) => a - b),
    )
    expect(reader.quotes(source)).toEqual(quotes)
  })
})
