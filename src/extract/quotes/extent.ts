import type { Span } from '../../domain/span.ts'
import { startsUpper } from '../../text/letters.ts'
import { AUXILIARY } from '../grammar.ts'

const SUBJECTS =
  /^(?:je|j['’]|tu|il|elle|on|nous|vous|ils|elles|ce|c['’]|ça|cela|le|la|l['’]|les|un|une|des|ces|cette|mon|ma|mes|notre|nos|votre|vos|son|sa|ses|si|quand|il y a|tout|toute|tous|rien|personne)\b/iu
const VERBS =
  /(?:^|\s)(?:peut|peuvent|doit|doivent|va|vont|vais|allons|fait|font|faut|veut|veulent|sait|suis|sommes|ai|avons|avez|peux|pouvons|dois|devons|veux|voulons|pense|pensons|crois|croyons|vois|voyons)(?:\s|$)/u

/** The pieces as one text: white space collapsed, nothing else changed. */
export function joinPieces(text: string, pieces: readonly Span[]): string {
  return pieces
    .map((piece) => text.slice(piece.start, piece.end))
    .reduce((all, part) => {
      // « Ça va ?, demande X. »: the full stop was the writer's.
      if (/[!?…]$/u.test(all) && /^[.,]$/u.test(part)) return all
      return all === '' || /^[.,!?…]/u.test(part) ? all + part : `${all} ${part}`
    }, '')
    .replace(/\s+/gu, ' ')
    .replace(/ (?=[.,](?:\s|$))/gu, '')
    .trim()
}

/** Words with a verb or somebody who speaks for himself: what no title and no term has. */
export const hasVerb = (words: string): boolean =>
  VERBS.test(words) ||
  /(?:^|[\s'’])(?:je|j['’]|nous|vous|tu|on|ne|n['’]|c['’]est|il|elle|ça)(?:[\s'’]|$)/iu.test(words) ||
  words.split(/[\s'’]/u).some((word) => AUXILIARY.has(word.toLowerCase()))

/** A sentence of its own: it begins like one, or it has a subject and a verb. `opens`: its sentence or a colon leads to it. */
export function isFull(words: string, opens: boolean): boolean {
  const count = words.split(' ').length
  if (opens && /^[\p{Lu}[(]/u.test(words) && (count >= 2 || /[!?…]$/u.test(words))) return true
  if (/[.!?…]$/u.test(words) && /^[\p{Lu}\p{N}[(«“]/u.test(words)) return true
  if (startsUpper(words) && count >= 3) return true
  if (count < 4) return startsUpper(words) && /[!?]$/u.test(words)
  const verb = VERBS.test(words) || words.split(/[\s'’]/u).some((word) => AUXILIARY.has(word.toLowerCase()))
  return (
    verb &&
    SUBJECTS.test(words) &&
    !/^(?:le|la|les|un|une|des|ces|cette|l['’])\s?\S+\s(?:qui|que|qu['’]|dont|de|des|du)/iu.test(words)
  )
}
