import { words } from '../../text/fold.ts'

const TRACKING =
  /^(?:utm_.*|at_.*|mc_.*|pk_.*|mtm_.*|fbclid|gclid|dclid|msclkid|igshid|yclid|xtor|xtref|xts|cmpid|ns_.*|wt_mc|twclid|__twitter_impression|amp|outputtype)$/i
const PICTURE = /\.(?:jpe?g|png|gif|webp|svg|avif|bmp|ico|tiff?)(?:$|[?#/])/i
const LONGEST = 2000

/**
 * The address as an article's name: http(s) only, without fragment, campaign parameters and parameters that ask
 * for another layout of the same page. Paths stay as they are. Null for what is no public address.
 */
export function canonicalAddress(address: string): string | null {
  const trimmed = address.trim()
  if (trimmed.length > LONGEST || !/^https?:\/\//i.test(trimmed) || !URL.canParse(trimmed)) return null
  const url = new URL(trimmed)
  if (url.username !== '' || url.password !== '' || !url.hostname.includes('.')) return null
  url.hash = ''
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name))
  if (kept.length < [...url.searchParams].length) url.search = new URLSearchParams(kept).toString()
  return url.href
}

export const isPicture = (address: string): boolean => PICTURE.test(address)

/** Whether the address names a page below a site's home page. */
export const hasPath = (address: string): boolean =>
  URL.canParse(address) && (new URL(address).pathname.length > 1 || new URL(address).search !== '')

/** The words of an address that describe its page, folded: `…/le-prix-du-gaz-1054.html` → le, prix, du, gaz. */
export function slugWords(address: string): readonly string[] {
  if (!URL.canParse(address)) return []
  const segments = new URL(address).pathname.split('/')
  const slug = segments.reduce(
    (best, segment) => (segment.split(/[-_]/).length > best.split(/[-_]/).length ? segment : best),
    '',
  )
  const found = words(slug.replace(/\.\w{2,5}$/, '').replace(/[-_+.]/g, ' '))
  return found.filter((word) => !/\d/.test(word))
}

/**
 * How far an address is about a text: the share of its slug's longer words that stand in it, from 0 to 1;
 * null for an address without words. Elisions are written together in slugs: « lotan » is « l'Otan ».
 */
export function agreement(address: string, text: string): number | null {
  const slug = slugWords(address).filter((word) => word.length > 3)
  if (slug.length === 0) return null
  const found = words(text)
  const known = new Set([...found, ...found.slice(1).map((word, i) => `${found[i]}${word}`)])
  return slug.filter((word) => known.has(word)).length / slug.length
}
