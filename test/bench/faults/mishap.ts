import type { Store } from '../../../src/store/store.ts'
import type { Child } from './child.ts'
import type { Reference } from './reference.ts'

/** What a mishap is given to work with. */
export interface Scene {
  /** An empty folder of its own. */
  readonly folder: string
  /** Documents, in transactions of 200. */
  readonly documents: string
  /** What a store shows once all of them are in it. */
  readonly reference: Reference
}

/** What went otherwise than it should; empty where all was well. `skipped`: why it could not be tried here. */
export type Outcome = readonly string[] | { readonly skipped: string }

/** A fault that comes from outside while the command line works on a store. */
export interface Mishap {
  readonly name: string
  run(scene: Scene): Promise<Outcome>
}

/** How a command should end, and what should stand in its messages. */
export interface Ending {
  readonly exit: number
  readonly says: readonly string[]
}

/** What is wrong with the end of a command. */
export async function endsOf(child: Child, name: string, { exit, says }: Ending): Promise<string[]> {
  const code = await child.exit
  const err = child.err()
  return [
    ...(code === exit ? [] : [`${name} ended with ${code}, not ${exit}: ${err.slice(-300)}`]),
    ...says
      .filter((words) => !err.includes(words))
      .map((words) => `${name} does not say « ${words} »: ${err.slice(-300)}`),
    ...(err.includes('    at ') ? [`${name} shows a stack: ${err.slice(0, 300)}`] : []),
  ]
}

/** What is wrong with a store in which some of the documents should stand, in whole transactions. */
export async function partOf(store: Store | null, { differing }: Reference): Promise<string[]> {
  if (!store) return ['the store does not open']
  const { articles } = await store.facts.holdings()
  const bad = await differing(store)
  await store.close()
  return [
    ...(articles % 200 === 0 ? [] : [`${articles} articles are no whole transactions`]),
    ...(bad === 0 ? [] : [`${bad} articles differ`]),
  ]
}

/** What is wrong with a store in which all should stand. */
export async function wholeOf(store: Store | null, { isWhole }: Reference): Promise<string[]> {
  if (!store) return ['the store does not open']
  const whole = await isWhole(store)
  await store.close()
  return whole ? [] : ['the store does not show what it should']
}
