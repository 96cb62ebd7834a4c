import type { ActorKind } from '../../domain/actor.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import { bodyEnd } from './bodies.ts'
import type { Gender } from './gazetteer.ts'
import { adjacent, capital, startsSentence } from './names/capital.ts'
import { introduction } from './names/introduction.ts'
import { ACRONYM, isBearing, isBranch, isRoad } from './names/known.ts'
import { type Name, type NamingTools, sureName } from './names/name.ts'
import { isNoName, isShouted } from './names/no-name.ts'
import { createOwnNames, ownNameEnd, pressNameEnd } from './names/own-name.ts'
import { runEnd } from './names/run-end.ts'
import { splitAt } from './names/split-at.ts'
import { createWholeNames } from './names/whole-names.ts'

const SURNAME_OF_WOMEN = /\p{Ll}(?:ová|[^dn]ova|ev[aá]|sk[aá]|ska[ïiy]a)$/u

const ENDS_WITH_NUMBER = /\p{N}$/u

export type { Name }

/** « Russie-USA »: two names of the gazetteer joined, no name of its own. */
function isJoint(token: Token | undefined, { gazetteer }: NamingTools): boolean {
  if (token?.text.includes('-') !== true) return false
  const parts = token.text.split('-')
  return parts.every((part) => gazetteer.match(tokens(part), 0) !== null)
}

function kindOf(list: readonly Token[], from: number, to: number, { names }: NamingTools): ActorKind | null {
  const first = list[from]?.text ?? ''
  const noun = to - from > 1 ? names.nameNoun(first) : undefined
  if (noun !== undefined && names.givenName(first) === undefined) return noun === 'other' ? null : noun
  if (to - from === 1 && ACRONYM.test(first) && names.nameNoun(first) === undefined) return 'organisation'
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
  return isOther || isRoad(list, i) ? null : known
}

const followsNumber = (list: readonly Token[], i: number): boolean =>
  ENDS_WITH_NUMBER.test(list[i - 1]?.text ?? '') && list[i - 1]?.end === list[i]?.start

const COURTESIES = new Set(['M.', 'Mme', 'Mlle', 'Monsieur', 'Madame', 'Comte', 'Marquis'])
const INITIAL = /^\p{Lu}\.(?:-?\p{Lu}\.)*$|^\p{Lu}(?:-\p{Lu})*$/u

/** Nobody has more of them; a longer run need not be read to its end again and again. */
const MOST_INITIALS = 6

/** Initials without any name behind them. */
function isInitials(
  text: string,
  list: readonly Token[],
  i: number,
  { names: { honorific } }: NamingTools,
): boolean {
  if (!INITIAL.test(list[i]?.text ?? '') || honorific(list[i]?.text ?? '') !== undefined) return false
  let k = i + 1
  while (adjacent(text, list[k - 1], list[k]) && INITIAL.test(list[k]?.text ?? '')) {
    k += 1
    if (k - i > MOST_INITIALS) return true
  }
  return k > i && (!capital(list[k]) || !adjacent(text, list[k - 1], list[k]))
}

/** « MM. Kerbrat et Diallo » */
const PLURAL_TITLE = /^(?:MM\.|Mmes|Mes|Mgrs|Drs)$/u

/** « Zuzana Horáčková », « Anna Lisitskaïa »: surnames that only women bear. */
const surnameGender = (token: Token | undefined): 'f' | null =>
  SURNAME_OF_WOMEN.test(token?.text ?? '') ? 'f' : null

/** « Stade rochelais de Ronan O'Gara »: where the body's name ends, not whose it is. */
function beforePerson(list: readonly Token[], from: number, to: number, { names }: NamingTools): number {
  for (let k = from + 1; k + 2 < to; k += 1) {
    const isGiven = names.givenName(list[k + 1]?.text ?? '') !== undefined && capital(list[k + 2])
    if (isGiven && /^(?:de|d')$/u.test(list[k]?.lower ?? '')) return k
  }
  return to
}

/** Every name of the text, in order, not yet told apart by context. Linear in the number of tokens. */
export function findNames(text: string, list: readonly Token[], tools: NamingTools): Name[] {
  const found: Name[] = []
  const own = createOwnNames(list)
  /** Where the next name begins that « MM. X et Y » gives the title of the one before. */
  let shared = { at: -1, gender: null as Gender | null }
  const ownEnd = (from: number): number => Math.max(pressNameEnd(text, list, from, tools), own.endAt(from))
  const wholes = createWholeNames(text, list, tools)
  let i = 0
  while (i < list.length) {
    const whole = wholes.at(i)
    if (whole) {
      found.push(...whole.names)
      for (const { kind, entry, from, to } of whole.names)
        if (kind === 'organisation' && entry === null) own.add(from, to)
      i = whole.to
      continue
    }
    const isCapital = capital(list[i])
    const bodyTo = isCapital || list[i]?.text.startsWith('L') ? ownEnd(i) : i
    if (bodyTo > i) {
      found.push(sureName(i, bodyTo, 'organisation'))
      own.add(i, bodyTo)
      i = bodyTo
      continue
    }
    const known = knownAt(text, list, i, tools)
    if (!known && !isCapital) {
      i += 1
      continue
    }
    // « 15H00 », « I. S. »: hours, and initials that stand for a name told elsewhere.
    if (!known && (followsNumber(list, i) || isInitials(text, list, i, tools) || isJoint(list[i], tools))) {
      i += 1
      continue
    }
    const end = isCapital ? runEnd(text, list, i, tools) : i + (known?.length ?? 1)
    if (!known && isNoName(text, list, i, end, tools)) {
      i += 1
      continue
    }
    // « PAS UNE MINUTE DE PLUS »
    if (!known && tools.names.givenName(list[i]?.text ?? '') === undefined && isShouted(text, list, i)) {
      i += 1
      continue
    }
    // A longer run that begins with a given name is a person: « Florence Parly » is not in Italy.
    if (
      known &&
      !isBearing(list, i + known.length, end, known.entry) &&
      (i + known.length >= end ||
        known.entry.kind !== 'place' ||
        (tools.names.givenName(list[i]?.text ?? '') === undefined &&
          !(i + known.length + 1 === end && tools.names.isTail(list[end - 1]?.text ?? ''))))
    ) {
      const to = i + known.length
      if (isBranch(list, i, end, tools)) {
        found.push(sureName(i, end, 'organisation'))
        i = end
        continue
      }
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
    const introduced = introduction(text, list, i, end, tools)
    const { start } = introduced
    const isShared = shared.at === start
    const honorific = introduced.honorific || isShared
    const gender = introduced.gender ?? (isShared ? shared.gender : null)
    // « Si Dieu le veut »
    if (start > i && start < end && !introduced.honorific && isNoName(text, list, start, end, tools)) {
      i = start + 1
      continue
    }
    // « Capitaine des Bleues »: of whom, and no name; « M. des Essarts » is one.
    const isOf = start > i && /^(?:des|du)$/u.test(list[start]?.text ?? '')
    if (isOf && !COURTESIES.has(list[start - 1]?.text ?? '')) {
      i = start + 1
      continue
    }
    // « M. E. »: nothing but initials.
    if (start > i && start < end && list.slice(start, end).every((token) => INITIAL.test(token.text))) {
      i = end
      continue
    }
    const inner = start > i && start < end ? tools.gazetteer.match(list, start) : null
    // « le Serbe Milan Petrovic » is not in Milan.
    const isGiven =
      inner?.entry.kind === 'place' &&
      start + inner.length < end &&
      tools.names.givenName(list[start]?.text ?? '') !== undefined
    // « Mgr Dominique Reboul » is no country.
    const isBearer = honorific && inner?.entry.kind !== 'person'
    if (inner && !isGiven && !isBearer) {
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
            beforePerson(
              list,
              start,
              bodyEnd(text, list, start, (lower) => isVerb(lower, tools)),
              tools,
            ),
          )
        : split
      const ownTo = isBody ? to : ownNameEnd(text, list, start, to, tools)
      if (ownTo > to) {
        found.push(sureName(start, ownTo, 'organisation'))
        own.add(start, ownTo)
        i = ownTo
        continue
      }
      const isPlural = list.slice(i, start).some((token) => PLURAL_TITLE.test(token.text))
      const links = honorific && (isPlural || isShared) && /^(?:et|,)$/u.test(list[to]?.lower ?? '')
      if (links) shared = { at: to + 1, gender }
      const givenGender = tools.names.givenName(list[start]?.text ?? '')
      found.push({
        from: start,
        to,
        entry: null,
        gender: gender ?? givenGender ?? (to - start > 1 ? surnameGender(list[to - 1]) : null),
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
