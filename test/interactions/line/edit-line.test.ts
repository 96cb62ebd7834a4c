import { describe, expect, it } from 'vitest'
import { withChoice, withCommand, withOption } from '../../../src/interactions/line/edit-line.ts'
import { option, parsed } from '../../web/support/stub-lines.ts'

const choice = { name: 'le port ', value: 'id-1' }

describe('a completion that is taken', () => {
  it.each([
    ['/event ', 'query', '/event recherche:le port |'],
    ['/event po', 'query', '/event recherche:le port |'],
    ['/event query:po', 'query', '/event recherche:le port |'],
    ['/quote po kind:full', 'query', '/quote query:le port |kind:full'],
    ['/quote  kind:full', 'query', '/quote query:le port |kind:full'],
    ['/quote po kind:fu', 'kind', '/quote po kind:le port |'],
  ])('turns %j into a marked value', (line, name, expected) => {
    const read = parsed(line)
    const edit = withChoice(line, read, option(line.split(' ')[0]!, name), choice, 'fr')
    expect(`${edit.line.slice(0, edit.caret)}|${edit.line.slice(edit.caret)}`).toBe(expected)
    expect(parsed(edit.line).values.find((value) => value.option.name === name)?.text).toBe('le port')
  })

  it('starts a command, ready for its options', () => {
    const { invocable } = parsed('/event')
    expect(withCommand(invocable, 'fr')).toEqual({ line: '/événement ', caret: 11 })
    expect(withCommand(invocable, 'en')).toEqual({ line: '/event ', caret: 7 })
  })

  it('adds an option at the end', () => {
    expect(withOption('/event 12  ', option('/event', 'query'), 'fr').line).toBe('/event 12 recherche:')
  })
})
