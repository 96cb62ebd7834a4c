import type { DateMention } from '../../domain/dossier.ts'
import type { Span } from '../../domain/span.ts'
import { plainTypography } from '../../text/typography.ts'
import { rightDays } from './days.ts'
import type { GoldDate } from './gold.ts'
import type { Finding, Score } from './measures.ts'
import { pair } from './overlap.ts'
import { guillemets, showDays } from './show.ts'
import { share } from './tally.ts'

interface Located {
  readonly gold: GoldDate
  /** In the text; negative in the title; null where the words are not to be found. */
  readonly span: Span | null
}

/** How many characters two spans have in common. */
const common = (a: Span | null, b: Span): number =>
  a === null ? 0 : Math.min(a.end, b.end) - Math.max(a.start, b.start)

/** Each expression is the first one behind the end of the one before; the title stands in front of the text. */
function locate(dates: readonly GoldDate[], title: string, text: string): Located[] {
  const head = `${title}\n\n`
  const whole = head + text
  let from = 0
  return dates.map((gold): Located => {
    const wanted = plainTypography(gold.text)
    const at = whole.indexOf(wanted, from)
    if (at < 0) return { gold, span: null }
    from = at + wanted.length
    return { gold, span: { start: at - head.length, end: from - head.length } }
  })
}

/**
 * Date expressions of the text, and the days they mean. Those that count neither way, and those of the title,
 * which is not searched, may be found or not.
 */
export function scoreDates(
  gold: readonly GoldDate[],
  {
    title,
    text,
    dates,
  }: { readonly title: string; readonly text: string; readonly dates: readonly DateMention[] },
): Score {
  const located = locate(gold, title, text)
  const inTitle = ({ span }: Located): boolean => span !== null && span.start < 0
  const neither = (one: Located): boolean => one.gold.optional === true || inTitle(one)
  const { pairs, missed, extra } = pair(located, dates, (one, found) => common(one.span, found.span), 1)
  const counted = pairs.filter(([one]) => !neither(one))
  const wrong = counted.filter(([one, found]) => !rightDays(one.gold, found))
  const misses = missed.filter((one) => !neither(one))
  const resolved = counted.length - wrong.length
  const expected = counted.length + misses.length
  const findings: Finding[] = [
    ...misses.map(({ gold: date }) => ({
      measure: 'dateTexts' as const,
      verdict: 'missed' as const,
      text: `${guillemets(date.text)} ${showDays(date)}`,
    })),
    ...extra.map((found) => ({
      measure: 'dateTexts' as const,
      verdict: 'extra' as const,
      text: `${guillemets(found.text)} ${showDays(found)}`,
    })),
    ...wrong.map(([one, found]) => ({
      measure: 'dateValues' as const,
      verdict: 'wrong' as const,
      text: `${guillemets(found.text)} ${showDays(found)} for ${showDays(one.gold)}`,
    })),
  ]
  return {
    tallies: {
      dateTexts: { expected, hits: counted.length, extra: extra.length },
      dateValues: share(counted.length, resolved),
      dates: { expected, hits: resolved, extra: extra.length + wrong.length },
    },
    findings,
  }
}
