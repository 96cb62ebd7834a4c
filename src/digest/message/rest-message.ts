import type { Audience } from '../../replies/audience.ts'
import { LIMITS } from '../../replies/limits.ts'
import { message } from '../../replies/message.ts'
import { buttonRow } from '../../replies/parts/components.ts'
import { embed } from '../../replies/parts/embed.ts'
import { goneReply } from '../../replies/problem-reply.ts'
import type { Reply } from '../../replies/reply.ts'
import { digestWordings } from '../../replies/wording/digest/wordings.ts'
import type { Listing } from '../../store/store.ts'
import type { Item } from '../content/sources.ts'
import { itemText } from './item-text.ts'
import { encodeRest, type Rest } from './rest-state.ts'
import { fitWhole, titleOf } from './section-view.ts'

/** Things of one page; fewer where long ones fill the message. */
export const REST_PER_PAGE = 10

/** What did not fit into a digest, for whoever asks; the next ones are a button away. */
export function restMessage(
  { query, offset }: Rest,
  { items, total }: Listing<Item>,
  audience: Audience,
): Reply {
  if (items.length === 0) return goneReply(audience)
  const { words, locale } = audience
  const lines = items.map((item) => itemText(item, query.of, audience))
  // What is left is on the button.
  const { text, shown } = fitWhole(lines, lines.length, LIMITS.description, () => '')
  const next = offset + shown
  const place = words.position(offset + 1, next, total)
  return message({
    embeds: [embed({ title: `${titleOf(query, audience)} · ${place}`, text })],
    rows:
      next < total
        ? buttonRow([{ label: digestWordings[locale].message.more, id: encodeRest({ query, offset: next }) }])
        : [],
    private: true,
  })
}
