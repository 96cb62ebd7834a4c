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
import { itemKey, quoteItem } from '../content/sources.ts'
import { itemText } from './item-text.ts'
import { encodeRest } from './rest-state.ts'

/** What stands in the message already, by `itemKey`. */
type Told = ReadonlySet<string>

interface FittedSection {
  /** Empty where all of it stands in the message already. */
  readonly text: string
  readonly buttons: readonly ButtonSpec[]
  /** What is shown in it, by `itemKey`. */
  readonly tells: readonly string[]
}

/** A section of a digest, not yet fitted. */
export interface SectionView {
  readonly title: string
  /** UTF-16 units that it would fill. */
  wanted(told: Told): number
  /** As much as fits of what was not told yet, and the button that opens what does not fit. */
  fit(limit: number, told: Told): FittedSection
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
    wanted: () => card(LIMITS.description).text.length,
    fit: (limit) => ({ text: card(limit).text, buttons: [context], tells: [itemKey(quoteItem(quote))] }),
  }
}

function listView({ query, items, total }: Part & { kind: 'list' }, audience: Audience): SectionView {
  const { section, message } = digestWordings[audience.locale]
  const { others } = audience.words
  const all = items.map((item, place) => ({
    place,
    key: itemKey(item),
    line: itemText(item, query.of, audience),
  }))
  const untold = (told: Told) => all.filter(({ key }) => !told.has(key))
  return {
    title: titleOf(query, audience),
    wanted(told) {
      const lines = untold(told).map(({ line }) => line)
      const left = total - all.length
      const more = left > 0 ? BETWEEN.length + others(left).length : 0
      return Math.min(lines.join(BETWEEN).length + more, LIMITS.description)
    },
    fit(limit, told) {
      const fresh = untold(told)
      if (fresh.length === 0 && total === all.length) return { text: '', buttons: [], tells: [] }
      const lines = fresh.map(({ line }) => line)
      // The button opens the list as it is from the first thing that is not shown.
      const next = (shown: number) => fresh[shown]?.place ?? all.length
      const listed = lines.length + total - all.length
      const { text, shown } = fitWhole(lines, listed, limit, (left) => others(total - next(listed - left)))
      const rest = total - next(shown)
      const id = encodeRest({ query, offset: next(shown) })
      return {
        text,
        buttons: rest > 0 ? [{ label: message.rest(section[query.of], rest), id }] : [],
        tells: fresh.slice(0, shown).map(({ key }) => key),
      }
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
