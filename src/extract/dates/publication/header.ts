import type { Calendar, Found } from '../moment.ts'
import type { Parse } from '../parse.ts'
import { isMark, wordAt } from '../reader.ts'

const LABELS = new Set(['publie', 'publiee', 'paru', 'parue', 'poste', 'mis'])
const LINKS = new Set(['de', 'la', 'le', 'les', 'sur', 'en', 'du', 'des', '-', "l'"])
const LONGEST_LABEL = 4
const LONGEST_PLACE = 8

/** The index of the first token of the line that a date stands in; −1 where that is too far off. */
function lineStart({ tokens }: Parse, from: number): number {
  let first = from
  while (first > 0 && tokens[first - 1]?.kind !== 'break') {
    first -= 1
    if (from - first > LONGEST_PLACE) return -1
  }
  return first
}

/** « PARIS, 12 mars - », « Bamako, 3 mai 2021 (AFP) - », « LIMA, jeudi 21 février 2019. » */
function isDateline({ text, tokens }: Parse, first: number, { from, to }: Found): boolean {
  const before = wordAt(tokens, from - 1) === 'le' ? from - 2 : from - 1
  const opener = tokens[first]
  if (!opener || before <= first || wordAt(tokens, before) !== ',') return false
  for (let at = first; at < before; at += 1) {
    const token = tokens[at]
    const ofName = token?.kind === 'word' && (token.capital || LINKS.has(token.word))
    if (!ofName && !['(', ')', ',', '-'].includes(token?.word ?? '')) return false
  }
  const place = text.slice(opener.start, opener.end)
  if (place.length > 2 && place === place.toUpperCase()) return true
  return isMark(tokens, to, '(') || isMark(tokens, to, '-')
}

/** Whether the line or sentence that a date stands in begins with it to say when the article came out. */
export function isHeader(parse: Parse, found: Found): boolean {
  const first = lineStart(parse, found.from)
  const opener = parse.tokens[first]
  if (opener?.kind !== 'word') return false
  if (LABELS.has(opener.word)) return found.from - first <= LONGEST_LABEL
  return isDateline(parse, first, found)
}

/** A line that is nothing but a day: the heading of a live blog's day. */
export function isHeading({ tokens }: Parse, { from, to }: Found): boolean {
  const before = tokens[from - 1]
  const after = tokens[to]
  return (!before || before.kind === 'break') && (!after || after.kind === 'break')
}

/** The year, month and day of a header that says all three. */
export function statedIn(parse: Parse): Calendar | null {
  for (const found of parse.found) {
    const { moment } = found
    if (moment.type !== 'calendar' || moment.year === undefined || moment.day === undefined) continue
    if (isHeader(parse, found)) return moment
  }
  return null
}
