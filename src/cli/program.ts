import { Command, Option } from 'commander'
import type { AskOptions } from './ask/run-ask.ts'
import type { PreviewOptions } from './digest/run-preview.ts'
import type { ExtractOptions } from './extract/run-extract.ts'
import type { IngestOptions } from './ingest/options.ts'
import type { MergesOptions } from './merges/run-merges.ts'
import type { MoveOptions } from './move/run-move.ts'
import { optionReaders } from './read-option.ts'
import type { Surroundings } from './surroundings.ts'
import type { WhenOptions } from './when/run-when.ts'
import { wordings } from './wording/wordings.ts'

/** The command line. Each command loads what it needs only when it is called; `done` is told the exit code. */
export function createProgram(surroundings: Surroundings, done: (exitCode: number) => void): Command {
  const { io } = surroundings
  const words = wordings[io.locale]
  const { commands, options } = words
  const read = optionReaders(words)
  const json = () => new Option('--json', options.json)
  const published = () => new Option('--published <day>', options.published).argParser(read.day)
  const locale = () => new Option('--locale <language>', options.locale).argParser(read.locale)

  const program = new Command('verbatim')
    .description(commands.program)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .configureOutput({
      writeOut: io.print,
      writeErr: (text) => io.complain(text.trimEnd()),
    })
    .exitOverride()

  program
    .command('ingest')
    .description(commands.ingest)
    .argument('<paths...>', options.paths)
    .addOption(published())
    .addOption(new Option('--jobs <number>', options.jobs).argParser(read.count))
    .option('--again', options.again)
    .addOption(json())
    .action(async (paths: string[], given: IngestOptions) => {
      const { runIngest } = await import('./ingest/run-ingest.ts')
      done(await runIngest(paths, given, surroundings))
    })

  program
    .command('extract')
    .description(commands.extract)
    .argument('<file>', options.file)
    .addOption(published())
    .addOption(json())
    .action(async (file: string, given: ExtractOptions) => {
      const { runExtract } = await import('./extract/run-extract.ts')
      done(await runExtract(file, given, io))
    })

  program
    .command('ask')
    .description(commands.ask)
    .argument('<line>', options.line)
    .addOption(locale())
    .addOption(new Option('--pages <number>', options.pages).argParser(read.count))
    .addOption(json())
    .action(async (line: string, given: AskOptions) => {
      const { runAsk } = await import('./ask/run-ask.ts')
      done(await runAsk(line, given, surroundings))
    })

  program
    .command('when')
    .description(commands.when)
    .argument('<expression>', options.expression)
    .addOption(new Option('--on <day>', options.on).argParser(read.day))
    .addOption(locale())
    .addOption(json())
    .action(async (expression: string, given: WhenOptions) => {
      const { runWhen } = await import('./when/run-when.ts')
      done(runWhen(expression, given, io))
    })

  program
    .command('dossiers')
    .description(commands.dossiers)
    .argument('<folder>', options.folder)
    .argument('[documents...]', options.documents)
    .addOption(published())
    .action(async (folder: string, documents: string[], given: IngestOptions) => {
      const { runDossiers } = await import('./dossiers/run-dossiers.ts')
      done(await runDossiers(folder, documents, given, surroundings))
    })

  program
    .command('digest')
    .description(commands.digest)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .command('preview')
    .description(commands.preview)
    .addOption(new Option('--date <day>', options.date).argParser(read.day))
    .addOption(new Option('--topic <text>', options.topic))
    .addOption(new Option('--sections <list>', options.sections))
    .addOption(locale())
    .addOption(json())
    .action(async (given: PreviewOptions) => {
      const { runPreview } = await import('./digest/run-preview.ts')
      done(await runPreview(given, surroundings))
    })

  program
    .command('merges')
    .description(commands.merges)
    .addOption(json())
    .action(async (given: MergesOptions) => {
      const { runMerges } = await import('./merges/run-merges.ts')
      done(await runMerges(given, surroundings))
    })

  program
    .command('move')
    .description(commands.move)
    .argument('<from>', options.from)
    .argument('<to>', options.to)
    .option('--replace', options.replace)
    .action(async (from: string, to: string, given: MoveOptions) => {
      const { runMove } = await import('./move/run-move.ts')
      done(await runMove(from, to, given, surroundings))
    })

  program
    .command('register')
    .description(commands.register)
    .action(async () => {
      const { runRegister } = await import('./run-register.ts')
      done(await runRegister(surroundings))
    })

  return program
}
