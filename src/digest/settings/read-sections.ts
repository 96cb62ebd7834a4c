import type { DigestSection } from '../../domain/digest.ts'
import type { Locale } from '../../domain/locale.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { digestWordings } from '../../replies/wording/digest/wordings.ts'
import { words } from '../../text/fold.ts'

export const SECTIONS = [
  'today',
  'ahead',
  'news',
  'quote',
  'chronicle',
] as const satisfies readonly DigestSection[]

/** What a channel gets that does not say what it wants. The chronicle needs a day to begin with. */
export const USUAL: readonly DigestSection[] = ['today', 'ahead', 'news', 'quote']

const EVERY = new Set(['tout', 'toutes', 'tous', 'all', 'everything'])
const SHORTEST = 3

/** Sections as people list them, in either language: « ce jour-là, à venir ». The failure names what is none. */
export function readSections(typed: string): Result<readonly DigestSection[], 'unknown'> {
  const found: DigestSection[] = []
  for (const piece of pieces(typed)) {
    const key = words(piece).join(' ')
    if (EVERY.has(key)) return ok(USUAL)
    const section = SECTIONS.find((each) => namesOf(each).includes(key)) ?? beginning(key)
    if (!section) return fail('unknown', piece.trim())
    if (!found.includes(section)) found.push(section)
  }
  return found.length > 0 ? ok(found) : fail('unknown', typed.trim())
}

/** What a list in the making may become, one more section at a time; the values are read again as they are. */
export function completeSections(typed: string, locale: Locale): { name: string; value: string }[] {
  const all = pieces(typed)
  const last = words(all.at(-1) ?? '').join(' ')
  const before = readSections(all.slice(0, -1).join(','))
  const whole = readSections(typed)
  const chosen = whole.ok ? whole.value : before.ok ? before.value : []
  const wanted = whole.ok ? '' : last
  const more = SECTIONS.filter(
    (section) =>
      !chosen.includes(section) && (wanted === '' || namesOf(section).some((name) => name.includes(wanted))),
  )
  const lists = [
    ...(whole.ok ? [whole.value] : []),
    ...(typed.trim() === '' ? [USUAL] : []),
    ...more.map((section) => [...chosen, section]),
  ]
  const { section: names } = digestWordings[locale]
  return lists.map((list) => ({
    name: list.map((section) => names[section]).join(', '),
    value: list.join(','),
  }))
}

function pieces(typed: string): string[] {
  const found = typed
    .slice(0, 200)
    .split(/[,;+&]|\bet\b|\band\b/i)
    .filter((piece) => piece.trim() !== '')
  return found.length > 0 ? found : ['']
}

const namesOf = (section: DigestSection): string[] => [
  section,
  ...Object.values(digestWordings).map((wording) => words(wording.section[section]).join(' ')),
]

const beginning = (key: string): DigestSection | undefined =>
  key.length < SHORTEST
    ? undefined
    : SECTIONS.find((section) => namesOf(section).some((name) => name.startsWith(key)))
