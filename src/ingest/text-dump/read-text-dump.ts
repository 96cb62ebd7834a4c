import { plainTypography } from '../../text/typography.ts'
import { sameWords } from '../cleaning/same-words.ts'
import { wordsAtLeast } from '../cleaning/shape.ts'
import type { Block, Draft } from '../draft.ts'
import { isPicture } from '../metadata/address.ts'
import type { Sign } from '../signs/sign.ts'
import { signOf } from '../signs/sign-of.ts'
import { withoutTeasers } from '../signs/teasers.ts'
import { blocksOf } from './blocks.ts'
import { factsOf } from './facts.ts'
import { findTitle } from './title.ts'
import { bodyZone } from './zones.ts'

const NO_ZONE = { start: 0, end: 0 }

/** Lines between the title and the first paragraph that are neither facts nor labels: subtitles. */
const subtitles = (signs: readonly Sign[], from: number, to: number): readonly Sign[] =>
  signs.slice(from, to).filter((sign) => sign.text !== null && !sign.weak && wordsAtLeast(sign.text, 4))

function blockOf(sign: Sign): readonly Block[] {
  if (sign.text === null) return []
  return [{ kind: sign.caption ? 'caption' : 'body', text: sign.text }]
}

/**
 * Reads the text that a scraper made of a page: blocks between blank lines, of which some say things about the
 * article and some are leftovers of the page. `title` where it is known from elsewhere.
 */
export function readTextDump(source: string, title: string | null = null): Draft {
  const signs = withoutTeasers(blocksOf(plainTypography(source)).map(signOf))
  const addresses = signs.flatMap((sign) => sign.addresses ?? []).filter((address) => !isPicture(address))
  const found = title === null ? findTitle(signs, addresses) : null
  const from = found ? found.index + 1 : 0
  const { start, end } = bodyZone(signs, from) ?? { ...NO_ZONE, start: from }
  const name = title ?? found?.title ?? null
  const inZone = signs.slice(start, end)
  const around = {
    before: signs.slice(0, start),
    all: [...signs.slice(0, start), ...inZone.filter((sign) => !sign.weak), ...signs.slice(end)],
  }
  const text = [...subtitles(signs, from, start), ...inZone].filter(
    (sign) => sign.text === null || name === null || !sameWords(sign.text, name),
  )
  return { ...factsOf(around, name ?? ''), title: name, blocks: text.flatMap(blockOf) }
}
