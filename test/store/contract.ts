import { describe } from 'vitest'
import { actorsContract } from './contract/actors.ts'
import { articlesContract } from './contract/articles.ts'
import { arrivalsContract } from './contract/digest/arrivals.ts'
import { deliveriesContract } from './contract/digest/deliveries.ts'
import { subscriptionsContract } from './contract/digest/subscriptions.ts'
import { eventsContract } from './contract/events.ts'
import { historyContract } from './contract/history.ts'
import { manyContract } from './contract/many.ts'
import { mergingEventsContract } from './contract/merging-events.ts'
import { notesContract } from './contract/notes.ts'
import type { OpenStore } from './contract/opening.ts'
import { quotesContract } from './contract/quotes.ts'
import { searchContract } from './contract/search.ts'

/** What holds for every store, whatever it is built on. `open` makes an empty one. */
export function storeContract(name: string, open: OpenStore, histories = 60): void {
  describe(`a store in ${name}`, () => {
    for (const contract of [
      articlesContract,
      quotesContract,
      eventsContract,
      mergingEventsContract,
      actorsContract,
      manyContract,
      searchContract,
      subscriptionsContract,
      deliveriesContract,
      arrivalsContract,
      notesContract,
    ])
      contract(open)
    historyContract(open, histories)
  })
}
