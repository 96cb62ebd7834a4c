import { describe, expect, it } from 'vitest'
import { marksIn } from '../../src/text/marks.ts'

const shown = (text: string): string =>
  marksIn(text, 0, text.length)
    .map(({ glyph, role }) => `${glyph}${role === 'open' ? '<' : role === 'close' ? '>' : '='}`)
    .join(' ')

describe('marksIn', () => {
  it.each([
    ['Il a dit « oui ».', '«< »>'],
    ['Il a dit «oui».', '«< »>'],
    ['Il a dit “oui”.', '“< ”>'],
    ['Er sagte „ja“.', '„< “>'],
    ['Il a dit "oui".', '"< ">'],
    ['("oui")', '"< ">'],
    ['"oui", dit-il', '"< ">'],
    ['Il a dit " oui " hier', '"= "='],
    ["Il a dit 'oui'.", "'< '>"],
    ['‹ petit ›', '‹< ›>'],
    ['Il a dit ”oui”.', '”< ”>'],
  ])('of %j', (text, roles) => {
    expect(shown(text)).toBe(roles)
  })

  it.each(["l'heure d'hiver", 'l’heure d’hiver', "aujourd'hui", "presqu'île"])(
    'finds no mark in %j',
    (text) => {
      expect(shown(text)).toBe('')
    },
  )

  it('looks at nothing outside its stretch', () => {
    const text = '« un » et « deux »'
    expect(marksIn(text, 6, 9)).toEqual([])
    expect(marksIn(text, 9, text.length).map((mark) => mark.at)).toEqual([10, 17])
  })
})
