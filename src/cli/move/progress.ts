import type { Io } from '../surroundings.ts'
import { wordings } from '../wording/wordings.ts'

interface Progress {
  show(done: number, total: number): void
  end(): void
}

const LINE_EVERY_MS = 2000

/** A bar with the rest of the time on a terminal, a line now and then elsewhere. */
export async function createProgress(io: Io): Promise<Progress> {
  if (io.terminal === null) return lines(io)
  const { SingleBar, Presets } = await import('cli-progress')
  const bar = new SingleBar(
    {
      stream: io.terminal,
      format: '{bar} {percentage} % · {value}/{total} · {eta_formatted}',
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.shades_classic,
  )
  let started = false
  return {
    show: (done, total) => {
      if (started) bar.update(done)
      else bar.start(total, done)
      started = true
    },
    end: () => bar.stop(),
  }
}

function lines(io: Io): Progress {
  let last = io.now()
  return {
    show: (done, total) => {
      if (io.now() - last < LINE_EVERY_MS) return
      last = io.now()
      io.complain(wordings[io.locale].move.progress(done, total))
    },
    end: () => undefined,
  }
}
