import { describe, expect, it } from 'vitest'
import { tokens } from '../../src/text/tokens.ts'
import { costOf } from '../support/cost.ts'

const texts = (text: string): string =>
  tokens(text)
    .map((token) => token.text)
    .join('|')

describe('tokens', () => {
  it.each([
    ['Le maire a parlé.', 'Le|maire|a|parlé|.'],
    ['M. Lavrov', 'M.|Lavrov'],
    ['M.Lavrov', 'M.|Lavrov'],
    ['MM. Durand et Morin', 'MM.|Durand|et|Morin'],
    ['Mme Kerbrat', 'Mme|Kerbrat'],
    ['le Pr. Salaün', 'le|Pr.|Salaün'],
    ['J.-P. Morel', 'J.-P.|Morel'],
    ['J. Morel', 'J.|Morel'],
    ["l'Otan d’abord qu'elle", "l'|Otan|d’|abord|qu'|elle"],
    ["aujourd'hui", "aujourd'hui"],
    ["jusqu'à lorsqu'il", "jusqu'|à|lorsqu'|il"],
    ["L'Haÿ-les-Roses", "L'|Haÿ-les-Roses"],
    ["Côte-d'Or", "Côte-d'Or"],
    ['a-t-il dit', 'a|-t-il|dit'],
    ['dit-elle', 'dit|-elle'],
    ['explique-t-on', 'explique|-t-on'],
    ['ont-ils', 'ont|-ils'],
    ['un rendez-vous', 'un|rendez-vous'],
    ['Jean-Noël', 'Jean-Noël'],
    ['le 1er mars', 'le|1er|mars'],
    ['le 12.01.2022', 'le|12.01.2022'],
    ['3,5 % des 27', '3,5|%|des|27'],
    ['à 10:30', 'à|10:30'],
    ['le 2e étage', 'le|2e|étage'],
    ['Attendez... Non', 'Attendez|...|Non'],
    ['« Oui »', '«|Oui|»'],
    ['@mairie_brest #crue', '@mairie_brest|#crue'],
    ['voir https://exemple.fr/a?b=1 ici', 'voir|https://exemple.fr/a?b=1|ici'],
    ['', ''],
    [' \n ', ''],
  ])('cuts %j', (text, expected) => {
    expect(texts(text)).toBe(expected)
  })

  it.each([
    ['il vient. Mais', 'il|vient|.|Mais'],
    ['la fin.', 'la|fin|.'],
    ['Paris.La pluie', 'Paris|.|La|pluie'],
    ['Vingt-Sept.Dans la salle', 'Vingt-Sept|.|Dans|la|salle'],
    ['va-et-vient', 'va-et-vient'],
    ['le vote des Vingt-Sept', 'le|vote|des|Vingt-Sept'],
  ])('does not take the full stop of %j for an abbreviation', (text, expected) => {
    expect(texts(text)).toBe(expected)
  })

  it('tells words, numbers and marks apart', () => {
    expect(tokens("L'an 2022 : @afp").map((token) => token.type)).toEqual([
      'word',
      'word',
      'number',
      'mark',
      'word',
    ])
  })

  it('keeps accents in lower case and drops them in the folded form', () => {
    const [dénonce, dénoncé] = tokens('DÉNONCE dénoncé')
    expect(dénonce).toMatchObject({ lower: 'dénonce', folded: 'denonce' })
    expect(dénoncé).toMatchObject({ lower: 'dénoncé', folded: 'denonce' })
    expect(tokens('l’œuvre').map((token) => [token.lower, token.folded])).toEqual([
      ["l'", "l'"],
      ['œuvre', 'oeuvre'],
    ])
  })

  it('gives each token the place where its text stands, in order', () => {
    const text = 'Le « 1er » adjoint, M. Le Goff, a-t-il\u00A0dit… 🎉 oui !'
    let end = 0
    for (const token of tokens(text)) {
      expect(text.slice(token.start, token.end)).toBe(token.text)
      expect(token.start).toBeGreaterThanOrEqual(end)
      expect(text.slice(end, token.start).trim()).toBe('')
      end = token.end
    }
    expect(end).toBe(text.length)
  })

  it('reads a megabyte of one letter in a breath', () => {
    for (const piece of ["d'", 'A.', 'a-', '1.', '@', 'é']) {
      expect(costOf(() => tokens(piece.repeat(250_000)))).toBeLessThan(3000)
    }
  })
})
