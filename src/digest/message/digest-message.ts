import type { Day } from '../../domain/civil-date.ts'
import type { Audience } from '../../replies/audience.ts'
import { dayText } from '../../replies/dates/day-text.ts'

import { LIMITS } from '../../replies/limits.ts'
import { message } from '../../replies/message.ts'
import { buttonRow } from '../../replies/parts/components.ts'
import { embed } from '../../replies/parts/embed.ts'
import { queryWords } from '../../replies/parts/query-words.ts'
import type { Reply } from '../../replies/reply.ts'
import { digestWordings } from '../../replies/wording/digest/wordings.ts'
import type { Part } from '../content/digest-content.ts'
import { itemKey, quoteItem } from '../content/sources.ts'
import { allot } from './allot.ts'
import { sectionView } from './section-view.ts'

export interface DigestFrame {
  readonly date: Day
  readonly topic: string | null
  /** The time on the wall clock that it was due at, where it says that it is late. */
  readonly lateSince: string | null
  /** What it is found by; null for one that is not posted. */
  readonly mark: string | null
  /** Above everything else. */
  readonly notice?: string
}

/**
 * One message with all sections, each as far as there is room, and each thing in the first section that shows it;
 * without any section, a line that says so.
 */
export function digestMessage(parts: readonly Part[], frame: DigestFrame, audience: Audience): Reply {
  const words = digestWordings[audience.locale]
  const footer = frame.mark === null ? '' : words.message.footer(frame.mark)
  const sections = fitted(parts, LIMITS.embedTotal - footer.length, audience)
  const embeds = sections.map(({ title, text }) => embed({ title, text }))
  if (embeds.length === 0) embeds.push(embed({ text: words.message.nothing }))
  return message({
    content: header(frame, audience),
    embeds: embeds.map((each, i) =>
      footer !== '' && i === embeds.length - 1 ? { ...each, footer: { text: footer } } : each,
    ),
    rows: buttonRow(sections.flatMap(({ buttons }) => buttons)),
  })
}

/** Sections one after the other, each with its share of the room that those before it left. */
function fitted(parts: readonly Part[], room: number, audience: Audience) {
  const views = parts.map((part) => sectionView(part, audience))
  // The quote of the day is chosen by the day: other sections do without it.
  const told = new Set(parts.flatMap((part) => (part.kind === 'quote' ? itemKey(quoteItem(part.quote)) : [])))
  let left = room - views.reduce((sum, { title }) => sum + title.length, 0)
  return views.flatMap((view, i) => {
    const wanted = views.slice(i).map((each) => each.wanted(told))
    const section = view.fit(allot(wanted, left)[0] ?? 0, told)
    left -= section.text.length
    for (const key of section.tells) told.add(key)
    return section.text === '' ? [] : [{ title: view.title, ...section }]
  })
}

function header({ date, topic, lateSince, notice }: DigestFrame, { locale }: Audience): string {
  const { message: words } = digestWordings[locale]
  const about = queryWords(topic ?? '')
  const title = [
    words.title(dayText(date, 'full', locale) ?? date),
    ...(about === null ? [] : [words.topic(about)]),
  ].join(' · ')
  return [notice, title, lateSince === null ? null : words.late(lateSince)].filter(Boolean).join('\n')
}
