import {
  type APIApplicationCommandInteractionDataOption as Given,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10'
import { describe, expect, test } from 'vitest'
import { readOptions } from '../../src/interactions/options.ts'

const described = <Kind extends Type>(type: Kind, name: string) => ({ type, name, description: name })
const read = (declared: readonly object[], given: readonly object[], typing = false) =>
  readOptions(declared as never, given as readonly Given[], typing)

describe('values are taken when they have the declared type', () => {
  test.each([
    [Type.String, 'mot', true],
    [Type.String, 3, false],
    [Type.Integer, 3, true],
    [Type.Integer, 1e300, false],
    [Type.Number, 0.5, true],
    [Type.Number, '0.5', false],
    [Type.Boolean, false, true],
    [Type.Boolean, 'false', false],
    [Type.Channel, '200000000000000003', true],
    [Type.User, 7, false],
  ])('type %i, value %j: %s', (type, value, taken) => {
    const result = read([described(type, 'o')], [{ name: 'o', type, value }])
    expect(result).toEqual(
      taken
        ? { ok: true, value: { options: { values: { o: value } }, focused: null } }
        : { ok: false, code: 'mismatch', detail: 'o' },
    )
  })
})

describe('subcommands', () => {
  const start = { ...described(Type.Subcommand, 'start'), options: [described(Type.String, 'time')] }
  const group = { ...described(Type.SubcommandGroup, 'daily'), options: [start] }
  const time = { name: 'time', type: Type.String, value: '08:00' }

  test('are named, with the options inside them', () => {
    const given = [{ name: 'start', type: Type.Subcommand, options: [time] }]
    expect(read([start], given)).toMatchObject({
      value: { options: { subcommand: 'start', values: { time: '08:00' } } },
    })
  })

  test('of a group are named with it', () => {
    const inner = { name: 'start', type: Type.Subcommand, options: [time] }
    const given = [{ name: 'daily', type: Type.SubcommandGroup, options: [inner] }]
    expect(read([group], given)).toMatchObject({ value: { options: { subcommand: 'daily start' } } })
  })

  test('find the option that is being typed', () => {
    const given = [{ name: 'start', type: Type.Subcommand, options: [{ ...time, focused: true }] }]
    expect(read([start], given, true)).toMatchObject({
      value: { focused: { name: 'time', value: '08:00' }, options: { values: {} } },
    })
  })

  test.each([
    ['unknown', [{ name: 'stop', type: Type.Subcommand }]],
    ['missing', []],
    ['with an unknown option', [{ name: 'start', type: Type.Subcommand, options: [{ ...time, name: 'x' }] }]],
  ])('that are %s do not fit', (_what, given) => {
    expect(read([start], given)).toMatchObject({ ok: false, code: 'mismatch' })
  })
})

test('names from outside stay names: nothing of the prototype is touched', () => {
  const result = read([described(Type.String, 'o')], [{ name: '__proto__', type: Type.String, value: 'x' }])
  expect(result).toMatchObject({ ok: false, detail: '__proto__' })
})
