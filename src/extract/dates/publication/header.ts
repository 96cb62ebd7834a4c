import type { Calendar, Found } from '../moment.ts'
import type { Parse } from '../parse.ts'
import { isMark, wordAt } from '../reader.ts'
import type { Token } from '../tokens.ts'

const PUBLISHED = new Set(['publie', 'publiee', 'paru', 'parue', 'poste', 'redige', 'edition'])
/** What says when an article was last touched: its day of publication only where no other is told. */
const CHANGED = new Set(['mis', 'modifie', 'actualise'])
const LINKS = new Set(['de', 'la', 'le', 'les', 'sur', 'en', 'du', 'des', '-', "l'"])
const SEPARATORS = new Set([',', '-', '|', '•', '·', ':', '(', ')'])
const LONGEST_LABEL = 6
const LONGEST_PLACE = 8
/** Lines of a page before its text: rubric, title, lead, byline. */
const FIRST_LINES = 4

type Tokens = readonly Token[]

/** The index of the first token of the line that a date stands in; −1 where that is too far off. */
function lineStart({ tokens }: Parse, from: number): number {
  let first = from
  while (first > 0 && tokens[first - 1]?.kind !== 'break') {
    first -= 1
    if (from - first > LONGEST_PLACE) return -1
  }
  return first
}

/** Whether a line stands among the first of the page. */
function isOnTop(tokens: Tokens, first: number): boolean {
  let lines = 0
  for (let at = 0; at < first && lines <= FIRST_LINES; at += 1) if (tokens[at]?.kind === 'break') lines += 1
  return lines <= FIRST_LINES
}

const isName = (token: Token | undefined): boolean =>
  token?.kind === 'word' && (token.capital || LINKS.has(token.word))

/** Whether names and marks alone stand between two tokens. */
function isNamed(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) {
    const token = tokens[at]
    if (!isName(token) && !SEPARATORS.has(token?.word ?? '')) return false
  }
  return true
}

/** « PARIS, 12 mars - », « Bamako, 3 mai 2021 (AFP) - », « LIMA, jeudi 21 février 2019. », « Genève (ats) 3.5.2021 - » */
function isDateline({ text, tokens }: Parse, first: number, { from, to }: Found): boolean {
  const before = wordAt(tokens, from - 1) === 'le' ? from - 2 : from - 1
  const opener = tokens[first]
  if (!opener || before <= first) return false
  const mark = wordAt(tokens, before)
  const isAgency = wordAt(tokens, before - 2) === '(' && mark === ')'
  const afterAgency = mark === '-' && wordAt(tokens, before - 1) === ')'
  if (isAgency || afterAgency) {
    const open = isAgency ? before - 2 : before - 3
    return open >= first && isNamed(tokens, first, open) && isMark(tokens, to, '-')
  }
  if (mark !== ',' || !isNamed(tokens, first, before)) return false
  const place = text.slice(opener.start, opener.end)
  if (place.length > 2 && place === place.toUpperCase()) return true
  return isMark(tokens, to, '(') || isMark(tokens, to, '-')
}

/** What may follow the date of a byline: the line's end, the hour, a full stop. */
const endsByline = (tokens: Tokens, to: number): boolean => {
  const next = tokens[to]
  return next === undefined || next.kind !== 'word' || next.word === 'a'
}

/** « RTV Val — 12 mars 2023 », « Par Jean Dupuis, le 12 mars 2023 à 18h », on top of the page. */
function isByline({ tokens }: Parse, first: number, { from, to }: Found): boolean {
  const before = wordAt(tokens, from - 1) === 'le' ? from - 2 : from - 1
  const mark = wordAt(tokens, before)
  const isSigned = wordAt(tokens, first) === 'par'
  const isSet = mark === '-' || mark === '|' || mark === '•' || (isSigned && mark === ',')
  if (!isSet || before <= first || !endsByline(tokens, to)) return false
  return isNamed(tokens, isSigned ? first + 1 : first, before) && isOnTop(tokens, first)
}

const LABEL_WORDS = new Set(['a', 'au', 'jour', 'ligne', 'par'])
/** What may stand in a label: « Mis à jour le », « Rédigé par Léa Diaz le ». */
const isLabelled = (token: Token | undefined): boolean =>
  isName(token) ||
  token?.kind === 'mark' ||
  LABEL_WORDS.has(token?.word ?? '') ||
  token?.entry.weekday !== undefined ||
  PUBLISHED.has(token?.word ?? '') ||
  CHANGED.has(token?.word ?? '')

/** How the label of a date reads that stands at the beginning of a line or part of it, if one does. */
function labelOf(tokens: Tokens, first: number, from: number): 'published' | 'changed' | null {
  for (let at = from - 1; at >= Math.max(first, 0, from - LONGEST_LABEL); at -= 1) {
    const word = wordAt(tokens, at)
    if (!isLabelled(tokens[at])) return null
    // « Mis à jour le 3 mars 2021 à 8h, publié le 2 mars 2021 »
    const opens = at === first || (SEPARATORS.has(wordAt(tokens, at - 1)) && first < 0)
    if (opens && PUBLISHED.has(word)) return 'published'
    if (opens && CHANGED.has(word)) return 'changed'
  }
  return null
}

/** « Ce direct du mercredi 27 janvier 2016 est terminé », on top of the page. */
function isLive({ tokens }: Parse, first: number, { from }: Found): boolean {
  const [noun, article] = [wordAt(tokens, from - 2), wordAt(tokens, from - 3)]
  return (
    wordAt(tokens, from - 1) === 'du' &&
    (noun === 'direct' || noun === 'live') &&
    (article === 'ce' || article === 'notre') &&
    isOnTop(tokens, first)
  )
}

/** How the words before a date say that the article came out on it; null where they do not. */
function headerKind(parse: Parse, found: Found): 'published' | 'changed' | null {
  const { tokens } = parse
  const first = lineStart(parse, found.from)
  const label = labelOf(tokens, first, found.from)
  if (label !== null || first < 0) return label
  const opener = tokens[first]
  if (opener?.kind !== 'word' && opener?.word !== '(') return null
  const states = [isDateline, isByline, isLive].some((isStated) => isStated(parse, first, found))
  return states ? 'published' : null
}

/** Whether the line or sentence that a date stands in begins with it to say when the article came out. */
export const isHeader = (parse: Parse, found: Found): boolean => headerKind(parse, found) !== null

/** A line that is nothing but a day: the heading of a live blog's day. */
export function isHeading({ tokens }: Parse, { from, to }: Found): boolean {
  const before = tokens[from - 1]
  const after = tokens[to]
  return (!before || before.kind === 'break') && (!after || after.kind === 'break')
}

/** The year, month and day of a header that says all three. */
export function statedIn(parse: Parse): Calendar | null {
  let changed: Calendar | null = null
  for (const found of parse.found) {
    const { moment } = found
    if (moment.type !== 'calendar' || moment.year === undefined || moment.day === undefined) continue
    const kind = headerKind(parse, found)
    if (kind === 'published') return moment
    if (kind === 'changed') changed ??= moment
  }
  return changed
}
