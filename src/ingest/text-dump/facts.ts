import { agreement, canonicalAddress, hasPath, isPicture } from '../metadata/address.ts'
import { dateInAddress } from '../metadata/stated-date.ts'
import { publisherOfAddress } from '../publishers/publishers.ts'
import type { Sign } from '../signs/sign.ts'

/** The signs in front of the article's text and behind it, where weak ones count too. */
export interface Surroundings {
  readonly before: readonly Sign[]
  readonly all: readonly Sign[]
}

const first = <Value>(signs: readonly Sign[], read: (sign: Sign) => Value | undefined): Value | null => {
  for (const sign of signs) {
    const value = read(sign)
    if (value !== undefined) return value
  }
  return null
}

const FITS = 0.3
const SURELY_FITS = 0.7

/**
 * The article's own address: in front of its text one whose words are in the title (or that has no words), behind
 * it only one that surely fits: dumps list other articles there.
 */
function ownAddress({ before, all }: Surroundings, title: string): string | null {
  const candidates = (signs: readonly Sign[]) =>
    signs.flatMap((sign) => sign.addresses ?? []).filter((address) => !isPicture(address) && hasPath(address))
  const own =
    candidates(before).find((address) => (agreement(address, title) ?? 1) >= FITS) ??
    candidates(all).find((address) => (agreement(address, title) ?? 0) >= SURELY_FITS)
  return own === undefined ? null : canonicalAddress(own)
}

/** The one publisher to which all lone addresses of known hosts belong, pictures included. */
function publisherOfAddresses(signs: readonly Sign[]): string | null {
  const known = signs
    .flatMap((sign) => sign.addresses ?? [])
    .flatMap((address) => publisherOfAddress(address) ?? [])
  return new Set(known).size === 1 ? (known[0]?.name ?? null) : null
}

const timed = (date: string | undefined): string | undefined => (date?.includes('T') ? date : undefined)

/** A time before a day, a date of publication before one of a change, the text before the address. */
function publicationDate(signs: readonly Sign[], url: string | null): string | null {
  return (
    first(signs, (sign) => timed(sign.published)) ??
    first(signs, (sign) => (sign.weak ? undefined : sign.published)) ??
    first(signs, (sign) => sign.published) ??
    (url && dateInAddress(url)) ??
    first(signs, (sign) => sign.updated)
  )
}

const LONGEST_TAG = 40

const isTagLine = ({ text }: Sign): boolean =>
  text !== null && text.length <= LONGEST_TAG && /^[\p{Ll}#]/u.test(text) && !/[.!?…:;,]$/.test(text)

/** Lists of tags, and runs of short lines in small letters; each tag once. */
function tagsOf(signs: readonly Sign[]): readonly string[] {
  const tags = signs.flatMap((sign, i) => {
    if (sign.tags) return sign.tags
    const run = isTagLine(sign) && [signs[i - 1], signs[i + 1]].some((beside) => beside && isTagLine(beside))
    return run ? [sign.text ?? ''] : []
  })
  return [...new Set(tags)]
}

/** What the signs around the text say of the article. */
export function factsOf(around: Surroundings, title: string) {
  const { all } = around
  const url = ownAddress(around, title)
  return {
    url,
    publisher:
      (url && publisherOfAddress(url)?.name) ??
      first(all, (sign) => sign.publisher) ??
      publisherOfAddresses(all),
    author: first(all, (sign) => sign.author),
    published: publicationDate(all, url),
    language: first(all, (sign) => sign.language),
    tags: tagsOf(all),
  }
}
