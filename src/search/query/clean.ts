/** Characters of a query that are read; a pasted quotation fits. */
export const LONGEST_QUERY = 2000

// Discord writes mentions, custom emoji and time stamps so: <@123>, <#123>, <:name:123>, <t:123:R>.
const MARKUP = /<(?:@[!&]?|#|a?:\w{1,32}:|t:)\d{1,20}(?::[a-zA-Z])?>/g
const CONTROLS = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]+/gu

/** A query without control characters, mentions and custom emoji, on one line. */
export function clean(query: string): string {
  return query.replace(MARKUP, ' ').replace(CONTROLS, ' ').replace(/\s+/g, ' ').trim()
}
