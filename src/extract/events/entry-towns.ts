import { fold } from '../../text/fold.ts'
import type { Cast } from '../actors/cast.ts'
import type { ActorTools } from '../actors/tools.ts'
import type { Document } from '../document.ts'

const HEAD = /^\p{Lu}[\p{Lu}'’ -]{2,40}(?=[.:] )/u
const SMALL = /(?<=[ -])(?:Au|Aux|De|Des|Du|En|La|Le|Les|Lès|Sous|Sur)(?=[ -])/gu
const INITIALS = /(?<!\p{L})\p{L}/gu
/** « Saint-Aubin », « Mortagne-au-Perche » */
const COMPOUND = /^Sainte?-|-(?:au|aux|de|des|du|en|la|le|les|lès|sous|sur)-/u
/** Fewer are rubrics as well as towns. */
const LEAST = 3

const readable = (head: string): string =>
  head
    .toLowerCase()
    .replace(INITIALS, (letter) => letter.toUpperCase())
    .replace(SMALL, (word) => word.toLowerCase())

/** « MOOSCH. La crèche … »: the towns that head the entries of a calendar, by paragraph; one of them at least is known. */
export function entryTowns(
  { article }: Document,
  cast: Cast,
  tools: ActorTools,
): ReadonlyMap<number, string> {
  const towns = new Map<number, string>()
  for (const [i, { span }] of article.paragraphs.entries()) {
    const head = HEAD.exec(article.text.slice(span.start, Math.min(span.end, span.start + 48)))?.[0]
    if (head !== undefined) towns.set(i, readable(head.trim()))
  }
  if (towns.size < LEAST || new Set(towns.values()).size < towns.size) return new Map()
  const places = new Set(
    cast.members
      .filter(({ kind }) => kind === 'place')
      .flatMap(({ name, aliases }) => [name, ...aliases].map(fold)),
  )
  const isKnown = (town: string): boolean =>
    COMPOUND.test(town) || places.has(fold(town)) || tools.gazetteer.named(town)?.kind === 'place'
  return [...towns.values()].some(isKnown) ? towns : new Map()
}
