import type { Token } from '../../../text/tokens.ts'
import type { Entry } from '../gazetteer.ts'
import { capital } from './capital.ts'
import { clubEnd } from './club.ts'
import { goesOnTo } from './goes-on.ts'
import { type Name, type NamingTools, sureName } from './name.ts'
import { partnersEnd, slashedEnd } from './partners.ts'
import { seatedEnd } from './seated.ts'
import { siteAt } from './site.ts'
import { spelledNames } from './spelled-names.ts'

/** Names that must be taken whole, as what stands inside is somebody or something else. */
export interface WholeNames {
  /** What begins at a token, and where to read on; null where nothing does. To be asked from left to right. */
  at(i: number): { readonly names: readonly Name[]; readonly to: number } | null
}

/** « rue Victor-Hugo », « Front national pour la défense de la Constitution (FNDC) », « Croix-Rouge malienne ». */
export function createWholeNames(text: string, list: readonly Token[], tools: NamingTools): WholeNames {
  const spelled = spelledNames(text, list, tools)
  const seen = new Set<Entry>()
  /** What a known body's name means in this text, where it was told first with what makes it another one. */
  const others = new Map<Entry, { readonly from: number; readonly to: number }>()
  const goingOn = (i: number): { entry: Entry; to: number; end: number } | null => {
    const known = tools.gazetteer.match(list, i)
    if (known?.entry.kind !== 'organisation') return null
    const to = i + known.length
    const end = goesOnTo(text, list, i, to, known.entry, tools)
    return { entry: known.entry, to, end: Math.max(end, seatedEnd(text, list, i, to, 'organisation', tools)) }
  }
  /** « Gessner & Söhne », « AS Valmont », « Genève Aéroport »: its words tell that it is one. */
  const composed = (i: number): Name | null => {
    if (list[i + 1]?.type === 'word' && !capital(list[i + 1])) return null
    const to = Math.max(partnersEnd(text, list, i, tools), clubEnd(text, list, i, tools))
    if (to > i) return sureName(i, to, 'organisation')
    const known = tools.gazetteer.match(list, i)
    const seat = i + (known?.length ?? 0)
    const end = known?.entry.kind === 'place' ? seatedEnd(text, list, i, seat, 'place', tools) : seat
    if (known && end > seat) return sureName(i, end, 'organisation')
    const slashed = slashedEnd(list, i, tools)
    return slashed > i ? sureName(i, slashed, 'organisation') : null
  }
  const begins = (i: number): boolean => {
    if (spelled.has(i) || siteAt(text, list, i, tools) || composed(i)) return true
    const known = goingOn(i)
    return known !== null && known.end > known.to
  }
  return {
    at(i) {
      const site = siteAt(text, list, i, tools)
      if (site) return { names: [sureName(site.kind === null ? i + 1 : i, site.to, site.kind)], to: site.to }
      const body = spelled.get(i)
      if (body) {
        const name = sureName(i, body.to, 'organisation', body.entry)
        if (body.entry) return { names: [name], to: body.to }
        const acronym = sureName(body.to + 1, body.to + 2, 'organisation')
        return { names: [name, acronym], to: acronym.to }
      }
      if (!capital(list[i])) return null
      const own = composed(i)
      if (own) return { names: [own], to: own.to }
      // « Le Front populaire … », « Au Parc des Princes »: the name begins behind the first word.
      if (capital(list[i + 1]) && tools.names.isOpener(list[i]?.text ?? '') && begins(i + 1))
        return { names: [], to: i + 1 }
      const known = goingOn(i)
      if (!known) return null
      const { entry, to, end } = known
      if (end > to) {
        if (!seen.has(entry)) others.set(entry, { from: i, to: end })
        return { names: [sureName(i, end, 'organisation')], to: end }
      }
      seen.add(entry)
      const whole = others.get(entry)
      return whole ? { names: [{ ...sureName(i, to, 'organisation'), whole }], to } : null
    },
  }
}
