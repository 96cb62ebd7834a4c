/** Verbatim's sign: a pair of French quotation marks. Without outer references, so it can be a data address. */
export const ICON = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">',
  '<rect width="80" height="80" fill="#0f6b62"/>',
  '<g fill="none" stroke="#fff" stroke-width="5.5" stroke-linecap="round" stroke-linejoin="round">',
  '<path d="M24 29 14 40l10 11M36 29 26 40l10 11M56 29l10 11-10 11M44 29l10 11-10 11"/>',
  '</g></svg>',
].join('')

/** The person who asks. */
export const PERSON_ICON = [
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 80 80">',
  '<rect width="80" height="80" fill="#5865f2"/>',
  '<g fill="#fff"><circle cx="40" cy="31" r="13"/><path d="M16 66a24 20 0 0 1 48 0z"/></g></svg>',
].join('')

/** The picture as an address that nothing has to be fetched for. */
export const dataAddress = (svg: string): string => `data:image/svg+xml,${encodeURIComponent(svg)}`
