import { describe, expect, it } from 'vitest'
import { asking, marked, page, searchOver, told } from './support/ask.ts'

const search = searchOver()

describe('actors by name', () => {
  it.each([
    ['Sergueï Lavrov', 'Sergueï Lavrov'],
    ['lavrov', 'Sergueï Lavrov'],
    ['LAVROFF', 'Sergueï Lavrov'],
    ['Ryabkov', 'Sergueï Riabkov'],
    ['Serguei Ryabkov', 'Sergueï Riabkov'],
    ['bliken', 'Antony Blinken'],
    ['NATO', 'Otan'],
    ['nato', 'Otan'],
    ['Alliance atlantique', 'Otan'],
    ['l’Otan', 'Otan'],
    ['le ministre Lavrov', 'Sergueï Lavrov'],
    ['port lannec', 'Port-Lannec'],
    ['Russia', 'Russie'],
    ['Maëlle Kerivain', 'Maëlle Kerivin'],
  ])('« %s » is %s', async (query, name) => {
    expect(told(await search.actors(query, asking))).toBe(`found 1: ${name}`)
  })

  it('are several where several have the name', async () => {
    expect(told(await search.actors('ivanov', asking))).toBe('found 2: Alexeï Ivanov | Piotr Ivanov')
  })

  it.each([
    ['otna', 'Otan'],
    ['Antony', 'Antony Blinken'],
    ['Sergueï', 'Sergueï Lavrov | Sergueï Riabkov'],
    ['kavrov', 'Sergueï Lavrov'],
  ])('« %s » is asked back: %s', async (query, names) => {
    expect(told(await search.actors(query, asking))).toBe(`unsure: ${names}`)
  })

  it.each(['xyz', 'nat', 'ato', 'laboratoire', 'zzxqv', 'tony', 'Martin Dupont'])(
    '« %s » is nobody',
    async (query) => {
      expect(told(await search.actors(query, asking))).toBe('none')
    },
  )

  it('are marked where the name matches', async () => {
    expect(marked(await search.actors('ryabkov', asking))).toEqual([['Riabkov']])
    expect(marked(await search.actors('nato', asking))).toEqual([[]])
  })

  it('are told in brief: what articles say of sixty namesakes is not read to list them', async () => {
    const actor = () => Promise.reject(new Error('a whole profile was read'))
    const brief = searchOver(undefined, { actor })
    expect(told(await brief.actors('ivanov', asking))).toBe('found 2: Alexeï Ivanov | Piotr Ivanov')
    expect(told(await brief.quotes({ text: 'lavrov' }, page, asking))).toMatch(/^found/)
  })

  it('are found by id', async () => {
    const [otan] = await search.completeActor('nato', asking)
    expect(told(await search.actors(otan?.value ?? '', asking))).toBe('found 1: Otan')
  })
})
