import { newcomer } from '../../digest/newcomer.ts'
import { readSections, SECTIONS, USUAL } from '../../digest/settings/read-sections.ts'
import type { Day } from '../../domain/civil-date.ts'
import type { Locale } from '../../domain/locale.ts'
import { ok } from '../../domain/result.ts'
import { digestWordings } from '../../replies/wording/digest/wordings.ts'
import { PLAIN, STYLED } from '../ask/markdown-text.ts'
import { terminalText } from '../ask/terminal-text.ts'
import { EXIT, type Surroundings } from '../surroundings.ts'

export interface PreviewOptions {
  readonly date?: Day
  readonly locale?: Locale
  readonly topic?: string
  /** As `/digest` takes them. */
  readonly sections?: string
  readonly json?: boolean
}

/** Whose quote of the day it is. */
const NAME = 'preview'

/** Prints the digest of a day as a new channel would get it; for programs, the message's payload. */
export async function runPreview(options: PreviewOptions, { io, open }: Surroundings): Promise<number> {
  const locale = options.locale ?? io.locale
  const sections = options.sections === undefined ? ok(USUAL) : readSections(options.sections)
  if (!sections.ok) {
    const { problem, section } = digestWordings[io.locale]
    io.complain(problem.sections(sections.detail ?? '', SECTIONS.map((name) => section[name]).join(', ')))
    return EXIT.unusable
  }
  const opened = await open({ withCorpus: true })
  if (!opened.ok) {
    io.complain(opened.detail ?? '')
    return EXIT.unusable
  }
  const { digest, close } = opened.value
  try {
    const date = options.date ?? io.today()
    const settings = { sections: sections.value, topic: options.topic ?? null, locale }
    const { message } = await digest.write(newcomer(NAME, settings, date), { date, shownQuotes: new Set() })
    const { content = '', embeds = [], components = [] } = message
    io.print(
      options.json
        ? `${JSON.stringify(message, null, 2)}\n`
        : terminalText({ content, embeds, components }, locale, io.styled ? STYLED : PLAIN),
    )
    return EXIT.done
  } finally {
    await close()
  }
}
