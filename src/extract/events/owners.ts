import { fold } from '../../text/fold.ts'
import { lazy } from '../../text/lazy.ts'
import type { Member } from '../actors/member.ts'
import { accusedOf } from './accused.ts'
import { courtsOf, isCourt } from './courts.ts'
import type { Draft } from './draft.ts'
import type { Heroes } from './heroes.ts'
import type { Scene } from './scene.ts'

/** What somebody's trial is made of. */
const PROCEEDINGS = new Set(
  `audience comparution condamnation decision delibere jugement peine plaidoirie plaidoiries proces requisitions
  requisitoire sentence verdict`.split(/\s+/u),
)
/** « Une autre plainte », « son procès en appel contre l'État »: of somebody else, or told. */
const OTHERS = /(?:^| )(?:autres?|contre|d'un|d'une|de l[ae']|des?|du|visant)(?: |$)/u

/** What is held of a firm, paid or told by it, at the head of a label. */
const CORPORATE =
  /^(?:(?:nouveaux?|nouvelle|prochaine?s?|premiers?) )?(?:(?:annonce|assemblee generale|conseil|detachement|paiement|presentation|publication|versement)s? (?:annuels? |du |des |de |d')?)?(?:assemblee generale|benefices?|chiffre d'affaires|comite (?:central|de groupe|d'entreprise|europeen|social)|conseil d'administration|coupon|dividende|resultats)\b/u

/** What an author, a singer or a director brings out. */
const WORK =
  /^(?:.*[»”"] )?(?:(?:dernier|premier|deuxieme|second|troisieme|nouvel|nouveau) )?(?:album|disque|essai|film|livre|ouvrage|parution|recit|recueil|roman|sortie)\b|^[«“"].{1,60}[»”"] (?:par(?:u|ai)|sort)/u

const ARTICLE = /^(?:(?:les?|la|une?|des|ces?|cette|son|sa|ses|leurs?) |l')/u
const WHERE = / (?:a|au|aux|chez|dans|devant|en) /u

/** A label without its article and where it is: « obsèques », of « Les obsèques en l'église des Halles ». */
const bare = (label: string): string => fold(label).replace(ARTICLE, '').split(WHERE)[0] ?? ''

/** « la transaction », « le rachat »: between those whom the title brings together. */
const DEALS = new Set('acquisition cession fusion operation rachat transaction'.split(' '))

const OF_THE_DEAD = new Set(['funeral'])

/** Whose a happening is by its very noun, where an article tells of one who may be meant. */
export interface Owners {
  of(event: Draft): readonly Member[]
  /** Whose death the title tells. */
  late(): Member | null
}

/**
 * A judgment is the accused's, a funeral that of whom the title mourns, a dividend the one firm's of the title: such nouns
 * are always somebody's, and an article names them once. Who was present is never taken from there.
 */
export function createOwners(scenes: readonly Scene[], heroes: Heroes): Owners {
  const accused = lazy(() => accusedOf(scenes))
  const courts = lazy(() => courtsOf(scenes))
  const ownerOf = ({ kind, lemma, label, span }: Draft): Member | null => {
    const told = bare(label)
    if (OF_THE_DEAD.has(kind) && !OTHERS.test(told)) return heroes.late
    if (PROCEEDINGS.has(fold(lemma ?? '')) && !OTHERS.test(told)) return accused() ?? courts()(span.start)
    if (CORPORATE.test(told)) return heroes.firm
    return kind === 'publication' && WORK.test(told) ? heroes.person : null
  }
  return {
    late: () => heroes.late,
    of(event) {
      const one = ownerOf(event)
      if (one) return [one]
      const isDeal = event.definite && DEALS.has(fold(event.lemma ?? ''))
      return isDeal ? heroes.bodies.filter(({ kind }) => kind === 'organisation') : []
    },
  }
}

/** « Ses obsèques seront célébrées »: of whom the title mourns, whoever spoke in between. */
const MOURNED =
  /^(?:leurs?|sa|ses|son) (?:cercueil|crémation|enterrement|funérailles|inhumation|obsèques)(?!\p{L})/iu

/** The event with its owner, where its own words name nobody. */
export function owned(event: Draft, owners: Owners): Draft {
  const mourned = MOURNED.test(event.label) ? owners.late() : null
  const own = mourned ? [mourned] : event.participants
  const participants = own.length > 0 ? own : owners.of(event)
  // A court acts where it sits.
  const place = event.place ?? participants.find(isCourt)?.name ?? null
  return { ...event, participants, place }
}
