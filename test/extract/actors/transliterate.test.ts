import { describe, expect, it } from 'vitest'
import { identityKeys } from '../../../src/extract/actors/identity.ts'
import { transliterate } from '../../../src/extract/actors/transliterate.ts'

describe('spellings of one name', () => {
  it.each([
    ['Riabkov', 'Ryabkov'],
    ['Grouchko', 'Grushko'],
    ['Lavrov', 'Lavrof'],
    ['Sergueï', 'Sergei'],
    ['Sergueï', 'Sergey'],
    ['Choïgou', 'Shoigu'],
    ['Medvedev', 'Medvedef'],
    ['Mikhaïl', 'Mikhail'],
    ['Oleksiy', 'Oleksii'],
    ['Zelensky', 'Zelenskyy'],
    ['Khartchenko', 'Kharchenko'],
    ['Djamel', 'Jamel'],
    ['Abdoulaye', 'Abdulaye'],
    ['Mouammar', 'Muammar'],
    ['Dvořák', 'Dvorak'],
  ])('%s and %s agree', (one, other) => {
    expect(transliterate(one)).toBe(transliterate(other))
  })

  it.each([
    ['Martin', 'Marin'],
    ['Morel', 'Morin'],
    ['Petit', 'Petitjean'],
    ['Ivanov', 'Ivanova'],
    ['Marie', 'Mario'],
    ['Dupont', 'Dumont'],
    ['Lavrov', 'Larov'],
    ['Claude', 'Claudia'],
    ['Julien', 'Julienne'],
    ['Michel', 'Michelle'],
  ])('%s and %s do not', (one, other) => {
    expect(transliterate(one)).not.toBe(transliterate(other))
  })
})

describe('keys over all articles', () => {
  const person = (name: string, ...aliases: string[]) => identityKeys({ name, kind: 'person', aliases })
  const body = (name: string, ...aliases: string[]) => identityKeys({ name, kind: 'organisation', aliases })
  const share = (a: readonly string[], b: readonly string[]): boolean => a.some((key) => b.includes(key))

  it.each([
    [person('Sergueï Riabkov'), person('Sergey Ryabkov')],
    [person('Alexandre Grouchko', 'Alexander Grushko'), person('Alexander Grushko')],
    [person('Élodie Le Goff'), person('Elodie Le Goff')],
    [body('Organisation maritime des détroits', 'OMD'), body('OMD')],
    [body('Otan', 'OTAN', 'NATO'), body('NATO')],
  ])('%j meets %j', (one, other) => {
    expect(share(one, other)).toBe(true)
  })

  it.each([
    [person('Jean Martin', 'Martin'), person('Luc Martin', 'Martin')],
    [person('Jean Martin', 'J. Martin'), person('Julie Martin', 'J. Martin')],
    [person('Martin'), person('Martin')],
    [person('Paul Martin'), person('Pauline Martin')],
    [person('Paul Li'), person('Paul Li')],
    [body('Otan', 'l’Alliance'), body('Renault', 'l’Alliance')],
    [body('Union européenne', 'les Vingt-Sept'), body('Club des 27', 'les Vingt-Sept')],
    [person('Paul Vannes'), identityKeys({ name: 'Vannes', kind: 'place', aliases: [] })],
  ])('%j does not meet %j', (one, other) => {
    expect(share(one, other)).toBe(false)
  })

  it('come sorted, once each, and not at all for nothing', () => {
    expect(body('NATO', 'Nato', 'OTAN')).toEqual(['organisation:nato', 'organisation:otan'])
    expect(body('…')).toEqual([])
    expect(person('')).toEqual([])
  })
})
