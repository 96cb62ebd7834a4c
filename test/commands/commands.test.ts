import { describe, expect, test } from 'vitest'
import { createCommands } from '../../commands/index.ts'
import { publishersFrom } from '../../src/replies/publishers.ts'
import { commandFaults } from '../support/discord/check/commands.ts'

const commands = createCommands({ publishers: publishersFrom([]), quality: null })
const bodies = commands.map(({ data }) => data.toJSON())
/** Those that answer questions; the digest is set up, in servers only. */
const answering = bodies.filter(({ name }) => name !== 'digest')

describe('the commands', () => {
  test('are what Discord takes', () => {
    expect(commandFaults(JSON.parse(JSON.stringify(bodies)))).toEqual([])
  })

  test('have their names in both languages', () => {
    expect(bodies.map(({ name, name_localizations: names }) => [name, names?.fr])).toEqual([
      ['event', 'événement'],
      ['quote', 'citation'],
      ['actor', 'acteur'],
      ['sources', 'sources'],
      ['digest', 'digest'],
      ['help', 'aide'],
    ])
  })

  test('that answer work in servers, in direct messages and for users who installed them', () => {
    for (const body of answering) {
      expect(body.contexts).toEqual([0, 1, 2])
      expect(body.integration_types).toEqual([0, 1])
    }
  })

  test('describe themselves and their options in both languages', () => {
    for (const body of bodies) {
      for (const each of [body, ...(body.options ?? [])]) {
        expect(each.description.length).toBeGreaterThan(5)
        expect(each.description_localizations?.fr?.length).toBeGreaterThan(5)
        expect(each.description_localizations?.fr).not.toMatch(/« | [»:;!?]|'/)
      }
    }
  })

  test('limit what can be typed and complete it', () => {
    const options = answering.flatMap(({ name, options = [] }) =>
      options.map((option) => ({ ...option, of: name })),
    )
    expect(options.map(({ of, name, required }) => [of, name, required])).toEqual([
      ['event', 'query', true],
      ['quote', 'query', false],
      ['quote', 'speaker', false],
      ['quote', 'from', false],
      ['quote', 'to', false],
      ['quote', 'source', false],
      ['actor', 'name', true],
    ])
    for (const option of options)
      expect(option).toMatchObject({ autocomplete: true, max_length: expect.any(Number) })
  })
})
