import type { CivilDate } from '../../src/domain/civil-date.ts'
import type { Audience } from '../../src/replies/audience.ts'
import { emptyCorpusReply, noneReply } from '../../src/replies/problem-reply.ts'
import type { Reply } from '../../src/replies/reply.ts'
import type { Facts } from '../../src/store/store.ts'

/** Where the corpus holds nothing at all, that is the thing to say. */
export async function nothingFound(
  query: string,
  date: CivilDate | null,
  facts: Facts,
  audience: Audience,
): Promise<Reply> {
  const { articles } = await facts.holdings()
  return articles === 0 ? emptyCorpusReply(audience) : noneReply(query, date, audience)
}
