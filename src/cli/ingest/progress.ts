import { createProgress, timeLeft } from '../progress.ts'
import type { Io } from '../surroundings.ts'
import { wordings } from '../wording/wordings.ts'

/** Where an ingest is: in which file, how many bytes into it, and how many documents more than last time. */
interface Step {
  readonly file: number
  readonly bytes: number
  readonly articles: number
}

export interface IngestProgress {
  show(step: Step): void
  /** Something to say meanwhile, on a line of its own. */
  say(line: string): void
  end(): void
}

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

/** Documents, their rate and the time that is left. `sizes`: the files' lengths in bytes. */
export async function ingestProgress(sizes: readonly number[], io: Io): Promise<IngestProgress> {
  const started = io.now()
  const { show, say, end } = await createProgress(io)
  const shareOf = sharing(sizes)
  const leftAt = timeLeft(io)
  let articles = 0
  return {
    show: (step) => {
      articles += step.articles
      const share = shareOf(step)
      const left = leftAt(share)
      const seconds = (io.now() - started) / 1000
      const rate = seconds > 0 ? articles / seconds : 0
      show(share, () => wordings[io.locale].progress({ share, articles, rate, left }))
    },
    say,
    end,
  }
}
