import { fold } from '../../text/fold.ts'
import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Discourse } from './discourse.ts'
import { agreesWith } from './salience.ts'

const WINNERS = /^(?:champion|gagnant|laureat|medaille d'or|vainqueur)$/u

const TODAY = /^(?:course|épreuve|étape|jour|match|rencontre|soir)$/u

const isWinner = ({ determiner, noun }: RolePhrase): boolean =>
  determiner === 'definite' && !noun.plural && WINNERS.test(fold(noun.title))

/** « le vainqueur du Tour 1985 » won something else than what is told of. */
export const wonElsewhere = (phrase: RolePhrase): boolean =>
  isWinner(phrase) && phrase.organisation !== null && !TODAY.test(phrase.organisation)

/** « le vainqueur du jour », « la lauréate »: the only one whom the headline or the text shows to have won. */
export function winnerOf(phrase: RolePhrase, { winners }: Discourse): Member | null {
  if (!isWinner(phrase) || wonElsewhere(phrase)) return null
  const all = winners()
  const [winner] = all
  return all.length === 1 && winner && agreesWith(phrase, winner) ? winner : null
}
