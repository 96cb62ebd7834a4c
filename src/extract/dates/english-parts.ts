/** A stretch of an English text and the French that says the same. */
interface Translated {
  readonly start: number
  readonly end: number
  readonly french: string
}

const MONTHS: Readonly<Record<string, string>> = {
  jan: 'janvier',
  feb: 'février',
  mar: 'mars',
  apr: 'avril',
  may: 'mai',
  jun: 'juin',
  jul: 'juillet',
  aug: 'août',
  sep: 'septembre',
  oct: 'octobre',
  nov: 'novembre',
  dec: 'décembre',
}
const MONTH =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
const YEAR = '(\\d{4})'
const PART = '(?:the )?(early|late|mid|beginning of|start of|middle of|end of)[ -]'

const monthOf = (name = ''): string => MONTHS[name.slice(0, 3).toLowerCase()] ?? ''

function partOf(words = ''): string {
  if (/^(?:early|beginning|start)/i.test(words)) return 'début '
  return /^mid/i.test(words) ? 'mi-' : 'fin '
}

const SEASONS: Readonly<Record<string, string>> = {
  spring: 'printemps',
  summer: 'été',
  autumn: 'automne',
  fall: 'automne',
  winter: 'hiver',
}
const NTH: Readonly<Record<string, string>> = {
  first: 'premier',
  second: 'deuxième',
  third: 'troisième',
  fourth: 'quatrième',
}
const UNITS: Readonly<Record<string, string>> = {
  week: 'cette semaine',
  weekend: 'ce week-end',
  month: 'ce mois',
  year: 'cette année',
}

/** What the English grammar reads as a whole month or year, or not at all. */
const PATTERNS: readonly (readonly [string, (groups: readonly (string | undefined)[]) => string])[] = [
  [`${PART}${MONTH}(?: ${YEAR})?`, ([part, month, year = '']) => `${partOf(part)}${monthOf(month)} ${year}`],
  [`${PART}${YEAR}`, ([part, year]) => `${partOf(part)}${year}`],
  [
    `(spring|summer|autumn|fall|winter)(?: of)? ${YEAR}`,
    ([season = '', year]) => `${SEASONS[season.toLowerCase()]} ${year}`,
  ],
  [`q([1-4]) ${YEAR}`, ([quarter, year]) => `T${quarter} ${year}`],
  [
    `(first|second|third|fourth) (quarter|half) (?:of )?${YEAR}`,
    ([nth = '', unit, year]) =>
      `${NTH[nth.toLowerCase()]} ${/^q/i.test(unit ?? '') ? 'trimestre' : 'semestre'} ${year}`,
  ],
  [`christmas ${YEAR}`, ([year]) => `Noël ${year}`],
  [`easter ${YEAR}`, ([year]) => `Pâques ${year}`],
  ['this (week|weekend|month|year)', ([unit = '']) => UNITS[unit.toLowerCase()] ?? ''],
  [
    `between (\\d{1,2}) and (\\d{1,2}) ${MONTH}(?: ${YEAR})?`,
    ([from, to, month, year = '']) => `du ${from} au ${to} ${monthOf(month)} ${year}`,
  ],
]
const EXPRESSIONS = PATTERNS.map(([source, french]) => [new RegExp(`\\b${source}\\b`, 'i'), french] as const)

/**
 * "early January 2022", "Q1 2022", "this week": parts of months and years, seasons, quarters and holidays, which
 * one grammar reads in both languages. Null where there is none.
 */
export function inFrench(text: string): Translated | null {
  for (const [expression, french] of EXPRESSIONS) {
    const match = expression.exec(text)
    if (match)
      return { start: match.index, end: match.index + match[0].length, french: french(match.slice(1)).trim() }
  }
  return null
}
