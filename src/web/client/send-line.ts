import type { Locale } from '../../domain/locale.ts'
import { withCommand, withOption } from '../../interactions/line/edit-line.ts'
import { fillOptions } from '../../interactions/line/fill-options.ts'
import { callIn, type Invocable } from '../../interactions/line/invocables.ts'
import { parseLine } from '../../interactions/line/parse-line.ts'
import { filled, WORDS } from '../words/words.ts'
import type { Line, Sending } from './composer/composer.ts'
import type { Conversation } from './conversation.ts'
import { chips } from './message/notice.ts'
import { problemText } from './problem-text.ts'

interface Parts {
  readonly known: readonly Invocable[]
  readonly conversation: Conversation
  readonly locale: () => Locale
  /** Sends a line that the page proposes, or puts it into the input where it is not complete. */
  readonly propose: (line: string) => void
}

const STRING = 3
const PROPOSALS = 5

/** Sends what was typed: a command to the application; anything else gets a hint. */
export function createSendLine({ known, conversation, locale, propose }: Parts): (line: Line) => Sending {
  const hint = (text: string, lines: readonly string[]) =>
    conversation.notice(text, chips(lines, propose, conversation.tools()))

  /** Commands whose first option takes text: what was said may be meant for one of them. */
  const meant = (text: string) =>
    known
      .filter(({ options: [first] }) => first?.type === STRING)
      .slice(0, PROPOSALS)
      .map((invocable) => `${callIn(invocable, locale())} ${text}`)

  return ({ text, chosen }) => {
    const words = WORDS[locale()]
    const parsed = parseLine(text, known, chosen)
    if (!parsed.ok) {
      if (parsed.code === 'no-command') return { ok: false, problem: '', next: '/' }
      if (parsed.code === 'unknown') {
        const calls = known.map((invocable) => `${callIn(invocable, locale())} `)
        hint(filled(words.unknownCommand, { command: parsed.detail ?? '' }), calls)
      } else {
        conversation.said(text.trim())
        hint(words.plainText, meant(text.trim()))
      }
      return { ok: true }
    }
    const { invocable, callEnd, values } = parsed.value
    const filling = fillOptions(parsed.value)
    if (!filling.ok) {
      const { problem } = filling
      const next =
        problem.code !== 'missing' || !problem.option
          ? text
          : values.length === 0
            ? withCommand(invocable, locale()).line
            : withOption(text, problem.option, locale()).line
      return { ok: false, problem: problemText(problem, locale()), next }
    }
    void conversation.command(invocable, filling.options, text.slice(0, callEnd).trim(), text)
    return { ok: true }
  }
}
