import { audienceOf, type References } from '../src/replies/audience.ts'
import { emptyCorpusReply, goneReply, staleReply } from '../src/replies/problem-reply.ts'
import { DOCUMENTS_PER_PAGE, documentsReply, sourcesReply } from '../src/replies/sources-reply.ts'
import { decodeDocuments } from '../src/replies/state/small-states.ts'
import { fr as t } from '../src/replies/wording/typography.ts'
import type { Command } from './command.ts'
import { slashCommand } from './localised.ts'

const data = slashCommand(
  { en: 'sources', fr: 'sources' },
  {
    en: 'What the corpus holds: publishers, articles, period, and how good extraction is',
    fr: t`Ce que contient le corpus : éditeurs, articles, période, et qualité de l’extraction`,
  },
)

/** `/sources`: what the answers rest on. */
export const sourcesCommand = (references: References): Command => ({
  data,
  async run(_options, context) {
    const audience = audienceOf(context, references)
    const { facts } = context
    const [holdings, documents] = await Promise.all([
      facts.holdings(),
      facts.articles({ offset: 0, limit: DOCUMENTS_PER_PAGE }),
    ])
    return holdings.articles === 0
      ? emptyCorpusReply(audience)
      : sourcesReply(holdings, documents, references.quality, audience)
  },
  async press(state, _values, { facts, ...asker }) {
    const audience = audienceOf(asker, references)
    const offset = decodeDocuments(state)
    if (offset === null) return staleReply(audience)
    const documents = await facts.articles({ offset, limit: DOCUMENTS_PER_PAGE })
    return documents.items.length === 0 ? goneReply(audience) : documentsReply(documents, offset, audience)
  },
})
