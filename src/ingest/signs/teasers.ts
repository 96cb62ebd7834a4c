import { isProse } from './prose.ts'
import type { Sign } from './sign.ts'

/** Without the titles of other articles: the short lines right behind « À lire aussi ». */
export function withoutTeasers<Kind extends Sign>(signs: readonly Kind[]): readonly Kind[] {
  let teased = false
  return signs.filter((sign) => {
    if (sign.marker === 'teaser') teased = true
    else if (sign.text !== null && teased) {
      if (isProse(sign) || sign.text.endsWith('.')) teased = false
      else return false
    }
    return true
  })
}
