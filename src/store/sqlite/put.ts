import type { MergeRules } from '../merge-rules.ts'
import type { Deposit, PutOutcome } from '../store.ts'
import { type Batch, startBatch } from './batch.ts'
import type { Connection } from './connection.ts'
import { putArticle, removeArticle } from './put-article.ts'
import { regroup } from './regroup.ts'
import { continueRenaming } from './renaming.ts'
import { removeEmptyActors, settleActors } from './settle-actors.ts'
import { settleEvents } from './settle-events.ts'
import { settleForms } from './settle-forms.ts'
import { settleQuotes } from './settle-quotes.ts'

/** All deposits in one transaction. Without any it finishes what earlier ones left to do. */
export const put = (db: Connection, rules: MergeRules, deposits: readonly Deposit[]): PutOutcome[] =>
  inBatch(db, rules, deposits.length === 0, (batch) => deposits.map((deposit) => putArticle(batch, deposit)))

export const remove = (db: Connection, rules: MergeRules, articleId: string): boolean =>
  inBatch(db, rules, false, (batch) => removeArticle(batch, articleId))

function inBatch<Value>(
  db: Connection,
  rules: MergeRules,
  finish: boolean,
  work: (batch: Batch) => Value,
): Value {
  return db.raw
    .transaction(() => {
      const batch = startBatch(db, rules)
      const value = work(batch)
      settle(batch, finish)
      return value
    })
    .immediate()
}

/** Each step needs what the ones before it wrote. */
function settle(batch: Batch, finish: boolean): void {
  settleForms(batch)
  regroup(batch)
  batch.counts.flush()
  settleActors(batch)
  continueRenaming(batch, finish)
  settleQuotes(batch)
  settleEvents(batch)
  removeEmptyActors(batch)
  batch.counts.flush()
  batch.index.flush()
}
