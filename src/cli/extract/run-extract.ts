import type { Day } from '../../domain/civil-date.ts'
import type { Extract } from '../../extract/extract.ts'
import { articlesOf } from '../ingest/articles-of.ts'
import { EXIT, type Io } from '../surroundings.ts'
import { wordings } from '../wording/wordings.ts'
import { extractionJson } from './extraction-json.ts'
import { extractionText } from './extraction-text.ts'

export interface ExtractOptions {
  readonly json?: boolean
  readonly published?: Day
}

/**
 * Prints the facts of a document, as text or as JSON; of a file with several articles one object a line. Nothing
 * is stored.
 */
export async function runExtract(file: string, options: ExtractOptions, io: Io): Promise<number> {
  const words = wordings[io.locale]
  let extract: Extract | null = null
  let exit: number = EXIT.done
  for await (const { reading, line } of articlesOf(file, options.published)) {
    if (!reading.ok) {
      io.complain(words.at(file, line, words.problem[reading.code]))
      exit = EXIT.failed
      continue
    }
    // Loaded late: a file that gives nothing is refused at once.
    extract ??= (await import('../../extract/extract.ts')).createExtract()
    const extraction = extract(reading.value)
    const lines = line === undefined
    if (options.json) io.print(`${JSON.stringify(extractionJson(extraction), null, lines ? 2 : 0)}\n`)
    else io.print(extractionText(extraction, io.locale))
  }
  return exit
}
