import type { Io } from './surroundings.ts'

/** How far a command is, on standard error. */
export interface Progress {
  /** `share`: from 0 to 1; null where nobody knows. `state` puts it in words, where they are shown. */
  show(share: number | null, state: () => string): void
  /** Something to say meanwhile, on a line of its own. */
  say(line: string): void
  end(): void
}

const LINE_EVERY_MS = 2000
/** A bar moves no more often: drawing costs time too. */
const DRAW_EVERY_MS = 100

/** Seconds that are left, by the time that the share took so far; null where nobody knows. */
export function timeLeft({ now }: Pick<Io, 'now'>): (share: number | null) => number | null {
  const started = now()
  let first: number | null = null
  return (share) => {
    // Work that goes on where it stopped begins somewhere in the middle.
    first ??= share
    const gone = share === null || first === null ? 0 : share - first
    return share === null || gone <= 0 ? null : ((now() - started) / 1000 / gone) * (1 - share)
  }
}

/** A line now and then, where nobody watches a bar. */
function lines({ now, complain }: Io): Progress {
  let last = now()
  return {
    show: (_, state) => {
      if (now() - last < LINE_EVERY_MS) return
      last = now()
      complain(state())
    },
    say: complain,
    end: () => undefined,
  }
}

/** A bar on a terminal, plain lines elsewhere. */
export async function createProgress(io: Io): Promise<Progress> {
  if (io.terminal === null) return lines(io)
  const { SingleBar, Presets } = await import('cli-progress')
  const bar = new SingleBar(
    { stream: io.terminal, format: '{bar} {state}', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  let drawn = Number.NEGATIVE_INFINITY
  let [share, state] = [0, '']
  bar.start(1, share, { state })
  return {
    show: (now, inWords) => {
      if (io.now() - drawn < DRAW_EVERY_MS) return
      drawn = io.now()
      share = now ?? 0
      state = inWords()
      bar.update(share, { state })
    },
    say: (line) => {
      bar.stop()
      io.complain(line)
      bar.start(1, share, { state })
    },
    end: () => bar.stop(),
  }
}
