import type { Item } from '../document.ts'

/** What words stand on that somebody sent or put up. */
const WRITINGS =
  /^(?:affiche|banderole|carton|inscription|lettre|message|mot|note|pancarte|panneau|post|slogan|sms|texto|tract|tweet)$/u

/** « Quatre cents feuillets, un mot : "…" »: written by whoever sent them. */
export const namesWriting = (before: readonly Item[]): boolean =>
  before.some((item, i) => /^une?$/u.test(before[i - 1]?.lower ?? '') && WRITINGS.test(item.lower))
