import { MessageFlags } from 'discord-api-types/v10'
import { newcomer } from '../../src/digest/newcomer.ts'
import { dayAt } from '../../src/digest/schedule/local-time.ts'
import { readDay } from '../../src/digest/settings/read-day.ts'
import { USUAL } from '../../src/digest/settings/read-sections.ts'
import type { Reader } from '../../src/digest/writer.ts'
import type { Day } from '../../src/domain/civil-date.ts'
import { dayText } from '../../src/replies/dates/day-text.ts'
import { queryWords } from '../../src/replies/parts/query-words.ts'
import type { Reply } from '../../src/replies/reply.ts'
import { digestWordings } from '../../src/replies/wording/digest/wordings.ts'
import type { CommandContext, Options } from '../command.ts'
import { typed } from '../values.ts'
import type { Handler } from './handler.ts'
import { pickDigest } from './pick.ts'
import { said } from './said.ts'

/** `/digest preview`: what a digest would post that day; where there is none yet, what a usual one would. */
export const preview: Handler = async (options, server, context) => {
  const picked = await pickDigest(options, server, context)
  if (picked.ok) {
    const it = picked.value
    const shown = await context.digest.store.subscriptions.shownQuotes(it.id)
    return shownTo(context, it, dayAt(context.now, it.settings.timeZone), shown, options)
  }
  if (picked.code !== 'none') return said(context, ({ command }) => command[picked.code])
  const usual = { sections: USUAL, topic: null, locale: context.locale }
  const reader = newcomer(server.id, usual, context.today)
  return shownTo(context, reader, context.today, new Set(), options)
}

async function shownTo(
  context: CommandContext,
  reader: Reader,
  today: Day,
  shownQuotes: ReadonlySet<string>,
  options: Options,
): Promise<Reply> {
  const { locale, digest } = context
  const asked = typed(options, 'date')
  const date = asked === '' ? today : readDay(asked, today, locale)
  if (date === null) return said(context, ({ problem }) => problem.date(queryWords(asked) ?? ''))
  const day = dayText(date, 'full', locale) ?? date
  const { command } = digestWordings[locale]
  const { message, empty } = await digest.writer.write(reader, {
    date,
    shownQuotes,
    notice: command.preview(day),
  })
  return empty
    ? said(context, () => command.previewEmpty(day))
    : { ...message, flags: MessageFlags.Ephemeral }
}
