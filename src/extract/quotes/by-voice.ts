import type { Sentence } from '../document.ts'
import type { Reference } from './noun-phrase.ts'

/** « , par la voix de », « , par la bouche de »: whom a body speaks through comes next; the item he begins at, or null. */
export function voiceBehind({ items }: Sentence, { to, member, phrase }: Reference): number | null {
  const isBody = member ? member.kind !== 'person' : phrase?.noun.classes.includes('body')
  const at = items[to]?.text === ',' ? to + 1 : to
  const [by, article, through, of] = [0, 1, 2, 3].map((step) => items[at + step]?.lower ?? '')
  if (!isBody || by !== 'par' || !/^(?:l[ae]|l'|son)$/u.test(article ?? '')) return null
  if (/^(?:bouche|intermédiaire|truchement|voix)$/u.test(through ?? ''))
    return /^(?:de|d')$/u.test(of ?? '') ? at + 4 : of === 'du' ? at + 3 : null
  return null
}
