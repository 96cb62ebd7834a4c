import { fold } from '../../text/fold.ts'
import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Discourse } from './discourse.ts'
import { agreesWith } from './salience.ts'

const WINNERS = /^(?:champion|gagnant|laureat|medaille d'or|vainqueur)$/u

/** « le vainqueur du jour », « la lauréate »: the only one whom the headline or the text shows to have won. */
export function winnerOf(phrase: RolePhrase, { winners }: Discourse): Member | null {
  if (phrase.determiner !== 'definite' || phrase.noun.plural || !WINNERS.test(fold(phrase.noun.title)))
    return null
  const all = winners()
  const [winner] = all
  return all.length === 1 && winner && agreesWith(phrase, winner) ? winner : null
}
