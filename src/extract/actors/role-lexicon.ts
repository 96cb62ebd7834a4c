import descriptions from '../../../data/lexicons/descriptions.json' with { type: 'json' }
import roles from '../../../data/lexicons/roles.json' with { type: 'json' }
import sameOffices from '../../../data/lexicons/same-offices.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'
import { type Token, tokens } from '../../text/tokens.ts'
import { createWordTable } from '../../text/word-table.ts'
import type { Gender } from './gazetteer.ts'

/** A noun for what someone does or is. */
export interface RoleNoun {
  readonly title: string
  readonly gender: Gender | null
  readonly plural: boolean
  readonly classes: readonly string[]
}

/** « le diplomate », « la sexagénaire »: whom such words may stand for. `*` in `covers`: anyone. */
interface Description {
  readonly gender: Gender | null
  readonly covers: readonly string[]
  /** Folded. */
  readonly titles: readonly string[]
  /** « sexagénaire »: from, to, inclusive. */
  readonly ages: readonly number[] | null
}

export interface RoleLexicon {
  /** The longest role noun that begins at a token and the number of tokens it takes. */
  match(list: readonly Token[], from: number): { readonly noun: RoleNoun; readonly length: number } | null
  /** By folded noun; empty where it is no general description. */
  describe(folded: string): readonly Description[]
  /** Groups of titles of one office, by their words: « chef de la diplomatie », « ministre des Affaires étrangères ». */
  readonly offices: readonly (readonly (readonly string[])[])[]
  /** The words of a title that tell, folded: no articles, no prepositions. Kept, as the same titles come again. */
  words(title: string): readonly string[]
}

const SMALL = new Set(['de', 'du', 'des', 'd', 'la', 'le', 'les', 'l', 'aux', 'au', 'a', 'et'])
/** Titles whose words are kept at once. */
const KEPT = 5000
const PREFIX = /^(?:vice|sous|ex|co|néo|contre|proto|archi)-(.+)$/u
const gender = (value: string): Gender | null => (value === 'm' || value === 'f' ? value : null)

/** « vice-présidente » → « vice-présidentes », « maître de conférences » → « maîtres de conférences ». */
function pluralOf(title: string): string {
  const [head = '', ...rest] = title.split(' ')
  const adjective = rest.length === 1 && !/^(?:de|d'|en)/u.test(rest[0] ?? '')
  const plural = (word: string): string =>
    /[sxz]$/u.test(word) ? word : word.endsWith('al') ? `${word.slice(0, -1)}ux` : `${word}s`
  return [plural(head), ...(adjective ? rest.map(plural) : rest)].join(' ')
}

/** Whether the words behind the first of a form stand behind a token. */
function follow(words: readonly string[], list: readonly Token[], from: number): boolean {
  for (let i = 1; i < words.length; i += 1) if (list[from + i]?.lower !== words[i]) return false
  return true
}

export function createRoleLexicon(): RoleLexicon {
  const forms = new Map<string, { words: readonly string[]; noun: RoleNoun }[]>()
  const add = (text: string, noun: RoleNoun): void => {
    const words = tokens(text).map((token) => token.lower)
    const first = words[0]
    if (first === undefined) return
    const list = forms.get(first) ?? []
    if (!list.some((form) => form.words.join(' ') === words.join(' ')))
      forms.set(
        first,
        [...list, { words, noun }].sort((a, b) => b.words.length - a.words.length),
      )
  }
  for (const row of roles) {
    const variants: [string, Gender | null][] = [
      [row.title, row.feminine === undefined ? gender(row.gender) : 'm'],
    ]
    if (row.feminine !== undefined) variants.push([row.feminine, 'f'])
    for (const [text, sex] of variants) {
      const noun = { title: row.title, gender: sex, classes: row.classes }
      add(text, { ...noun, plural: false })
      add(pluralOf(text), { ...noun, plural: true })
    }
  }
  // « l'édile », « la sexagénaire »: nouns for people that are no office.
  for (const row of descriptions) {
    const noun = { title: row.title, gender: gender(row.gender), classes: [] }
    add(row.title, { ...noun, plural: false })
  }
  const described = new Map<string, Description[]>()
  for (const row of descriptions) {
    const entry = {
      gender: gender(row.gender),
      covers: row.covers,
      titles: row.titles.map(fold),
      ages: row.ages ?? null,
    }
    described.set(fold(row.title), [...(described.get(fold(row.title)) ?? []), entry])
  }

  const table = createWordTable(forms)
  const kept = new Map<string, readonly string[]>()
  const words = (title: string): readonly string[] => {
    const known = kept.get(title)
    if (known) return known
    if (kept.size >= KEPT) kept.clear()
    const found = (fold(title).match(/[\p{L}\p{N}-]+/gu) ?? []).filter((word) => !SMALL.has(word))
    kept.set(title, found)
    return found
  }

  return {
    match(list, from) {
      const first = list[from]
      if (first?.type !== 'word') return null
      const bare = (first.lower.includes('-') && PREFIX.exec(first.lower)?.[1]) || first.lower
      const form = table.get(bare)?.find(({ words }) => follow(words, list, from))
      return form ? { noun: form.noun, length: form.words.length } : null
    },
    describe: (folded) => described.get(folded) ?? [],
    offices: sameOffices.map((group) => group.map(words)),
    words,
  }
}
