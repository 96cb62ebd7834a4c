import type { Deposit, Facts } from '../store/store.ts'
import type { Books } from './books.ts'
import type { Overlay } from './overlay.ts'
import type { Remark } from './remark.ts'

interface Workplace {
  readonly overlay: Overlay
  /** Of the store underneath. */
  readonly facts: Facts
  readonly books: Books
  /** Corrects and stores. */
  readonly put: (
    deposits: readonly Deposit[],
  ) => Promise<{ readonly met: ReadonlySet<number>; readonly remarks: readonly Remark[] }>
  /** Forgets what an article was. */
  readonly forget: (article: string) => Promise<void>
}

/** Articles of one transaction. */
const BATCH = 100

/**
 * Makes everything in the store follow an overlay that it does not follow yet: what was corrected starts again
 * from the facts as they were. Gives the entries that cannot be followed.
 */
export async function bringUp({ overlay, facts, books, put, forget }: Workplace): Promise<readonly Remark[]> {
  const met = new Set<number>()
  const remarks: Remark[] = []
  let pending: Deposit[] = []
  const flush = async (): Promise<void> => {
    const done = await put(pending)
    pending = []
    for (const line of done.met) met.add(line)
    remarks.push(...done.remarks)
  }
  const add = async (deposit: Deposit): Promise<void> => {
    pending.push(deposit)
    if (pending.length >= BATCH) await flush()
  }

  const corrected = new Set(await books.articles())
  for (const id of corrected) {
    const original = (await facts.article(id)) ? await books.original(id) : null
    if (original) await add({ dossier: original, text: null })
    else await forget(id)
  }
  const hasEverywhere = overlay.entries.some(({ article }) => article === null)
  for (let offset = 0; overlay.entries.length > 0; offset += BATCH) {
    const { items } = await facts.articles({ offset, limit: BATCH })
    for (const article of items) {
      if (corrected.has(article.id) || (!hasEverywhere && overlay.naming(article).length === 0)) continue
      const dossier = await facts.dossier(article.id)
      if (!dossier) continue
      if (overlay.naming(article).length > 0 || overlay.everywhere(dossier.actors).length > 0)
        await add({ dossier, text: null })
    }
    if (items.length < BATCH) break
  }
  if (pending.length > 0) await flush()

  const missing = overlay.entries.flatMap((entry): Remark[] => {
    if (met.has(entry.line)) return []
    const { line, article, target } = entry
    return article === null
      ? [{ line, code: 'no-such-actor', what: target }]
      : [{ line, code: 'no-such-article', what: article }]
  })
  return [...remarks, ...missing].sort((a, b) => a.line - b.line)
}
