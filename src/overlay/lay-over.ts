import type { Dossier } from '../domain/dossier.ts'
import { canonicalDossier, digestOf } from '../store/canonical-dossier.ts'
import type { Deposit, Facts, Store } from '../store/store.ts'
import { type Books, booksOf } from './books.ts'
import { bringUp } from './bring-up.ts'
import { parseOverlay } from './format/parse-overlay.ts'
import { markProfile } from './mark-profile.ts'
import { createOverlay, type Overlay } from './overlay.ts'
import type { Remark } from './remark.ts'

/** Hears of entries that cannot be followed, as often as that is found out. */
export type Tell = (remarks: readonly Remark[]) => void

export interface Layered {
  /** The store in which only corrected facts are put, and which keeps them as they were in its notes. */
  readonly store: Store
  /** Makes what the store holds already follow the overlay. Rejects with a `StoreError` where the store fails. */
  settle(): Promise<void>
}

const isChanged = (before: Dossier, after: Dossier): boolean =>
  digestOf(canonicalDossier(before)) !== digestOf(canonicalDossier(after))

/**
 * Lays the operator's corrections over a store. Without an overlay, those that the store last followed stay in
 * force: only an overlay without entries takes them back.
 */
export async function layOver(inner: Store, given: Overlay | null, tell: Tell): Promise<Layered> {
  const books = booksOf(inner.notes)
  const text = await books.text()
  const overlay = given ?? createOverlay(text ?? '', parseOverlay(text ?? '').entries)
  const originals = new Set(await books.articles())

  /** Puts deposits, corrected; gives the lines that were met and what could not be followed. */
  async function put(deposits: readonly Deposit[]) {
    const met = new Set<number>()
    const remarks: Remark[] = []
    const corrected: Deposit[] = []
    for (const deposit of deposits) {
      const { dossier } = deposit
      const done = overlay.correct(dossier, await textFor(deposit, overlay, inner.facts))
      for (const line of done.met) met.add(line)
      remarks.push(...done.remarks)
      corrected.push({ ...deposit, dossier: done.dossier })
      // Before the facts: whatever happens, what can be put back is what was.
      if (done.met.length > 0 && isChanged(dossier, done.dossier)) await keep(dossier.article.id, dossier)
    }
    const outcomes = await inner.put(corrected)
    for (const [i, { dossier }] of deposits.entries()) await tidy(dossier, corrected[i]?.dossier ?? dossier)
    return { outcomes, met, remarks }
  }

  async function keep(article: string, dossier: Dossier | null): Promise<void> {
    await books.setOriginal(article, dossier)
    if (dossier) originals.add(article)
    else originals.delete(article)
  }

  /** Keeps the original under the id by which the store knows the article, and none where nothing is corrected. */
  async function tidy(before: Dossier, after: Dossier): Promise<void> {
    const { id } = before.article
    if (originals.size === 0) return
    const known = (await inner.facts.article(id))?.id ?? id
    if (!originals.has(id) && !originals.has(known)) return
    const isKept = isChanged(before, after)
    if (known !== id && originals.has(id)) await keep(id, null)
    if (isKept && known !== id) await keep(known, before)
    if (!isKept && originals.has(known)) await keep(known, null)
  }

  return {
    store: {
      put: async (deposits) => {
        const { outcomes, met, remarks } = await put(deposits)
        if (met.size > 0) await retell(books, met, remarks, tell)
        return outcomes
      },
      remove: async (articleId) => {
        const known = (await inner.facts.article(articleId))?.id ?? articleId
        const removed = await inner.remove(articleId)
        if (originals.has(known)) await keep(known, null)
        return removed
      },
      version: () => inner.version(),
      facts: {
        ...inner.facts,
        actor: async (id) => {
          const profile = await inner.facts.actor(id)
          return profile && markProfile(profile, overlay)
        },
      },
      search: inner.search,
      get digest() {
        return inner.digest
      },
      notes: inner.notes,
      close: () => inner.close(),
    },
    settle: async () => {
      if (overlay.text === (text ?? '')) return tell(await books.remarks())
      const remarks = await bringUp({
        overlay,
        facts: inner.facts,
        books,
        put,
        forget: (id) => keep(id, null),
      })
      await books.setRemarks(remarks)
      await books.setText(overlay.text)
      tell(remarks)
    },
  }
}

/** The article's text where there is something to hold against it. */
async function textFor({ dossier, text }: Deposit, overlay: Overlay, facts: Facts): Promise<string | null> {
  const { article } = dossier
  if (text !== null || overlay.naming(article).length === 0) return text
  const known = await facts.article(article.id)
  return known?.textHash === article.textHash ? facts.text(article.id) : null
}

/** What was said of entries before gives way to what is known now. */
async function retell(
  books: Books,
  met: ReadonlySet<number>,
  remarks: readonly Remark[],
  tell: Tell,
): Promise<void> {
  const before = await books.remarks()
  const others = before.filter(({ line }) => !met.has(line))
  if (remarks.length > 0 || others.length < before.length) await books.setRemarks([...others, ...remarks])
  const isTold = ({ line, code }: Remark) => before.some((old) => old.line === line && old.code === code)
  const news = remarks.filter((remark) => !isTold(remark))
  if (news.length > 0) tell(news)
}
