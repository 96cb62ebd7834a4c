import type { MergeRules } from '../merge-rules.ts'
import type { Deposit, PutOutcome } from '../store.ts'
import { type Batch, startBatch } from './batch.ts'
import type { Backend } from './database.ts'
import { putArticle, removeArticle } from './put-article.ts'
import { regroup } from './regroup.ts'
import { continueRenaming } from './renaming.ts'
import { removeEmptyActors, settleActors } from './settle-actors.ts'
import { settleEvents } from './settle-events.ts'
import { settleForms } from './settle-forms.ts'
import { settleQuotes } from './settle-quotes.ts'
import { eachOf, type Steps } from './steps.ts'

/** All deposits in one transaction. Without any it finishes what earlier ones left to do. */
export const put = (data: Backend, rules: MergeRules, deposits: readonly Deposit[]): Promise<PutOutcome[]> =>
  inBatch(data, rules, deposits.length === 0, (batch) =>
    eachOf(deposits, (deposit) => putArticle(batch, deposit)),
  )

export const remove = (data: Backend, rules: MergeRules, articleId: string): Promise<boolean> =>
  inBatch(data, rules, false, (batch) => removeArticle(batch, articleId))

const inBatch = <Value>(
  data: Backend,
  rules: MergeRules,
  finish: boolean,
  work: (batch: Batch) => Steps<Value>,
): Promise<Value> =>
  data.write(function* settled(db): Steps<Value> {
    const batch = startBatch(db, data.dialect, rules)
    const value = yield* work(batch)
    batch.counts.add('changes', 1)
    yield* settle(batch, finish)
    return value
  })

/** Each step needs what the ones before it wrote. */
function* settle(batch: Batch, finish: boolean): Steps<void> {
  yield* settleForms(batch)
  yield* regroup(batch)
  yield* batch.counts.flush()
  yield* settleActors(batch)
  yield* continueRenaming(batch, finish)
  yield* settleQuotes(batch)
  yield* settleEvents(batch)
  yield* removeEmptyActors(batch)
  yield* batch.counts.flush()
  yield* batch.index.flush()
}
