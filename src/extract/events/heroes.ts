import { fold, words } from '../../text/fold.ts'
import { type Cast, castOf } from '../actors/cast.ts'
import { type Member, nameWords } from '../actors/member.ts'
import type { ActorTools } from '../actors/tools.ts'
import { analyse, type Document } from '../document.ts'

/** Whom an article is about: named in its title, otherwise far more often than anybody else. */
export interface Heroes {
  readonly people: readonly Member[]
  /** Organisations and countries. */
  readonly bodies: readonly Member[]
  /** The first person that the text names, and the first body. */
  readonly lead: { readonly person: Member | null; readonly body: Member | null }
}

const OFTEN = 3
/** A title that names more is a list. */
const MOST = 3
const SHORTEST = 3
/** « LA GAZETTE. – »: who asks in an interview. */
const LABEL = /^\p{Lu}{5,}$/u
/** The lead, in words. */
const LEAD = 160

const isPerson = ({ kind }: Member): boolean => kind === 'person'
const isOrganisation = ({ kind }: Member): boolean => kind === 'organisation'
const isCountry = ({ entry }: Member): boolean => entry !== null && entry.country === entry.name

const padded = (list: readonly string[]): string => ` ${list.join(' ')} `

function isIn(title: string, member: Member): boolean {
  const names = [member.name, ...member.aliases]
  const surname = isPerson(member) ? (nameWords(member.name).at(-1) ?? '') : ''
  return [...names, surname].some((name) => name.length >= SHORTEST && title.includes(padded(words(name))))
}

/** The member named three times, and twice as often as any other of the kind. */
function mostNamed(cast: Cast, fits: (member: Member) => boolean): readonly Member[] {
  const counts = new Map<Member, number>()
  for (const { member } of cast.mentions)
    if (fits(member) && !LABEL.test(member.name)) counts.set(member, (counts.get(member) ?? 0) + 1)
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a)
  return first && first[1] >= OFTEN && first[1] >= 2 * (second?.[1] ?? 0) ? [first[0]] : []
}

/** Whom the title names: members of the text's cast, and full names that only the title has. */
function titled({ article }: Document, cast: Cast, tools: ActorTools): readonly Member[] {
  const { title } = article
  const span = { start: 0, end: title.length }
  const head = analyse({ ...article, text: title, paragraphs: [{ kind: 'heading', span }] })
  const text = padded(words(title))
  const named = cast.members.filter((member) => isIn(text, member))
  const known = new Set(named.flatMap((member) => [member.name, ...member.aliases]).map(fold))
  const own = castOf(head, tools).members.filter(
    (member) =>
      (isOrganisation(member) || (isPerson(member) && member.name.includes(' '))) &&
      ![member.name, nameWords(member.name).at(-1) ?? ''].some((name) => known.has(fold(name))),
  )
  return [...named, ...own]
}

export function heroesOf(document: Document, cast: Cast, tools: ActorTools): Heroes {
  const named = titled(document, cast, tools)
  const pick = (fits: (member: Member) => boolean, often: (member: Member) => boolean): readonly Member[] => {
    const found = named.filter(fits)
    return found.length > 0 && found.length <= MOST ? found : mostNamed(cast, often)
  }
  const first = (fits: (member: Member) => boolean): Member | null =>
    cast.mentions.find(({ member, from }) => from < LEAD && fits(member))?.member ?? null
  return {
    people: pick(isPerson, isPerson),
    bodies: pick((member) => isOrganisation(member) || isCountry(member), isOrganisation),
    lead: { person: first(isPerson), body: first(isOrganisation) },
  }
}
