import { LIMITS } from '../limits.ts'
import { plain } from '../markdown/shown-units.ts'

/**
 * The state of a button or menu stands in its `custom_id`, whole: `quote:1ps5|f|ens|lavrov`. It needs no store and
 * no secret (it can only ask for what a command could ask for), so components of any age work after a restart.
 * The first character is the version: a state of another version is answered as stale, not misread.
 */
const VERSION = '1'
const SEPARATOR = '|'

export interface State {
  /** One letter or more: what the component does. */
  readonly action: string
  readonly fields: readonly string[]
}

/** The `custom_id`, or null where it would be longer than Discord allows: the component is then left out. */
export function encodeState(command: string, { action, fields }: State): string | null {
  const written = [VERSION + action, ...fields].map(protect)
  while (written.at(-1) === '') written.pop()
  const id = `${command}:${written.join(SEPARATOR)}`
  return id.length <= LIMITS.customId ? id : null
}

/** Reads what follows the command's name; null for another version or for what was never written here. */
export function decodeState(state: string): State | null {
  if (state.length > LIMITS.customId || !state.startsWith(VERSION)) return null
  const fields = ['']
  for (let i = 0; i < state.length; i += 1) {
    const char = state[i] ?? ''
    if (char === SEPARATOR) fields.push('')
    else if (char !== '\\') fields[fields.length - 1] += char
    else {
      i += 1
      if (i === state.length) return null
      fields[fields.length - 1] += state[i] ?? ''
    }
  }
  const [head = '', ...rest] = fields
  return { action: head.slice(VERSION.length), fields: rest }
}

// One line without anything invisible: search reads a query the same way.
const protect = (field: string): string => plain(field.normalize('NFC')).replace(/[\\|]/g, '\\$&')
