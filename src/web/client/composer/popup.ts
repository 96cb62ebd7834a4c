import type { Invocable, Option } from '../../../interactions/line/invocables.ts'
import type { ParsedLine } from '../../../interactions/line/parse-line.ts'
import type { Choice } from '../../../interactions/line/typed-values.ts'

/** A line of the list: a command to call, a value to take, one more option to give. */
export type Item =
  | { readonly kind: 'command'; readonly invocable: Invocable }
  | { readonly kind: 'choice'; readonly parsed: ParsedLine; readonly option: Option; readonly choice: Choice }
  | { readonly kind: 'option'; readonly option: Option }

/** The list above the line. */
export interface Popup {
  /** The option being given; null for the list of commands. */
  readonly option: Option | null
  readonly items: readonly Item[]
  /** What is typed of it. */
  readonly text: string
  /** `ready` without a single choice says so. */
  readonly state: 'searching' | 'ready'
  /** The line can be sent as it is: nothing in the list is taken unless it is pointed to. */
  readonly exact: boolean
}
