import { describe, expect, it } from 'vitest'
import { callIn } from '../../../src/interactions/line/invocables.ts'
import { needOf } from '../../../src/interactions/line/suggest.ts'
import { known } from '../../web/support/stub-lines.ts'

const need = (marked: string, locale: 'fr' | 'en' = 'fr') =>
  needOf(marked.replace('|', ''), marked.indexOf('|'), known, {}, locale)

describe('the list of commands', () => {
  it.each([
    ['/|', ['/event', '/quote', '/hostile', '/broken', '/digest start', '/digest stop']],
    ['/ev|', ['/event']],
    ['/évé|', ['/event']],
    ['/EVE|', ['/event']],
    ['/st|', ['/digest start', '/digest stop', '/hostile']],
    ['/digest s|', ['/digest start', '/digest stop']],
    ['/xyz|', []],
  ])('for %s is %j', (marked, calls) => {
    const found = need(marked)
    expect(found.kind === 'commands' && found.commands.map((one) => callIn(one, 'en'))).toEqual(calls)
  })

  it('tells a whole name from its beginning, so that Enter knows what to do', () => {
    expect(need('/even|')).toMatchObject({ exact: false })
    expect(need('/event|')).toMatchObject({ exact: true })
  })

  it('shows the names of the language', () => {
    const found = need('/digest|')
    expect(found.kind === 'commands' && found.commands.map((one) => callIn(one, 'fr'))).toEqual([
      '/digest commencer',
      '/digest stop',
    ])
  })
})

describe('the option that a line asks for', () => {
  it('is completed by the application unless it has choices', () => {
    expect(need('/event |')).toMatchObject({
      kind: 'option',
      option: { name: 'query' },
      choices: null,
      others: [],
    })
  })

  it('offers the choices that match, in the language', () => {
    expect(need('/quote kind:ent|')).toMatchObject({ choices: [{ name: 'Entière', value: 'full' }] })
    expect(need('/quote kind:full|')).toMatchObject({ choices: [{ name: 'Entière' }] })
    expect(need('/quote unsure:|')).toMatchObject({ choices: [{ name: 'Vrai' }, { name: 'Faux' }] })
    expect(need('/quote unsure:|', 'en')).toMatchObject({ choices: [{ name: 'True' }, { name: 'False' }] })
    expect(need('/digest start channel:|')).toMatchObject({ choices: [{ name: '#verbatim' }] })
  })

  it('names the options that could still be given', () => {
    const found = need('/quote gaz kind:full|')
    expect(found.kind === 'option' && found.others.map(({ name }) => name)).toEqual(['count', 'unsure'])
  })

  it.each(['bonjour|', '|', '/digest stop |'])('is none for %j', (marked) => {
    expect(need(marked)).toEqual({ kind: 'nothing' })
  })
})
