import { isCapitals } from '../../../text/letters.ts'
import type { Token } from '../../../text/tokens.ts'
import { looksAdjective } from '../../grammar.ts'
import { adjacent, capital } from './capital.ts'
import type { NamingTools } from './name.ts'

const MOST_WORDS = 4
const OF = /^(?:de|du|des|d')$/u
const AT = /^(?:à|au|aux|en)$/u
const ARTICLE = /^(?:la|l'|le|les)$/u
const COMPASS = /^(?:Nord|Sud|Est|Ouest|Haute?|Basse?)$/u
/** « Paris Centre », « Lyon Nord »: a part of the town. */
const PART = /^(?:centre|cité|est|gare|nord|ouest|port|sud|ville)$/u

/** Before the name and its article: « de » in « de Brest », « de la CFDT », where another name may follow. */
const governor = (list: readonly Token[], from: number): string =>
  list[ARTICLE.test(list[from - 1]?.lower ?? '') ? from - 2 : from - 1]?.lower ?? ''

/** « à France Bleu Périgord »; « dit à l'AFP Retno Lestari » are two. */
const isRegional = (list: readonly Token[], at: number, { gazetteer }: NamingTools): boolean =>
  gazetteer.match(list, COMPASS.test(list[at]?.text ?? '') ? at + 1 : at)?.entry.kind === 'place'

/** Behind the capitals that go on at a token and begin neither a person, nor a known name, nor a title. */
function restEnd(
  text: string,
  list: readonly Token[],
  at: number,
  kind: 'place' | 'organisation',
  { names, gazetteer, roles }: NamingTools,
): number {
  let to = at
  while (to - at < MOST_WORDS && capital(list[to]) && adjacent(text, list[to - 1], list[to])) {
    const word = list[to]?.text ?? ''
    const isPerson = names.givenName(word) !== undefined || names.honorific(word) !== undefined
    const role = roles.match(list, to)
    // « France Victimes »; « la CGT Cheminots » goes by the name of the CGT.
    const isRole = role !== null && !(kind === 'place' && role.noun.plural)
    if (isPerson || names.isOpener(word) || isRole) return at
    // « Nantes Lyon » are two; « France Bleu Périgord » is one.
    const known = to === at ? gazetteer.match(list, to)?.entry.kind : undefined
    if (known !== undefined && (kind === 'place' || known !== 'place')) return at
    to += 1
  }
  // « France Terre d'Asile »
  const isOf = to > at && /^(?:de|d')$/u.test(list[to]?.lower ?? '') && capital(list[to + 1])
  const isNobody =
    names.givenName(list[to + 1]?.text ?? '') === undefined && gazetteer.match(list, to + 1) === null
  return isOf && isNobody && adjacent(text, list[to - 1], list[to]) ? to + 2 : to
}

/** « le député LR Ciotti », « la candidate sortante PS Bergeon »: the party of somebody. */
const isSomebodys = (list: readonly Token[], from: number, { roles }: NamingTools): boolean =>
  [1, 2, 3].some((step) => {
    const role = roles.match(list, from - step)
    return (
      role !== null &&
      role.length <= step &&
      (role.length === step || looksAdjective(list[from - 1]?.lower ?? ''))
    )
  })

const isForeign = (list: readonly Token[], from: number, { gazetteer }: NamingTools): boolean => {
  const entry = gazetteer.match(list, from)?.entry
  return entry?.name === entry?.country && entry?.name !== 'France'
}

/**
 * Where a name ends that begins with a known place or body and is neither: « Genève Aéroport », « Bretagne Vivante »,
 * « France Bleu Périgord ». `to` is where the known one ends.
 */
export function seatedEnd(
  text: string,
  list: readonly Token[],
  from: number,
  to: number,
  kind: 'place' | 'organisation',
  tools: NamingTools,
): number {
  const { names } = tools
  const next = list[to]
  if (!next || !capital(next) || !adjacent(text, list[to - 1], next)) return to
  if (names.givenName(list[from]?.text ?? '') !== undefined) return to
  const noun = names.nameNoun(next.text)
  const isHouse = noun === 'organisation' || names.siteNoun(next.folded) === 'grounds'
  if (kind === 'place' && isHouse && !PART.test(next.lower)) return to + 1
  // « LYON Le maire », a page's headings
  if (isCapitals(next.text) && next.text.length > 3) return to
  const before = list[from - 1]
  const link = governor(list, from)
  if (OF.test(link) || (kind === 'place' && AT.test(link)) || isSomebodys(list, from, tools)) return to
  if (AT.test(link) && !isRegional(list, to, tools)) return to
  if (capital(before) && !ARTICLE.test(before?.lower ?? '')) return to
  // « Israel Adesanya »: of the countries only France begins names that the French give.
  if (kind === 'place' && isForeign(list, from, tools)) return to
  return restEnd(text, list, to, kind, tools)
}
