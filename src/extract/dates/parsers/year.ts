import context from '../../../../data/lexicons/dates-context.json' with { type: 'json' }
import { yearAt } from '../numbers.ts'
import type { Parser, Reading } from '../parser.ts'
import { isGlued, wordAt } from '../reader.ts'
import { verbAt } from '../verb-at.ts'
import { isCredit } from './guards.ts'

/** Words between which four digits are a year and not a count. */
const BEFORE_YEAR = new Set(
  "en depuis des fin debut mi courant annee annees an ete automne hiver printemps avant apres entre jusqu' horizon exercice saison millesime".split(
    ' ',
  ),
)
const AFTER_YEAR = new Set(
  "a au aux en et ou puis pour par dans avec lors que qu' qui dont ou le la les l' de du des d' sur sous est etait a ont ete sera avait avaient fut sans mais si comme contre entre il elle ils elles on ce cette ces selon car devant apres avant alors afin lorsque tandis son sa ses leur leurs un une n' ne s' se c' y".split(
    ' ',
  ),
)

const OF = /^(?:de|du|des|d')$/
/** « la loi de 1905 »: what is called by its year. */
const DATED = new Set(context.datedByYear)
/** « page 2018 ». */
const NUMBERED = new Set(['page', 'pages', 'article', 'chambre', 'numero', 'vol'])

/** « vol AF 2023 ». */
const isFlight = ({ tokens }: Reading, at: number): boolean => wordAt(tokens, at - 2) === 'vol'

/** « 1984 » alone in quotation marks is a title. */
const isTitle = ({ tokens }: Reading, at: number): boolean =>
  OPENING.has(wordAt(tokens, at - 1)) && CLOSING.has(wordAt(tokens, at + 1))
const OPENING = new Set(['«', '“', '"'])
const CLOSING = new Set(['»', '”', '"'])

/** « entre 1820 et 1858 »: as much a year as the one before it. */
const isSecond = ({ tokens }: Reading, at: number): boolean =>
  wordAt(tokens, at - 1) === 'et' && wordAt(tokens, at - 3) === 'entre' && yearAt(tokens, at - 2) !== null

/** « 2022 » where it cannot be a count, a page or part of a name. */
export const year: Parser = (reading, at) => {
  const { tokens } = reading
  const read = yearAt(tokens, at)
  if (!read) return null
  const before = tokens[at - 1]
  const after = tokens[read.to]
  const glued =
    isGlued(tokens, at) &&
    before !== undefined &&
    !'(-/«"[\''.includes(before.word) &&
    before.kind !== 'break'
  if (isTitle(reading, at) || isFlight(reading, at)) return null
  if (isCredit(tokens, at) || NUMBERED.has(before?.word ?? '')) return null
  if (glued || before?.kind === 'number' || after?.kind === 'number') return null
  if (after?.kind === 'mark' && '%€$£°'.includes(after.word)) return null
  if (after?.kind === 'word' && after.entry.unit !== undefined) return null
  if (reading.loose && after?.kind !== 'word')
    return { moment: { type: 'calendar', year: read.value }, to: read.to }
  const led =
    before !== undefined &&
    (BEFORE_YEAR.has(before.word) ||
      (OF.test(before.word) && DATED.has(wordAt(tokens, at - 2))) ||
      isSecond(reading, at))
  const modern = read.value >= 1900 && read.value <= 2099
  const free =
    after === undefined ||
    after.kind !== 'word' ||
    AFTER_YEAR.has(after.word) ||
    after.capital ||
    /ment$/.test(after.word) ||
    verbAt(tokens, read.to) !== null
  return led || (modern && free) ? { moment: { type: 'calendar', year: read.value }, to: read.to } : null
}
