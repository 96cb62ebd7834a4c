import { dateLine, signedLead } from './dates.ts'
import { doubled, pageFurniture, photoCaption, signature, siteName, tagList } from './page.ts'
import type { Recogniser, Sign } from './sign.ts'
import { addressLine, contact, figures, locale, timestamp, xpath } from './technical.ts'

// The first that recognises a block has it.
const RECOGNISERS: readonly Recogniser[] = [
  timestamp,
  dateLine,
  figures,
  locale,
  addressLine,
  xpath,
  contact,
  pageFurniture,
  siteName,
  signedLead,
  signature,
  photoCaption,
  doubled,
  tagList,
]

/** What a block says; text of the article where no recogniser knows better. */
export function signOf(block: string): Sign {
  for (const recognise of RECOGNISERS) {
    const sign = recognise(block)
    if (sign) return sign
  }
  return { text: block }
}
