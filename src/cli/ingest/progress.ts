import type { Io } from '../surroundings.ts'
import { wordings } from '../wording/wordings.ts'

/** Where an ingest is: in which file, how many bytes into it, and how many documents more than last time. */
interface Step {
  readonly file: number
  readonly bytes: number
  readonly articles: number
}

/** How far a command is. */
export interface Progress {
  show(step: Step): void
  /** Something to say meanwhile, on a line of its own. */
  say(line: string): void
  end(): void
}

const LINE_EVERY_MS = 2000
/** A bar moves no more often: drawing costs time too. */
const DRAW_EVERY_MS = 100

/** The share that is done, from 0 to 1; null where nobody knows, as with standard input. */
function sharing(sizes: readonly number[]): (step: Step) => number | null {
  const before: number[] = []
  let total = 0
  for (const size of sizes) {
    before.push(total)
    total += size
  }
  return ({ file, bytes }) =>
    total === 0 ? null : Math.min(1, ((before[file] ?? 0) + Math.min(bytes, sizes[file] ?? 0)) / total)
}

/** What is told: documents, their rate, the time that is left in seconds. */
function measuring(sizes: readonly number[], io: Io) {
  const share = sharing(sizes)
  const started = io.now()
  let articles = 0
  let first: number | null = null
  return (step: Step) => {
    articles += step.articles
    const done = share(step)
    // An ingest that goes on where another stopped begins somewhere in the middle.
    first ??= done
    const seconds = (io.now() - started) / 1000
    const gone = done === null || first === null ? 0 : done - first
    return {
      share: done,
      articles,
      rate: seconds > 0 ? articles / seconds : 0,
      left: done !== null && gone > 0 ? (seconds / gone) * (1 - done) : null,
    }
  }
}

/** A line now and then, where nobody watches a bar. */
function lines(sizes: readonly number[], io: Io): Progress {
  const measured = measuring(sizes, io)
  let last = io.now()
  return {
    show: (step) => {
      const state = measured(step)
      if (io.now() - last < LINE_EVERY_MS) return
      last = io.now()
      io.complain(wordings[io.locale].progress(state))
    },
    say: io.complain,
    end: () => undefined,
  }
}

/** A bar with rate and remaining time on a terminal, plain lines elsewhere. `sizes`: the files' lengths in bytes. */
export async function createProgress(sizes: readonly number[], io: Io): Promise<Progress> {
  if (io.terminal === null) return lines(sizes, io)
  const { SingleBar, Presets } = await import('cli-progress')
  const bar = new SingleBar(
    { stream: io.terminal, format: '{bar} {state}', clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  const measured = measuring(sizes, io)
  let drawn = Number.NEGATIVE_INFINITY
  let share = 0
  let state = ''
  bar.start(1, 0, { state })
  return {
    show: (step) => {
      const now = measured(step)
      share = now.share ?? 0
      state = wordings[io.locale].progress(now)
      if (io.now() - drawn < DRAW_EVERY_MS) return
      drawn = io.now()
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
