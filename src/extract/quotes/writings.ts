import type { Item } from '../document.ts'

/** What words stand on that somebody sent or put up. */
const WRITINGS =
  /^(?:affiche|banderole|carton|inscription|lettre|message|mot|note|pancarte|panneau|post|slogan|sms|texto|tract|tweet)$/u

/** What somebody holds up without having to have written it. */
const HELD = /^(?:affiche|banderole|carton|inscription|pancarte|panneau|slogan|tract)$/u

const HOLDS = /^(?:agit|arbor|brandi|port(?:e|ait)|ten(?:ait|aient|u)|tient|tiennent)/u

/** « Monique tient une pancarte : "…" ». */
export const holdsWriting = (before: readonly Item[]): boolean =>
  before.some(({ lower }) => HOLDS.test(lower)) && before.some(({ lower }) => HELD.test(lower))

const FEMININE = /^(?:affiche|banderole|inscription|lettre|note|pancarte)$/u

/** Whether something written that « il » or « elle » may stand for is told of. */
export const hasWriting = (items: readonly Item[], gender: 'm' | 'f' | null): boolean =>
  items.some(
    ({ lower }) => WRITINGS.test(lower) && (gender === null || (gender === 'f') === FEMININE.test(lower)),
  )

/** « Quatre cents feuillets, un mot : "…" »: written by whoever sent them. */
export const namesWriting = (before: readonly Item[]): boolean =>
  before.some((item, i) => /^une?$/u.test(before[i - 1]?.lower ?? '') && WRITINGS.test(item.lower))
