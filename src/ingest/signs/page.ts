import { furniture } from '../cleaning/boilerplate.ts'
import { withoutCredit } from '../cleaning/credit.ts'
import { endsSentence } from '../cleaning/shape.ts'
import { byline } from '../metadata/byline.ts'
import { statedDate } from '../metadata/stated-date.ts'
import { publisherNamed } from '../publishers/publishers.ts'
import type { Recogniser } from './sign.ts'

/** The publisher whose name begins a line: « EU Reporter publie des articles de … ». */
function publisherAtStart(line: string): string | null {
  const words = line.split(' ', 6)
  for (let count = words.length; count > 0; count -= 1) {
    const known = publisherNamed(words.slice(0, count).join(' ').replace(/[,:]$/, ''))
    if (known) return known.name
  }
  return null
}

/** Labels and notices of the page; a notice often begins with the publisher's name. */
export const pageFurniture: Recogniser = (block) => {
  const marker = furniture(block)
  if (!marker) return null
  const publisher = publisherAtStart(block)
  return publisher ? { text: null, marker, publisher } : { text: null, marker }
}

const SITE = /^(?:site icon|logo(?: (?:de|du|of))?|icône du site) (.{2,60})$/i
const RIGHTS = /^(?:copyright|©|\(c\))(.{0,100})$/i

/** « Site icon La Gazette », « © 2022 La Gazette. Tous droits réservés ». */
export const siteName: Recogniser = (block) => {
  const site = SITE.exec(block)?.[1]
  if (site) return { text: null, publisher: publisherNamed(site)?.name ?? site }
  const rights = RIGHTS.exec(block)?.[1]
  if (rights === undefined) return null
  const owner =
    rights
      .split(/tous droits|all rights/i)[0]
      ?.replace(/[\d©.,–-]/g, ' ')
      .trim() ?? ''
  const publisher = publisherNamed(owner)?.name
  return publisher ? { text: null, publisher } : { text: null }
}

/** A picture's alternative text and its caption run together: « ruines, LensruinesLens » or « ab ab ». */
export const doubled: Recogniser = (block) => {
  if (block.length < 12 || block.length > 400) return null
  const first = block.slice(0, block.length >> 1).trim()
  const second = block.slice((block.length + 1) >> 1).trim()
  const repeated = first === second || first === block.slice(block.length >> 1).trim()
  return repeated && !endsSentence(first) ? { text: null } : null
}

/** « Par Jeanne Roy (avec AFP) | 3 mai 2021, 18h20 ». */
export const signature: Recogniser = (block) => {
  const found = byline(block)
  if (!found) return null
  // « Jeanne Roy (12 janvier 1922 - 3 mai 2021) » is a life.
  const published = /\([^()]{0,30}\d{4} ?[-–—] ?[^()]{0,30}\d{4}\)/.test(block)
    ? undefined
    : statedDate(block)?.date
  return {
    text: block,
    weak: true,
    ...(published ? { published } : {}),
    ...(found.author ? { author: found.author } : {}),
    ...(found.publisher ? { publisher: found.publisher } : {}),
  }
}

/** A picture's caption; nothing of it is kept where it is only a credit. */
export const photoCaption: Recogniser = (block) => {
  const text = withoutCredit(block)
  return text === null ? null : { text: text === '' ? null : text, caption: true }
}

const TAGS_LABEL = /^(?:tags?|mots[- ]clés|sujets?|thèmes?(?: associés)?|étiquettes|keywords) ?: ?/i

/** « gaz, Moldavie, hiver »: at least three short items in a row, or a list that is called so. */
export const tagList: Recogniser = (block) => {
  if (block.length > 600 || /[.!?…:;]$/.test(block)) return null
  const label = TAGS_LABEL.exec(block)?.[0] ?? ''
  const items = block
    .slice(label.length)
    .split(',')
    .map((item) => item.trim())
  const short = items.every((item) => item !== '' && item.length <= 50 && item.split(' ').length <= 5)
  if (!short || (label === '' && (items.length < 3 || !items.every((item) => /^[\p{Ll}\d#]/u.test(item)))))
    return null
  return label === '' ? { text: block, weak: true, tags: items } : { text: null, tags: items }
}
