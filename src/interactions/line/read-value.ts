import type { ApplicationCommandOptionType as Type } from 'discord-api-types/v10'
import { fold } from '../../text/fold.ts'
import type { Option } from './invocables.ts'
import { WORLD } from './world.ts'

export type ValueProblem =
  | 'too-long'
  | 'too-short'
  | 'too-great'
  | 'too-small'
  | 'not-a-choice'
  | 'not-a-number'
  | 'not-yes-or-no'
  | 'unsupported'

type Value = string | number | boolean
export type ReadValue =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: { readonly code: ValueProblem; readonly limit?: number } }

const TYPE = { string: 3, integer: 4, boolean: 5, user: 6, channel: 7, number: 10 } as const satisfies {
  string: Type.String
  integer: Type.Integer
  boolean: Type.Boolean
  user: Type.User
  channel: Type.Channel
  number: Type.Number
}

/** Discord takes no longer text in an option. */
const LONGEST = 6000
const YES = new Set(['true', 'vrai', 'yes', 'oui'])
const NO = new Set(['false', 'faux', 'no', 'non'])

const read = (value: Value): ReadValue => ({ ok: true, value })
const refuse = (code: ValueProblem, limit?: number): ReadValue => ({
  ok: false,
  problem: limit === undefined ? { code } : { code, limit },
})

/** What an option's text means to Discord. `given`: the text, or the value of the completion that was picked. */
export function readValue(option: Option, given: string | number): ReadValue {
  if ('choices' in option && option.choices) {
    const wanted = fold(String(given))
    const choice = option.choices.find(({ name, value }) => value === given || fold(name) === wanted)
    return choice ? read(choice.value) : refuse('not-a-choice')
  }
  switch (option.type) {
    case TYPE.string: {
      const text = String(given)
      const { min_length: least = 0, max_length: most = LONGEST } = option
      if (text.length > most) return refuse('too-long', most)
      return text.length < least ? refuse('too-short', least) : read(text)
    }
    case TYPE.integer:
    case TYPE.number: {
      const number = Number(String(given).replace(',', '.'))
      if (!Number.isFinite(number) || (option.type === TYPE.integer && !Number.isInteger(number))) {
        return refuse('not-a-number')
      }
      if (number > (option.max_value ?? number)) return refuse('too-great', option.max_value)
      return number < (option.min_value ?? number) ? refuse('too-small', option.min_value) : read(number)
    }
    case TYPE.boolean: {
      const word = fold(String(given))
      return YES.has(word) ? read(true) : NO.has(word) ? read(false) : refuse('not-yes-or-no')
    }
    case TYPE.channel:
      return isNamed(given, WORLD.channel) ? read(WORLD.channel.id) : refuse('not-a-choice')
    case TYPE.user:
      return isNamed(given, WORLD.user) ? read(WORLD.user.id) : refuse('not-a-choice')
    default:
      return refuse('unsupported')
  }
}

const isNamed = (given: string | number, { id, name }: { readonly id: string; readonly name: string }) =>
  given === id || fold(String(given).replace(/^[#@]/, '')) === fold(name)
