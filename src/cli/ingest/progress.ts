import type { Io } from '../surroundings.ts'
import { wordings } from '../wording/wordings.ts'

/** How far a command is. `done` in the units of `total`. */
export interface Progress {
  show(done: number): void
  /** Something to say meanwhile, on a line of its own. */
  say(line: string): void
  end(): void
}

const LINE_EVERY_MS = 2000

/** A line now and then, where nobody watches a bar. */
function lines(total: number, io: Io): Progress {
  let last = io.now()
  return {
    show: (done) => {
      if (io.now() - last < LINE_EVERY_MS) return
      last = io.now()
      io.complain(wordings[io.locale].progress(done, total))
    },
    say: io.complain,
    end: () => undefined,
  }
}

/** A bar with the rest of the time on a terminal, plain lines elsewhere. */
export async function createProgress(total: number, io: Io): Promise<Progress> {
  if (io.terminal === null || total < 2) return lines(total, io)
  const { SingleBar, Presets } = await import('cli-progress')
  const format = '{bar} {percentage} % · {value}/{total} · {eta_formatted}'
  const bar = new SingleBar(
    { stream: io.terminal, format, clearOnComplete: true, hideCursor: true },
    Presets.shades_classic,
  )
  bar.start(total, 0)
  let shown = 0
  return {
    show: (done) => {
      shown = done
      bar.update(done)
    },
    say: (line) => {
      bar.stop()
      io.complain(line)
      bar.start(total, shown)
    },
    end: () => bar.stop(),
  }
}
