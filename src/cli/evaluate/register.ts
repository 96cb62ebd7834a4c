import type { Command } from 'commander'
import type { EvaluateIo, EvaluateOptions } from './run-evaluate.ts'
import type { ProcessorTime } from './speed.ts'

const processorTime: ProcessorTime = () => {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Adds `evaluate` to a command line. `done` is told the exit code. */
export function addEvaluate(program: Command, io: EvaluateIo, done: (exitCode: number) => void): void {
  program
    .command('evaluate')
    .description('precision and recall of extraction against annotated documents')
    .argument('<gold>', 'corpus.json, sentences.json, a *.gold.json or a folder of them')
    .argument('[documents...]', 'the documents, or folders of them; found by file name')
    .option('--min <thresholds>', 'quotes=0.9,wrongNames=0 or a JSON file; exit code 1 below')
    .option('--json', 'everything, for programs')
    .option('--show-misses', 'the misses of documents that are kept apart, too')
    .option('--part <part>', 'dev or heldout, of annotations that have both')
    .option('--without-people', 'with a gazetteer that knows nobody')
    .option('--runs <number>', 'how often the speed is taken; 0 leaves it out', Number)
    .option('--write <file>', 'puts the figures into a file of measured quality')
    .option('--as <set>', 'corpus or unseen: as which set of that file')
    .action(
      async (gold: string, documents: string[], options: Omit<EvaluateOptions, 'gold' | 'documents'>) => {
        const { runEvaluate } = await import('./run-evaluate.ts')
        done(await runEvaluate({ gold, documents, ...options }, io, processorTime))
      },
    )
}
