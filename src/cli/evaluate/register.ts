import type { Command } from 'commander'
import type { Wording } from '../wording/wording.ts'
import type { EvaluateIo, EvaluateOptions } from './run-evaluate.ts'
import type { ProcessorTime } from './speed.ts'

const processorTime: ProcessorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Adds `evaluate` to a command line. `done` is told the exit code. */
export function addEvaluate(
  program: Command,
  io: EvaluateIo,
  { commands, options: words }: Wording,
  done: (exitCode: number) => void,
): void {
  program
    .command('evaluate')
    .description(commands.evaluate)
    .argument('<gold>', words.gold)
    .argument('[documents...]', words.annotated)
    .option('--min <thresholds>', words.min)
    .option('--json', words.json)
    .option('--show-misses', words.showMisses)
    .option('--part <part>', words.part)
    .option('--without-people', words.withoutPeople)
    .option('--runs <number>', words.runs, Number)
    .option('--write <file>', words.write)
    .option('--as <set>', words.as)
    .action(
      async (gold: string, documents: string[], options: Omit<EvaluateOptions, 'gold' | 'documents'>) => {
        const { runEvaluate } = await import('./run-evaluate.ts')
        done(await runEvaluate({ gold, documents, ...options }, io, processorTime))
      },
    )
}
