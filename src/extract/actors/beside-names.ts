import { startsUpper } from '../../text/letters.ts'
import type { Token } from '../../text/tokens.ts'
import { isAccused } from './charged.ts'
import type { Gazetteer, Gender } from './gazetteer.ts'
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

const ARTICLES: Readonly<Record<string, Gender>> = { la: 'f', le: 'm' }

/** « X a 31 ans », « À 63 ans, X ». */
function ageTold(list: readonly Token[], from: number, to: number): number | null {
  const isAge = (at: number): boolean => list[at]?.type === 'number' && list[at + 1]?.lower === 'ans'
  if (/^(?:a|avait)$/u.test(list[to]?.lower ?? '') && isAge(to + 1)) return Number(list[to + 1]?.text)
  const ahead = list[from - 1]?.text === ',' && list[from - 4]?.lower === 'à' && isAge(from - 3)
  return ahead ? Number(list[from - 3]?.text) : null
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
  member.age ??= ageTold(list, from, to)
  const before = list[from - 1]
  const profession = HONORIFICS[before?.text ?? '']
  if (profession) member.classes.add(profession)
  const country = before && startsUpper(before.text) ? gazetteer.demonym(before.folded) : null
  if (country) {
    member.countries.add(country)
    // « la Tchèque Barbora Novak »
    member.gender ??= ARTICLES[list[from - 2]?.lower ?? ''] ?? null
  }
  if (isAccused(list, from, to)) member.classes.add(ACCUSED)
  const made = /^de$|^d'$/u.test(before?.lower ?? '') ? MAKERS[workBefore(list, from - 2)] : undefined
  for (const title of made ?? []) member.titles.add(title)
}
