import type { Answer } from '../errors.ts'
import type { World } from '../world.ts'

export interface Call {
  readonly world: World
  /** The parts of the path that the route names in brackets. */
  readonly params: readonly string[]
  readonly query: URLSearchParams
  readonly body: unknown
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Of the path behind `/api/v10`. */
  readonly path: RegExp
  /** Whether the bot's token must be sent; an interaction's own token stands in the path. */
  readonly auth: boolean
  readonly answer: (call: Call) => Answer
}
