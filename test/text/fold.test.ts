import { describe, expect, it } from 'vitest'
import { fold, words } from '../../src/text/fold.ts'

describe('fold', () => {
  it.each([
    ['Évènement', 'evenement'],
    ['CŒUR', 'coeur'],
    ['Ægidius', 'aegidius'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['Søren Kierkegård', 'soren kierkegard'],
    ['l’État', "l'etat"],
    ['lʼÉtat', "l'etat"],
    ['Saint‑Étienne', 'saint-etienne'],
    ['Paris – Nice', 'paris - nice'],
    ['soft\u00ADhyphen', 'softhyphen'],
    ['zéro\u200Blargeur', 'zerolargeur'],
    ['  deux\u00A0\u202F mots ', 'deux mots'],
    ['ﬁnance', 'finance'],
    ['', ''],
  ])('writes %j as %j', (text, folded) => {
    expect(fold(text)).toBe(folded)
  })

  it('gives composed and decomposed accents one form', () => {
    expect(fold('Élysée'.normalize('NFD'))).toBe(fold('Élysée'.normalize('NFC')))
  })

  it('changes nothing the second time', () => {
    const once = fold('L’Œuvre — « à l’abri », d’Ødegård\u00A0!')
    expect(fold(once)).toBe(once)
  })

  it('keeps what is not Latin apart', () => {
    expect(fold('Киев')).not.toBe(fold('Kiev'))
    expect(fold('mais')).not.toBe(fold('mois'))
  })
})

describe('words', () => {
  it.each([
    ['L’Otan et la Russie, à 15 h 30 !', ['l', 'otan', 'et', 'la', 'russie', 'a', '15', 'h', '30']],
    ['Jean-Yves Le Drian', ['jean', 'yves', 'le', 'drian']],
    ['« … »', []],
    ['', []],
  ])('of %j are %j', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })
})
