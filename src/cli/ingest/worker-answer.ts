import { parentPort } from 'node:worker_threads'

/** What a worker says of one piece of work. */
export type Answer<Out> = { readonly done: Out } | { readonly failed: string }

/** In a worker: does the work that the pool sends, one piece at a time. */
export function answerWith<In, Out>(work: (item: In) => Out): void {
  parentPort?.on('message', (item: In) => {
    parentPort?.postMessage(answer(work, item))
  })
}

function answer<In, Out>(work: (item: In) => Out, item: In): Answer<Out> {
  try {
    return { done: work(item) }
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
