import type { Locale } from '../../domain/locale.ts'
import { wordings as replyWordings } from '../../replies/wording/wordings.ts'
import { EXIT, type Surroundings } from '../surroundings.ts'
import { wordings } from '../wording/wordings.ts'
import type { Answer } from './conversation.ts'
import { PLAIN, STYLED } from './markdown-text.ts'
import { terminalText } from './terminal-text.ts'

export interface AskOptions {
  readonly json?: boolean
  readonly locale?: Locale
  readonly pages?: number
}

const PAGES = 10

/** The answer and the pages behind it, as far as they are wanted; whether there are more. */
async function pagesOf(
  first: Answer,
  most: number,
  locale: Locale,
): Promise<{ pages: Answer[]; more: boolean }> {
  const next = replyWordings[locale].button.next
  const pages = [first]
  for (;;) {
    const following = (await pages.at(-1)?.press(next)) ?? null
    if (!following) return { pages, more: false }
    if (pages.length >= most) return { pages, more: true }
    pages.push(following)
  }
}

/** Runs a command as Discord would; prints its answer page after page, or the first message's payload. */
export async function runAsk(line: string, options: AskOptions, { io, open }: Surroundings): Promise<number> {
  const locale = options.locale ?? io.locale
  const opened = await open({ withCorpus: true })
  if (!opened.ok) {
    io.complain(opened.detail ?? '')
    return EXIT.unusable
  }
  const { conversation, close } = opened.value
  try {
    const said = await conversation.say(line, locale)
    if (!said.ok) {
      io.complain(said.detail ?? '')
      return EXIT.failed
    }
    if (options.json) {
      io.print(`${JSON.stringify(said.value.payload, null, 2)}\n`)
      return EXIT.done
    }
    const { pages, more } = await pagesOf(said.value, options.pages ?? PAGES, locale)
    const style = io.styled ? STYLED : PLAIN
    io.print(pages.map(({ message }) => terminalText(message, locale, style)).join('\n'))
    if (more) io.complain(wordings[io.locale].morePages)
    return EXIT.done
  } finally {
    await close()
  }
}
