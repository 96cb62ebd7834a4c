import { Worker } from 'node:worker_threads'
import type { Answer } from './worker-answer.ts'

/** No thread has ever come to answer: the module cannot be run as one here. */
export class NoThreads extends Error {}

export interface Pool<In, Out> {
  /** Rejects where the work throws, or its thread dies of it; other work goes on. With `NoThreads` where none runs. */
  run(item: In): Promise<Out>
  close(): Promise<void>
}

interface Piece<In, Out> {
  readonly item: In
  readonly resolve: (result: Out) => void
  readonly reject: (error: Error) => void
}

/** A thread does not inherit the loader of TypeScript: it registers it, and then loads the module. */
function loading(module: URL): URL {
  const loader = JSON.stringify(import.meta.resolve('tsx/esm/api'))
  const code = `import { register } from ${loader}; register(); await import(${JSON.stringify(module.href)})`
  return new URL(`data:text/javascript,${encodeURIComponent(code)}`)
}

/** Threads that run a module, started when there is work for them; each does one piece at a time. */
export function workerPool<In, Out>(module: URL, size: number): Pool<In, Out> {
  const waiting: Piece<In, Out>[] = []
  const idle: Worker[] = []
  const busy = new Map<Worker, Piece<In, Out>>()
  let closing = false
  let answered = false

  const hand = (worker: Worker) => {
    const piece = waiting.shift()
    if (!piece) {
      idle.push(worker)
      return
    }
    busy.set(worker, piece)
    worker.postMessage(piece.item)
  }
  const ended = (worker: Worker, error: Error) => {
    const piece = busy.get(worker)
    busy.delete(worker)
    const at = idle.indexOf(worker)
    if (at >= 0) idle.splice(at, 1)
    piece?.reject(answered ? error : new NoThreads('threads cannot be used', { cause: error }))
    if (!closing && waiting.length > 0 && busy.size + idle.length < size) start()
  }
  const start = () => {
    const worker = new Worker(loading(module))
    worker.on('message', (answer: Answer<Out>) => {
      answered = true
      const piece = busy.get(worker)
      busy.delete(worker)
      if ('done' in answer) piece?.resolve(answer.done)
      else piece?.reject(new Error(answer.failed))
      hand(worker)
    })
    worker.on('error', (error) => ended(worker, error as Error))
    worker.on('exit', (code) => ended(worker, new Error(`a thread ended with ${code}`)))
    hand(worker)
  }

  return {
    run: (item) =>
      new Promise((resolve, reject) => {
        waiting.push({ item, resolve, reject })
        const worker = idle.pop()
        if (worker) hand(worker)
        else if (busy.size < size) start()
      }),
    async close() {
      closing = true
      await Promise.all([...idle, ...busy.keys()].map((worker) => worker.terminate()))
    },
  }
}
