import { isPicture } from '../metadata/address.ts'
import { isKnownPersonName, isPersonName } from '../metadata/byline.ts'
import { languageTag } from '../metadata/language.ts'
import { statedDate } from '../metadata/stated-date.ts'
import { publisherNamed } from '../publishers/publishers.ts'
import type { Recogniser, Sign } from './sign.ts'

const ADDRESS = /https?:\/\/[^\s"'<>«»]+/gi
const MACHINE_LABEL = /^(?:date|url|source|lien|link|image|photo|by|par|auteur|[\s:;,|–—-])*$/i
const PART_OF_DATE = /(?<!\d)(?:19|20)\d{2}(?:-\d{2}){0,2}(?!\d)/

/** Addresses alone, or beside the name of whom a portrait shows: « Jeanne Roy https://…/portrait.jpg ». */
export const addressLine: Recogniser = (block) => {
  if (!block.includes('://') || block.length > 3000) return null
  const addresses = block.match(ADDRESS) ?? []
  const rest = block.replace(ADDRESS, ' ').trim()
  if (addresses.length === 0) return null
  const pages = addresses.filter((address) => !isPicture(address))
  const sign: Sign = { text: null, addresses }
  if (MACHINE_LABEL.test(rest.replace(PART_OF_DATE, ''))) {
    const date = statedDate(rest)?.date
    return date ? { ...sign, published: date } : sign
  }
  if (pages.length > 0 || !isPersonName(rest)) return null
  return isKnownPersonName(rest) ? { ...sign, author: rest } : sign
}

/** `/html/head/meta[@name='og:title']/@content`. */
export const xpath: Recogniser = (block) =>
  /[/@]/.test(block) && /^\/(?:html|\/)|\/@[a-z]+\b|\[@[a-z:]+=/.test(block.slice(0, 300))
    ? { text: null }
    : null

/** Figures, sizes, flags: `1920 1080 true`. */
export const figures: Recogniser = (block) =>
  block.length < 80 && /^(?:true|false|null|px|[\d\s.,:;x×+_|/#*=<>()[\]{}-])*$/i.test(block)
    ? { text: null }
    : null

export const locale: Recogniser = (block) => {
  if (!/^[a-z]{2}[_-][A-Z]{2}$/.test(block)) return null
  const language = languageTag(block)
  return language ? { text: null, language } : null
}

/** `2022-01-10T21:27+0100` and nothing else. */
export const timestamp: Recogniser = (block) => {
  if (block.length > 40 || !/^\d{4}-\d{2}-\d{2}T?/.test(block)) return null
  const found = statedDate(block)
  return found && (found.before + found.after).trim() === '' ? { text: null, published: found.date } : null
}

const MAIL = /^[\p{L}\d._%+-]{1,64}@[a-z\d-]{1,63}\.[a-z\d.-]{2,100}$/iu

const MOST_WORDS = 5

/** « Gazette de Lens contact@gazette.fr +33 1 … »: who publishes, if it is a known publisher or the mail's host. */
export const contact: Recogniser = (block) => {
  if (!block.includes('@') || block.length > 300 || /[.!?]$/.test(block)) return null
  const words = block.split(' ')
  const mail = words.findIndex((word) => MAIL.test(word))
  if (mail < 0 || mail > MOST_WORDS) return null
  const publisher = publisherNamed(words.slice(0, mail).join(' '))?.name
  return publisher ? { text: null, publisher } : { text: null }
}
