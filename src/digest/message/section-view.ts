import type { Audience } from '../../replies/audience.ts'
import { dayText } from '../../replies/dates/day-text.ts'
import { fitLines } from '../../replies/fit/fit-lines.ts'
import { LIMITS } from '../../replies/limits.ts'
import type { ButtonSpec } from '../../replies/parts/components.ts'
import { quoteCard } from '../../replies/parts/quote-card.ts'
import { encodeQuoteState } from '../../replies/state/quote-state.ts'
import { digestWordings } from '../../replies/wording/digest/wordings.ts'
import type { Part } from '../content/digest-content.ts'
import type { ListQuery } from '../content/lists.ts'
import { itemText } from './item-text.ts'
import { encodeRest } from './rest-state.ts'

/** A section of a digest, not yet fitted. */
export interface SectionView {
  readonly title: string
  /** UTF-16 units that it would fill. */
  readonly wanted: number
  /** As much as fits, and the button that opens what does not. */
  fit(limit: number): { readonly text: string; readonly buttons: readonly ButtonSpec[] }
}

const BETWEEN = '\n\n'

export const sectionView = (part: Part, audience: Audience): SectionView =>
  part.kind === 'quote' ? quoteView(part, audience) : listView(part, audience)

function quoteView({ quote }: Part & { kind: 'quote' }, audience: Audience): SectionView {
  const card = (limit: number) => quoteCard({ item: quote, ranges: [] }, { number: null, limit }, audience)
  const context = {
    label: audience.words.button.context(null),
    id: encodeQuoteState({ action: 'context', quote: quote.id }),
  }
  return {
    title: digestWordings[audience.locale].section.quote,
    wanted: card(LIMITS.description).text.length,
    fit: (limit) => ({ text: card(limit).text, buttons: [context] }),
  }
}

function listView({ query, items, total }: Part & { kind: 'list' }, audience: Audience): SectionView {
  const { section, message } = digestWordings[audience.locale]
  const lines = items.map((item) => itemText(item, query.of, audience))
  const more = audience.words.others
  const left = total > lines.length ? BETWEEN.length + more(total - lines.length).length : 0
  return {
    title: titleOf(query, audience),
    wanted: Math.min(lines.join(BETWEEN).length + left, LIMITS.description),
    fit(limit) {
      const { text, shown } = fitWhole(lines, total, limit, more)
      const rest = total - shown
      const id = encodeRest({ query, offset: shown })
      return { text, buttons: rest > 0 ? [{ label: message.rest(section[query.of], rest), id }] : [] }
    },
  }
}

/** Whole lines only, even where the first one is too long: it is a press away. */
export function fitWhole(
  lines: readonly string[],
  total: number,
  limit: number,
  more: (left: number) => string,
): { readonly text: string; readonly shown: number } {
  const unlisted = total - lines.length
  const least = (lines[0] ?? '').length + (total > 1 ? BETWEEN.length + more(total - 1).length : 0)
  if (least > limit) return { text: more(total), shown: 0 }
  return fitLines(lines, { limit, more, separator: BETWEEN, unlisted })
}

/** « Ce jour-là », « Chronique · mardi 4 janvier 2022 ». */
export function titleOf(query: ListQuery, { locale }: Audience): string {
  const { section, message } = digestWordings[locale]
  if (query.of !== 'chronicle') return section[query.of]
  return message.pastDay(dayText(query.date, 'full', locale) ?? query.date)
}
