import type { Conversation } from '../../../src/cli/ask/conversation.ts'
import type { Io, Surroundings } from '../../../src/cli/surroundings.ts'
import type { DigestWriter } from '../../../src/digest/writer.ts'
import { fail, ok } from '../../../src/domain/result.ts'
import type { Store } from '../../../src/store/store.ts'
import { createMemoryStore } from '../../support/memory-store.ts'

const silent: Conversation = {
  say: async () => fail('not-sent', 'nobody answers in this test'),
}

const unasked = () => Promise.reject(new Error('nobody writes in this test'))
const mute: DigestWriter = { write: unasked, rest: unasked }

/** A store in memory that puts in its own way. */
export function storePutting(put: (memory: Store) => Store['put']): Store {
  const memory = createMemoryStore()
  return Object.assign(Object.create(memory) as Store, { put: put(memory) })
}

/** A command line that a test can read, on a store in memory. */
export function commandLine(
  given: Partial<Io> & {
    readonly store?: Store
    readonly conversation?: Conversation
    readonly digest?: DigestWriter
  } = {},
) {
  const { store = createMemoryStore(), conversation = silent, digest = mute, ...overrides } = given
  const out: string[] = []
  const err: string[] = []
  let closed = 0
  const io: Io = {
    print: (text) => {
      out.push(text)
    },
    complain: (line) => {
      err.push(line)
    },
    terminal: null,
    styled: false,
    locale: 'fr',
    now: () => 0,
    today: () => '2022-01-21',
    stop: new AbortController().signal,
    ...overrides,
  }
  const surroundings: Surroundings = {
    io,
    open: async () =>
      ok({
        store,
        conversation,
        digest,
        close: async () => {
          closed += 1
        },
      }),
    move: async () => fail('unusable', 'non'),
    register: async () => ok('replaced'),
  }
  return {
    io,
    surroundings,
    store,
    out: () => out.join(''),
    err,
    closed: () => closed,
  }
}
