import charges from '../../../data/lexicons/charges.json' with { type: 'json' }
import { startsUpper } from '../../text/letters.ts'
import type { Token } from '../../text/tokens.ts'
import { AUXILIARY, ETRE_FORMS } from '../grammar.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Member } from './member.ts'
import type { Name } from './names.ts'

/** Member class of whoever stands before a court or is held by the police. */
const ACCUSED = 'accused'

/** What a title before a name tells of the person. */
const HONORIFICS: Readonly<Record<string, string>> = {
  Me: 'lawyer',
  Maître: 'lawyer',
  Dr: 'medic',
  Docteur: 'medic',
  Pr: 'scholar',
  Professeur: 'scholar',
  Mgr: 'cleric',
}
const FINITE = new Set(charges.finite)
const PARTICIPLES = new Set(charges.participles)
/** « mis en examen », « placé en garde à vue »: what a light participle needs behind it. */
const PLACED = new Set(charges.placed)
const STATES = new Set(charges.states)
const REACH = 24

/** « jugée », « jugés » → « jugé ». */
const masculine = (lower: string): string => lower.replace(/(?<=[éist])(?:es?|s)$/u, '')

/** A participle of charge at a token: « condamné », « mis en examen ». */
function isCharge(list: readonly Token[], i: number): boolean {
  const lower = list[i]?.lower ?? ''
  if (PARTICIPLES.has(lower) || PARTICIPLES.has(masculine(lower))) return true
  return (
    (PLACED.has(lower) || PLACED.has(masculine(lower))) &&
    [2, 3].some((step) => STATES.has(list[i + step]?.lower ?? ''))
  )
}

/** « X, 62 ans, a été condamné », « X comparaît »: past what stands apart behind the name. */
function isCharged(list: readonly Token[], to: number): boolean {
  for (let k = to; k < to + REACH; k += 1) {
    const token = list[k]
    if (!token || /^[.!?;:«»"“”]$/u.test(token.text)) return false
    if (k > to && /^(?:qui|que|qu'|dont|et|mais)$/u.test(token.lower)) return false
    if (FINITE.has(token.lower)) return true
    if (!AUXILIARY.has(token.lower)) continue
    // « a condamné » is the judge's.
    const passive = ETRE_FORMS.has(token.lower) || list[k + 1]?.lower === 'été'
    return passive && [1, 2, 3].some((step) => isCharge(list, k + step))
  }
  return false
}

/** « Poursuivi pour vol, le notaire X … »: from the start of its sentence to the comma before the name. */
function chargedBefore(list: readonly Token[], from: number): boolean {
  let comma = -1
  for (let k = from - 1; k >= Math.max(0, from - REACH); k -= 1) {
    const text = list[k]?.text ?? ''
    if (/^[.!?;:«»"“”]$/u.test(text)) return comma > 0 && isCharge(list, k + 1)
    if (text === ',') {
      if (comma > 0) return false
      comma = k
    }
    if (k === 0) return comma > 0 && isCharge(list, 0)
  }
  return false
}

/** « le procès de X », « la garde à vue de X ». */
const isTried = (list: readonly Token[], from: number): boolean =>
  /^d(?:e|')$/u.test(list[from - 1]?.lower ?? '') &&
  (/^(?:procès|condamnation|interpellation|arrestation)$/u.test(list[from - 2]?.lower ?? '') ||
    (list[from - 2]?.lower === 'vue' && list[from - 4]?.lower === 'garde') ||
    (list[from - 2]?.lower === 'examen' && list[from - 4]?.lower === 'mise'))

const FILM = ['cineaste', 'realisateur', 'realisatrice']
const BOOK = ['auteur', 'auteure', 'autrice', 'ecrivain', 'ecrivaine', 'romancier', 'romanciere']
const SONG = ['chanteur', 'chanteuse', 'musicien', 'musicienne']
/** Folded titles of whoever makes a work: « le long-métrage de X ». */
const MAKERS: Readonly<Record<string, readonly string[]>> = {
  album: SONG,
  disque: SONG,
  documentaire: [...FILM, 'documentariste'],
  film: FILM,
  livre: BOOK,
  'long-métrage': FILM,
  recueil: BOOK,
  roman: BOOK,
}

/** The noun that « de » hangs on, past one adjective: « le film choral de ». */
const workBefore = (list: readonly Token[], at: number): string => {
  const word = list[at]?.lower ?? ''
  return word in MAKERS ? word : (list[at - 1]?.lower ?? '')
}

/** What the words beside a person's name tell: age, nationality, and a charge. */
export function describeBeside(
  list: readonly Token[],
  { from, to }: Name,
  member: Member,
  gazetteer: Gazetteer,
): void {
  if (member.kind !== 'person') return
  const [mark, years, unit] = [0, 1, 2].map((step) => list[to + step])
  if ((mark?.text === ',' || mark?.text === '(') && years?.type === 'number' && unit?.lower === 'ans')
    member.age ??= Number(years.text)
  const before = list[from - 1]
  const profession = HONORIFICS[before?.text ?? '']
  if (profession) member.classes.add(profession)
  const country = before && startsUpper(before.text) ? gazetteer.demonym(before.folded) : null
  if (country) member.countries.add(country)
  if (isCharged(list, to) || chargedBefore(list, from) || isTried(list, from)) member.classes.add(ACCUSED)
  const made = /^de$|^d'$/u.test(before?.lower ?? '') ? MAKERS[workBefore(list, from - 2)] : undefined
  for (const title of made ?? []) member.titles.add(title)
}
