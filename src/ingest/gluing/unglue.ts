import { afterComma, afterQuotation, afterSentence, betweenWords, type Missing } from './boundary.ts'
import { type Capitals, endsIntertitle } from './intertitle.ts'
import { type Quotations, quotationsOf } from './quotations.ts'

// Latin letters as ranges, which are ten times as fast as `\p{…}`; the few that are wrongly small do no harm.
const UPPER = 'A-ZÀ-ÖØ-ÞĆČĐĞİŁŒŚŞŠŸŻŽȘ'
const LOWER = 'a-zß-öø-ÿĀ-ɏ'
const LETTER = 'A-Za-zÀ-ÖØ-öø-ɏ'

// Run with `exec`, since `matchAll` makes the expression anew for each text. The end of a match is the place where something may be missing; behind a sentence closing marks come first.
const PLACE = new RegExp(
  [
    `[.!?…](?=["»”)\\]]*(?:"|[«“] ?)?[${UPPER}])`,
    `[»”"]:?(?=[${LETTER}])`,
    `[${LOWER}\\d)%€](?=[${UPPER}][${LOWER}'’]|À )`,
    `[${UPPER}](?=[${UPPER}][${LOWER}])`,
    `[${LETTER}:;,](?=[«"“])`,
    `[${LETTER}][,;](?=[${LETTER}])`,
  ].join('|'),
  'g',
)

interface Place {
  readonly at: number
  readonly missing: Missing
  /** An intertitle may end here, whatever else is missing. */
  readonly capital: boolean
}

/** Behind the closing marks of a sentence's end. */
function endOfSentence(text: string, mark: number, { opensAt }: Quotations): number {
  let at = mark + 1
  while (/["»”)\]]/.test(text[at] ?? '') && !opensAt(at)) at += 1
  return at
}

function placeOf(text: string, found: string, index: number, quotations: Quotations): Place {
  const at = index + found.length
  const last = found.at(-1) ?? ''
  if (/[.!?…]/.test(last)) {
    const end = endOfSentence(text, index, quotations)
    return { at: end, missing: afterSentence(text, index, end), capital: false }
  }
  if (/[«»“”"]/.test(found[0] ?? '')) {
    const missing = quotations.opensAt(index) ? null : afterQuotation(text, index, at)
    return { at, missing, capital: false }
  }
  if (/[«"“]/.test(text[at] ?? '')) {
    return { at, missing: quotations.opensAt(at) ? 'space' : null, capital: false }
  }
  if (/[,;]/.test(last)) return { at, missing: afterComma(text, at), capital: false }
  return { at, missing: betweenWords(text, at), capital: true }
}

function unglueOnce(text: string, capitals: Capitals): readonly string[] {
  const quotations = quotationsOf(text)
  const parts: string[] = []
  let part = ''
  let taken = 0
  let start = 0
  PLACE.lastIndex = 0
  for (let match = PLACE.exec(text); match !== null; match = PLACE.exec(text)) {
    const { at, missing, capital } = placeOf(text, match[0], match.index, quotations)
    if (at <= taken) continue
    const quoted = quotations.inside(at)
    const intertitle = capital && !quoted && start > 0 && endsIntertitle(text, start, at, capitals)
    if (missing === null && !intertitle) continue
    part += text.slice(taken, at)
    taken = at
    if (quoted || (missing === 'space' && !intertitle)) part += ' '
    else {
      parts.push(part)
      part = ''
      start = at
    }
  }
  return [...parts, part + text.slice(taken)]
}

// What is separated changes what stands beside the next place; no text of the press needs a third round.
const ROUNDS = 8

/**
 * Separates what a scraper glued together: sentences of neighbouring paragraphs (`Vingt-Sept.Dans`), an
 * intertitle and its text (`poursuivreLe 10`, `Poutine-Biden?"Nous`), a colon and a quotation (`réunions:"Ce`).
 * Gives the paragraphs, in order; only white space differs from the text. Inside quotation marks a space is
 * put in and no break. Linear in the length; doing it again to the result changes nothing.
 */
export function unglue(text: string, capitals: Capitals): readonly string[] {
  let parts: readonly string[] = [text]
  for (let round = 0; round < ROUNDS; round += 1) {
    const next = parts.flatMap((part) => unglueOnce(part, capitals))
    if (next.length === parts.length && next.every((part, i) => part === parts[i])) return parts
    parts = next
  }
  return parts
}
