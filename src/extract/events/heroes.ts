import { fold, words } from '../../text/fold.ts'
import { lazy } from '../../text/lazy.ts'
import { type Cast, castOf } from '../actors/cast.ts'
import { type Member, nameWords } from '../actors/member.ts'
import type { ActorTools } from '../actors/tools.ts'
import { analyse, type Document } from '../document.ts'

/** Whom an article is about: named in its title, otherwise far more often than anybody else. */
export interface Heroes {
  readonly title: string
  /** Organisations and countries. */
  readonly bodies: readonly Member[]
  /** The one organisation that the title names, or the text far more often than any other. */
  readonly firm: Member | null
  /** The one person that the title names, and nobody else with it. */
  readonly person: Member | null
  /** Whose death the title tells: « Mort de Luce Ferrand ». */
  readonly late: Member | null
  /** The one country of the title: « Kenya-La sécheresse vide les écoles ». */
  readonly country: string | null
  /** The one town of the title: « Lunéville : les urgences ferment », « Municipales à Port-Lazo ». */
  readonly town: string | null
}

const OFTEN = 3
/** A title that names more is a list. */
const MOST = 3
const SHORTEST = 3
/** « LA GAZETTE. – »: who asks in an interview. */
const LABEL = /^\p{Lu}{5,}$/u

const isPerson = ({ kind }: Member): boolean => kind === 'person'
const isOrganisation = ({ kind }: Member): boolean => kind === 'organisation'
const isCountry = ({ entry }: Member): boolean => entry !== null && entry.country === entry.name

const only = (members: readonly Member[]): Member | null =>
  members.length === 1 ? (members[0] ?? null) : null

const DEATH = /(?<!\p{L})(?:mort|morte|décès|décédée?|disparition|obsèques|funérailles|éteinte?)(?!\p{L})/iu

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
      (isOrganisation(member) || isCountry(member) || (isPerson(member) && member.name.includes(' '))) &&
      ![member.name, nameWords(member.name).at(-1) ?? ''].some((name) => known.has(fold(name))),
  )
  return [...named, ...own]
}

const isTown = ({ kind, entry, name }: Member): boolean =>
  kind === 'place' && (entry === null || (entry.country !== null && entry.country !== name))

/** « Angoulême. Le faux marquis condamné »: a town where the text knows it as one. */
const HEADED = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) ?[:.] /u

/** « Saint-Aubin. », « Fontenay-sous-Bois : » */
const COMPOUND = /^(?:Sainte?-\p{Lu}|\p{Lu}\p{L}+-\p{Ll}+-\p{Lu})/u

/** « À Lalbenque, la truffe se fait rare » */
const FRONTED = /^[ÀA] (\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?), /u

/** « le procès des « écoutes de Bastia » »: what a case, a work or a speech is called says nothing of where. */
const QUOTED = /«[^«»]{0,200}»|“[^“”]{0,200}”|"[^"]{0,200}"/gu

function townOf({ article, tokens }: Document, named: readonly Member[]): string | null {
  const outside = padded(words(article.title.replace(QUOTED, ' ')))
  const towns = named.filter((member) => isTown(member) && isIn(outside, member))
  const head = HEADED.exec(article.title)?.[1]
  if (towns.length > 1) return towns.find(({ name }) => name === head)?.name ?? null
  if (towns.length > 0) return towns[0]?.name ?? null
  const fronted = FRONTED.exec(article.title)?.[1]
  if (fronted !== undefined && !named.some(({ name }) => name.includes(fronted))) return fronted
  if (head === undefined || head.includes(' ')) return null
  if (COMPOUND.test(head)) return head
  const key = fold(head)
  const known = tokens.some(
    ({ folded, text }, i) =>
      folded === key && text === head && /^(?:à|de|d'|en)$/u.test(tokens[i - 1]?.lower ?? ''),
  )
  return known ? head : null
}

/** The title is only read where an event asks for them. */
export function heroesOf(document: Document, cast: Cast, tools: ActorTools): Heroes {
  const named = lazy(() => titled(document, cast, tools))
  const bodies = lazy(() => {
    const found = named().filter((member) => isOrganisation(member) || isCountry(member))
    return found.length > 0 && found.length <= MOST ? found : mostNamed(cast, isOrganisation)
  })
  const firm = lazy(() => only(bodies().filter(isOrganisation)))
  const late = lazy(() => (DEATH.test(document.article.title) ? only(named().filter(isPerson)) : null))
  const country = lazy(() => only(named().filter(isCountry))?.name ?? null)
  const person = lazy(() => only(named().filter((member) => isPerson(member) || isOrganisation(member))))
  const town = lazy(() => townOf(document, named()))
  return {
    title: document.article.title,
    get bodies() {
      return bodies()
    },
    get firm() {
      return firm()
    },
    get country() {
      return country()
    },
    get person() {
      const member = person()
      return member && isPerson(member) ? member : null
    },
    get late() {
      return late()
    },
    get town() {
      return town()
    },
  }
}
