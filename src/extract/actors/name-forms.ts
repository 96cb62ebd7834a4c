import { startsUpper } from '../../text/letters.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import { createWordTable } from '../../text/word-table.ts'
import type { Entry } from './entry.ts'

interface Form {
  readonly words: readonly string[]
  /** Which words must begin with a capital. */
  readonly capitals: readonly boolean[]
  /** Short acronyms are matched to the letter: « US » is not « us ». */
  readonly exact: string | null
  readonly entry: Entry
}

/** « Addis-Abeba » is written « Addis Abeba » too, « Burkina Faso » « Burkina-Faso ». */
const spellings = (name: string, { kind }: Entry): string[] =>
  kind === 'place'
    ? [
        ...new Set([
          name,
          name.replaceAll('-', ' '),
          name.replace(/^(\p{Lu}\p{L}+) (\p{Lu}\p{L}+)$/u, '$1-$2'),
        ]),
      ]
    : [name]

/** How an entry may be written, as tokens. */
export function formsOf(entry: Entry): Form[] {
  const names = [entry.name, ...entry.aliases].flatMap((name) => spellings(name, entry))
  return names.map((name) => {
    const list = tokens(name)
    return {
      words: list.map((token) => token.folded),
      capitals: list.map((token) => startsUpper(token.text)),
      exact: /^[\p{Lu}.]{2,3}$/u.test(name) ? name : null,
      entry,
    }
  })
}

/** Whether a form stands at a token, but for so many words that it begins with. */
function fits({ words, capitals, exact }: Form, list: readonly Token[], from: number, but: number): boolean {
  for (let i = but; i < words.length; i += 1) {
    const token = list[from + i]
    if (!token || (capitals[i] === true && !startsUpper(token.text))) return false
    if (exact === null ? token.folded !== words[i] : token.text !== exact) return false
  }
  return true
}

const first = (forms: readonly Form[] | undefined, list: readonly Token[], from: number): Form | null =>
  forms?.find((form) => fits(form, list, from, 0)) ?? null

/** Forms by the word that they begin with. Hundreds begin with « l' » or « la »: the second word tells them apart. */
interface Opening {
  /** Of one word. */
  readonly alone: Form[]
  /** Of several, by the second; the longest first. */
  readonly longer: Map<string, Form[]>
}

function openingsOf(forms: readonly Form[]): Map<string, Opening> {
  const openings = new Map<string, Opening>()
  for (const form of forms) {
    const [head, next] = form.words
    if (head === undefined) continue
    const known = openings.get(head) ?? { alone: [], longer: new Map<string, Form[]>() }
    openings.set(head, known)
    if (next === undefined) known.alone.push(form)
    else known.longer.set(next, [...(known.longer.get(next) ?? []), form])
  }
  for (const { longer } of openings.values())
    for (const list of longer.values()) list.sort((a, b) => b.words.length - a.words.length)
  return openings
}

/** Forms of names, to be looked for in a text. */
export interface Forms {
  /** The longest that begins at a token. */
  at(list: readonly Token[], from: number): Form | null
  /** The longest of no person whose article went into the word before a token: « Mans » in « au Mans ». */
  withArticle(article: string, list: readonly Token[], from: number): Form | null
}

export function createForms(forms: readonly Form[]): Forms {
  const openings = createWordTable(openingsOf(forms))
  const folded = (list: readonly Token[], at: number): string => list[at]?.folded ?? ''
  return {
    at(list, from) {
      const opening = openings.get(folded(list, from))
      if (!opening) return null
      const longer = opening.longer.size > 0 ? opening.longer.get(folded(list, from + 1)) : undefined
      return first(longer, list, from) ?? first(opening.alone, list, from)
    },
    withArticle(article, list, from) {
      const longer = openings.get(article)?.longer.get(folded(list, from))
      return longer?.find((form) => form.entry.kind !== 'person' && fits(form, list, from - 1, 1)) ?? null
    },
  }
}
