import { describe, expect, it } from 'vitest'
import credits from '../../data/lexicons/credits.json' with { type: 'json' }
import gluing from '../../data/lexicons/gluing.json' with { type: 'json' }

const lists = Object.entries({ ...credits, ...gluing })

describe('the lexicons of reading', () => {
  it.each(lists)('%s: sorted, without doubles and gaps', (_, entries) => {
    expect(entries).toEqual([...new Set(entries)].sort())
    expect(entries.filter((entry) => entry.trim() !== entry || entry === '')).toEqual([])
  })

  it('names of mixed capitals have a capital inside', () => {
    expect(gluing.names.filter((name) => !/\p{Ll}\p{Lu}/u.test(name))).toEqual([])
  })
})
