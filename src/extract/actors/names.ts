import type { ActorKind } from '../../domain/actor.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import type { SayingVerbs } from '../verbs/saying-verbs.ts'
import { bodyEnd } from './bodies.ts'
import type { Entry, Gazetteer, Gender } from './gazetteer.ts'
import type { NameLexicon } from './person-lexicon.ts'
import type { RoleLexicon } from './role-lexicon.ts'

/** Capitalised words that name someone or something. Token indices, `to` exclusive. */
export interface Name {
  readonly from: number
  readonly to: number
  readonly entry: Entry | null
  /** From « M. », « Mme » or the given name. */
  readonly gender: Gender | null
  /** Introduced by « M. », « Mme », « Me ». */
  readonly honorific: boolean
  /** The words begin with a given name. */
  readonly given: boolean
  /** Certain from the words alone; null: the context decides. */
  readonly kind: ActorKind | null
  /** Opens its sentence, so that the capital alone says nothing. */
  readonly initial: boolean
}

export interface NamingTools {
  readonly gazetteer: Gazetteer
  readonly names: NameLexicon
  readonly roles: RoleLexicon
  readonly verbs: SayingVerbs
}

/** « al-Nabhani », « el-Krim »: the particle is written small. */
const SMALL_PARTICLE = /^(?:al|el|as|ad|an|ar|ash|at|az|ben|bin)-\p{Lu}/u

const capital = (token: Token | undefined): boolean =>
  token?.type === 'word' &&
  (/^\p{Lu}/u.test(token.text) || SMALL_PARTICLE.test(token.text)) &&
  !token.text.endsWith("'") &&
  !token.text.endsWith('’')
const ACRONYM = /^\p{Lu}[\p{Lu}\p{N}&]{1,6}$/u
const LINKS = new Set(['de', 'du', "d'", 'des', 'la', 'le', 'les', "l'"])

/** Only spaces stand between the two tokens. */
const adjacent = (text: string, left: Token | undefined, right: Token | undefined): boolean =>
  left !== undefined && right !== undefined && /^[ \u00A0\u202F]?$/u.test(text.slice(left.end, right.start))

function startsSentence(text: string, list: readonly Token[], i: number): boolean {
  const before = list[i - 1]
  if (before && text.slice(before.end, list[i]?.start).includes('\n')) return true
  return before === undefined || /^[.!?…:«"“»”\n•–—-]$/u.test(before.text) || before.text === '...'
}

/** A verb of saying or a noun of role right before: what follows is a person, « explique Iñigo de la Vega ». */
function introduces(list: readonly Token[], index: number, { verbs, roles }: NamingTools): boolean {
  const token = list[index]
  if (token?.type !== 'word') return false
  return (
    verbs.readings(token.lower).some((verb) => verb.tense !== 'infinitive') ||
    roles.match(list, index)?.length === 1
  )
}

/** Where the capitalised run that begins at `from` ends; particles join a given name to what follows. */
function runEnd(text: string, list: readonly Token[], from: number, tools: NamingTools): number {
  const { names, gazetteer } = tools
  let to = from + 1
  const first = list[from]?.text ?? ''
  const given =
    names.givenName(first) !== undefined ||
    names.honorific(first) !== undefined ||
    introduces(list, from - 1, tools) ||
    /\.$/u.test(list[from]?.text ?? '')
  for (;;) {
    if (!adjacent(text, list[to - 1], list[to])) return to
    if (
      capital(list[to]) &&
      names.honorific(list[to]?.text ?? '') !== undefined &&
      list[to]?.text !== 'Maître'
    )
      return to
    if (capital(list[to])) {
      to += 1
      continue
    }
    let after = to
    while (
      after < to + 3 &&
      names.isParticle(list[after]?.text ?? '') &&
      adjacent(text, list[after - 1], list[after])
    )
      after += 1
    const links = list.slice(to, after).every((token) => LINKS.has(token.lower))
    const noble =
      after === to + 1 &&
      list[to]?.lower === "d'" &&
      !startsSentence(text, list, from) &&
      gazetteer.match(list, after) === null
    const joins = after > to && capital(list[after]) && adjacent(text, list[after - 1], list[after])
    if (!joins || (links && !noble && (!given || (to - from > 1 && gazetteer.match(list, after) !== null))))
      return to
    to = after + 1
  }
}

/** « le ministre des Infrastructures Madis Kallaste »: the first capital is the office's. */
function isPortfolio(list: readonly Token[], from: number, { roles }: NamingTools): boolean {
  let k = from - 1
  while (k > from - 4 && /^(?:de|du|des|d'|la|l'|le|les|à|aux?)$/u.test(list[k]?.lower ?? '')) k -= 1
  if (k === from - 1) return false
  return [k, k - 1, k - 2].some((i) => {
    const match = i >= 0 ? roles.match(list, i) : null
    return match !== null && i + match.length === k + 1 && match.noun.classes.includes('minister')
  })
}

/** Words before the name that only introduce it: a sentence's first word, « Président », « M. ». */
function introduction(
  text: string,
  list: readonly Token[],
  from: number,
  to: number,
  tools: NamingTools,
): { start: number; honorific: boolean; gender: Gender | null } {
  let start = from
  let honorific = false
  let gender: Gender | null = null
  // « Q. », « R. » label the turns of an interview.
  if (/^[QR]\.$/u.test(list[start]?.text ?? '') && startsSentence(text, list, start)) start += 1
  const first = list[start]
  if (
    first &&
    to - start > 0 &&
    (start > from || startsSentence(text, list, start)) &&
    tools.names.isOpener(first.text)
  )
    start += 1
  if (to - start > 1 && isPortfolio(list, start, tools)) start += 1
  // « l'Espagnole Marta Ruiz »
  const article = list[start - 1]?.lower ?? ''
  if (
    to - start > 1 &&
    /^(?:le|la|l')$/u.test(article) &&
    tools.gazetteer.demonym(list[start]?.folded ?? '') !== null
  )
    start += 1
  for (;;) {
    const token = list[start]
    if (!token || start >= to) break
    const title = tools.names.honorific(token.text)
    const role = tools.roles.match(list, start)
    if (title !== undefined) {
      honorific = true
      gender = title ?? gender
      start += 1
    } else if (role && start + role.length < to && tools.names.givenName(token.text) === undefined) {
      gender = role.noun.gender ?? gender
      start += role.length
    } else break
  }
  return { start, honorific, gender }
}

/** A given name inside a run begins another name: « de l'Otan Jens Stoltenberg ». */
function splitAt(
  list: readonly Token[],
  from: number,
  to: number,
  { names, gazetteer }: NamingTools,
): number {
  if (names.givenName(list[from]?.text ?? '') !== undefined) return to
  const known = gazetteer.match(list, from)
  if (known && from + known.length < to && known.entry.kind !== 'person') return from + known.length
  for (let i = from + 1; i + 1 < to; i += 1) {
    const isGiven = names.givenName(list[i]?.text ?? '') !== undefined && capital(list[i + 1])
    // « le maire de Brest Hervé Salaün »
    const place =
      /^(?:de|d'|à|du)$/u.test(list[from - 1]?.lower ?? '') && /^[^.]+$/u.test(list[from]?.text ?? '')
    if (isGiven && (place || names.nameNoun(list[from]?.text ?? '') !== undefined || i - from >= 2)) return i
  }
  return to
}

/** « Russie-USA »: two names of the gazetteer joined, no name of its own. */
function isJoint(token: Token | undefined, { gazetteer }: NamingTools): boolean {
  const parts = (token?.text ?? '').split('-')
  return parts.length > 1 && parts.every((part) => gazetteer.match(tokens(part), 0) !== null)
}

function kindOf(list: readonly Token[], from: number, to: number, { names }: NamingTools): ActorKind | null {
  const first = list[from]?.text ?? ''
  const noun = to - from > 1 ? names.nameNoun(first) : undefined
  if (noun !== undefined && names.givenName(first) === undefined) return noun === 'other' ? null : noun
  if (to - from === 1 && ACRONYM.test(first)) return 'organisation'
  return null
}

const isVerb = (lower: string, { verbs }: NamingTools): boolean =>
  verbs.readings(lower).some((verb) => verb.tense !== 'participle' && verb.tense !== 'infinitive')

/** A name of the gazetteer, but for « l'Union régionale des éleveurs »: that is not « l'Union ». */
function knownAt(text: string, list: readonly Token[], i: number, tools: NamingTools) {
  const known = tools.gazetteer.match(list, i)
  const head = i + 1
  const isOther =
    known?.length === 2 &&
    list[i]?.folded === "l'" &&
    bodyEnd(text, list, head, (lower) => isVerb(lower, tools)) > head + 1
  return isOther ? null : known
}

/** Every name of the text, in order, not yet told apart by context. Linear in the number of tokens. */
export function findNames(text: string, list: readonly Token[], tools: NamingTools): Name[] {
  const found: Name[] = []
  let i = 0
  while (i < list.length) {
    const known = knownAt(text, list, i, tools)
    if ((!capital(list[i]) && !known) || (!known && isJoint(list[i], tools))) {
      i += 1
      continue
    }
    const end = capital(list[i]) ? runEnd(text, list, i, tools) : i + (known?.length ?? 1)
    // A longer run that begins with a given name is a person: « Florence Parly » is not in Italy.
    if (
      known &&
      (i + known.length >= end ||
        known.entry.kind !== 'place' ||
        tools.names.givenName(list[i]?.text ?? '') === undefined)
    ) {
      const to = i + known.length
      found.push({
        from: i,
        to,
        entry: known.entry,
        gender: known.entry.gender,
        honorific: false,
        given: false,
        kind: known.entry.kind,
        initial: false,
      })
      i = to
      continue
    }
    const { start, honorific, gender } = introduction(text, list, i, end, tools)
    const inner = start > i && start < end ? tools.gazetteer.match(list, start) : null
    if (inner) {
      const to = start + inner.length
      found.push({
        from: start,
        to,
        entry: inner.entry,
        gender: inner.entry.gender ?? gender,
        honorific,
        given: false,
        kind: inner.entry.kind,
        initial: false,
      })
      i = to
      continue
    }
    if (start < end) {
      const isBody =
        tools.names.nameNoun(list[start]?.text ?? '') === 'organisation' &&
        tools.names.givenName(list[start]?.text ?? '') === undefined
      const split = splitAt(list, start, end, tools)
      const to = isBody
        ? Math.max(
            split,
            bodyEnd(text, list, start, (lower) => isVerb(lower, tools)),
          )
        : split
      const givenGender = tools.names.givenName(list[start]?.text ?? '')
      found.push({
        from: start,
        to,
        entry: null,
        gender: gender ?? givenGender ?? null,
        honorific,
        given: givenGender !== undefined && (to - start > 1 || honorific),
        kind: honorific ? 'person' : kindOf(list, start, to, tools),
        initial: start === i && startsSentence(text, list, start),
      })
      i = to
    } else i = end
  }
  return found
}
