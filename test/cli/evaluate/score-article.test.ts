import { describe, expect, it } from 'vitest'
import { scoreArticle } from '../../../src/cli/evaluate/score-article.ts'
import type { Article } from '../../../src/domain/article.ts'
import { extraction, gold } from './parts.ts'

const article: Article = {
  ...extraction({ name: 'x', body: 'Le pont est fermé. Lire aussi' }).article,
  title: 'L’eau et le pont',
  url: null,
  author: 'Awa Diop',
  tags: ['Eau', 'pont'],
}
const dated = (date: string | null, basis: Article['published']['basis'] = 'stated'): Article => ({
  ...article,
  published: { date, basis },
})

describe('the bibliography', () => {
  it('compares the fields that the annotations tell', () => {
    const told = { title: "L'eau et le pont", url: null, author: 'Paul Petit', tags: ['pont', 'eau'] }
    const { tallies, findings } = scoreArticle(gold({ article: told }), article)
    expect(tallies.metadata).toEqual({ expected: 4, hits: 3, extra: 0 })
    expect(findings.map(({ text }) => text)).toEqual(['author: Awa Diop for Paul Petit'])
  })

  it('wants no address where there is none', () => {
    const made = { ...article, url: 'https://example.org/' }
    expect(scoreArticle(gold({ article: { url: null } }), made).tallies.metadata?.hits).toBe(0)
  })

  it('finds leftovers of the page', () => {
    const { tallies } = scoreArticle(gold({ bodyMustNotContain: ['Lire aussi', 'Publicité'] }), article)
    expect(tallies.leftovers).toEqual({ expected: 2, hits: 1, extra: 0 })
  })
})

describe('the date of publication', () => {
  const accept = { start: '2022-01-04', end: '2022-01-09' }
  const note = 'any date from 2022-01-04 to 2022-01-09 is right'
  it.each([
    ['the day', { published: '2022-01-04' }, dated('2022-01-04'), true],
    ['the day of a moment', { published: '2022-01-04' }, dated('2022-01-04T08:00:00+01:00'), true],
    ['the moment', { published: '2022-01-04T07:00:00Z' }, dated('2022-01-04T08:00:00+01:00'), true],
    ['another hour', { published: '2022-01-04T09:00:00+01:00' }, dated('2022-01-04T08:00:00+01:00'), false],
    ['another day', { published: '2022-01-04' }, dated('2022-01-05'), false],
    ['no day', { published: '2022-01-04' }, dated(null, 'unknown'), false],
    [
      'a day that is as right',
      { published: '2022-01-04', publishedAccept: accept },
      dated('2022-01-09'),
      true,
    ],
    ['a day that a note allows', { published: '2022-01-04', publishedNote: note }, dated('2022-01-09'), true],
    ['a day beyond', { published: '2022-01-04', publishedAccept: accept }, dated('2022-01-10'), false],
    [
      'inferred, as it should be',
      { published: '2022-01-04', publishedBasis: 'inferred' },
      dated('2022-01-04', 'inferred'),
      true,
    ],
    [
      'stated where it was inferred',
      { published: '2022-01-04', publishedBasis: 'inferred' },
      dated('2022-01-04'),
      false,
    ],
    ['none where there is none', { published: null }, dated(null, 'unknown'), true],
  ])('%s', (_, told, found, right) => {
    const { tallies } = scoreArticle(gold({ article: told }), found)
    expect(tallies.publication).toEqual({ expected: 1, hits: right ? 1 : 0, extra: 0 })
  })

  it('counts a date that was handed over only where it was lost', () => {
    const told = { article: { published: '2022-01-04', publishedGiven: true } }
    expect(scoreArticle(gold(told), dated('2022-01-04')).tallies.publication?.expected).toBe(0)
    expect(scoreArticle(gold(told), dated('2021-01-04')).tallies.publication).toEqual({
      expected: 1,
      hits: 0,
      extra: 0,
    })
  })
})
