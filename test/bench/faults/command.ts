import { quickly } from '../../support/programs.ts'
import { type Child, startChild } from './child.ts'

/** Puts the documents of a folder into the store at an address. */
export const ingest = (documents: string, address: string, settings: Settings = {}): Child =>
  verbatim(['ingest', documents, '--jobs', '1'], address, settings)

type Settings = Readonly<Record<string, string>>

/** The command line on the store at an address. */
export const verbatim = (args: readonly string[], address: string, settings: Settings = {}): Child =>
  startChild(quickly('src/cli/main.ts'), args, { VERBATIM_DB: address, ...settings })
