import { createProgress, timeLeft } from '../progress.ts'
import { EXIT, type Surroundings } from '../surroundings.ts'
import { wordings } from '../wording/wordings.ts'

export interface MoveOptions {
  readonly replace?: boolean
}

/** Copies a store to another address: all of it, or nothing. */
export async function runMove(
  from: string,
  to: string,
  { replace = false }: MoveOptions,
  { io, move }: Surroundings,
): Promise<number> {
  const words = wordings[io.locale].move
  if (from === to) {
    io.complain(words.itself)
    return EXIT.unusable
  }
  const progress = await createProgress(io)
  const leftAt = timeLeft(io)
  const tell = (done: number, total: number) => {
    const share = total === 0 ? null : done / total
    const left = leftAt(share)
    progress.show(share, () => words.progress(done, total, left))
  }
  const moved = await move(from, to, { replace, stop: io.stop, tell })
  progress.end()
  if (moved.ok) {
    io.print(`${words[moved.value.outcome](moved.value)}\n`)
    return EXIT.done
  }
  switch (moved.code) {
    case 'unusable':
      io.complain(moved.detail ?? '')
      return EXIT.unusable
    case 'stopped':
      io.complain(words.stopped)
      return EXIT.interrupted
    default:
      io.complain(words[moved.code])
      return EXIT.failed
  }
}
