import { describe, expect, it } from 'vitest'
import { analyse } from '../../src/extract/document.ts'
import { articleOf } from './support/reader.ts'

const sentences = (source: string): string[] => {
  const { text, sentences: found } = analyse(articleOf(source))
  return found.map(({ start, end }) => text.slice(start, end))
}

describe('sentences', () => {
  it.each([
    ['Le port rouvre. La pluie a cessé.', ['Le port rouvre.', 'La pluie a cessé.']],
    ['Le port rouvre ! Est-ce sûr ? Oui.', ['Le port rouvre !', 'Est-ce sûr ?', 'Oui.']],
    ['Il hésite… Puis il part.', ['Il hésite…', 'Puis il part.']],
    ['Il hésite... Puis il part.', ['Il hésite...', 'Puis il part.']],
    ['M. Kervella a reçu Mme Diallo.', ['M. Kervella a reçu Mme Diallo.']],
    ['Le livre de J.-P. Morel est paru.', ['Le livre de J.-P. Morel est paru.']],
    ['Il est 15 h. La séance reprend.', ['Il est 15 h.', 'La séance reprend.']],
    ['Il a 3.5 points. Elle en a 4.', ['Il a 3.5 points.', 'Elle en a 4.']],
    ['À la fin de la rue.Dans la cour, rien.', ['À la fin de la rue.', 'Dans la cour, rien.']],
    [
      '« Partez ! » a crié le gardien. Personne ne bouge.',
      ['« Partez ! » a crié le gardien.', 'Personne ne bouge.'],
    ],
    ['« Nous partons. » Le maire se tait.', ['« Nous partons. »', 'Le maire se tait.']],
    ['Il parle de « partir. Vite » et se tait.', ['Il parle de « partir. Vite » et se tait.']],
    ['Le maire a dit : « Non. Jamais. »', ['Le maire a dit : « Non. Jamais. »']],
    ['Un intertitre\n\nLe texte suit.', ['Un intertitre', 'Le texte suit.']],
    ['Le prix etc. reste bas.', ['Le prix etc. reste bas.']],
  ])('of %j', (source, expected) => {
    expect(sentences(source)).toEqual(expected)
  })

  it('know their paragraph and its kind', () => {
    const { sentences: found } = analyse(articleOf('# Une crue record\n\nLa Loire monte. Elle déborde.'))
    expect(found.map(({ paragraph, kind }) => [paragraph, kind])).toEqual([
      [0, 'heading'],
      [1, 'body'],
      [1, 'body'],
    ])
  })

  it('hold a quotation that runs over paragraphs, and end with it', () => {
    const source = 'Il raconte : « Un matin.\n\n« Puis un soir. » Et il rit.'
    const { sentences: found, text } = analyse(articleOf(source))
    expect(found.map(({ start, end, paragraph }) => [text.slice(start, end), paragraph])).toEqual([
      ['Il raconte : « Un matin.\n\n« Puis un soir. »', 1],
      ['Et il rit.', 1],
    ])
  })
})

describe('items', () => {
  const document = analyse(articleOf('Le maire dit « oui, “peut-être” » et « non ».'))

  it('take a whole quotation as one', () => {
    expect(document.sentences[0]?.items.map((item) => item.text)).toEqual(
      'Le maire dit «» et «» .'.split(' '),
    )
  })

  it('know their quotation and their token', () => {
    const quoted = document.sentences[0]?.items.filter((item) => item.type === 'quotation') ?? []
    expect(quoted.map((item) => item.quotation)).toEqual([0, 1])
    expect(quoted.map((item) => document.tokens[item.token]?.text)).toEqual(['«', '«'])
  })

  it('leave nested marks aside', () => {
    expect(document.nested.map(({ inner }) => document.text.slice(inner.start, inner.end))).toEqual([
      'peut-être',
    ])
  })

  it('are none in an empty article', () => {
    expect(analyse(articleOf('')).sentences).toEqual([])
  })
})
