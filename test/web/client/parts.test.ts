import { describe, expect, it } from 'vitest'
import { createHistory } from '../../../src/web/client/composer/history.ts'
import { strokes } from '../../../src/web/client/composer/paint.ts'
import { stepped } from '../../../src/web/client/list-keys.ts'
import { columnsOf } from '../../../src/web/client/message/embed-view.ts'
import { problemText } from '../../../src/web/client/problem-text.ts'
import { en } from '../../../src/web/words/en.ts'
import { fr } from '../../../src/web/words/fr.ts'
import { option, parsed } from '../support/stub-lines.ts'

describe('moving through a list', () => {
  it.each([
    [-1, 3, 1, 0],
    [-1, 3, -1, 2],
    [2, 3, 1, 0],
    [0, 3, -1, 2],
    [1, 3, 1, 2],
    [-1, 0, 1, -1],
  ] as const)('from %i of %i by %i is %i', (active, count, step, next) => {
    expect(stepped(active, count, step)).toBe(next)
  })
})

describe('the lines called back', () => {
  it('come newest first, each once, and end with an empty line', () => {
    const history = createHistory()
    for (const line of ['/a', '/b', '/a']) history.add(line)
    expect([-1, -1, -1, 1, 1, 1].map((step) => history.step(step as -1 | 1))).toEqual([
      '/a',
      '/b',
      null,
      '/a',
      '',
      null,
    ])
  })
})

describe('a painted line', () => {
  it.each([
    ['/event 12 janvier', ['call /event', 'plain  ', 'value 12 janvier']],
    [
      '/quote gaz kind: full ',
      ['call /quote', 'plain  ', 'value gaz', 'plain  ', 'mark kind:', 'plain  ', 'value full', 'plain  '],
    ],
    ['/quote kind:', ['call /quote', 'plain  ', 'mark kind:']],
    ['  /quote', ['call   /quote']],
  ])('%j is cut into its parts, and nothing is lost', (line, parts) => {
    const cut = strokes(line, parsed(line))
    expect(cut.map(({ kind, text }) => `${kind} ${text}`)).toEqual(parts)
    expect(cut.map(({ text }) => text).join('')).toBe(line)
  })
})

describe('fields of an embed', () => {
  it('share a line three by three while they are inline', () => {
    const fields = [true, true, true, true, false, true, true].map((inline) => ({ inline }))
    expect(columnsOf(fields)).toEqual(['1/3', '2/3', '3/3', '1/1', undefined, '1/2', '2/2'])
  })
})

describe('the texts of the page', () => {
  const gaps = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([gap]) => gap).sort()

  it.each(Object.keys(fr) as (keyof typeof fr)[])('%s has the same gaps in both languages', (word) => {
    expect(gaps(en[word])).toEqual(gaps(fr[word]))
    expect(en[word].trim()).not.toBe('')
  })

  it('name the option at fault and its limit', () => {
    const query = option('/event', 'query')
    expect(problemText({ code: 'too-long', option: query, limit: 200 }, 'fr')).toBe(
      '«\u00a0recherche\u00a0»\u00a0: 200 caractères au plus.',
    )
    expect(problemText({ code: 'missing', option: query }, 'en')).toBe(
      '“query” is missing: A date, words or both',
    )
  })
})
