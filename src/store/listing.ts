/** A stretch of a longer list. */
export interface Page {
  readonly offset: number
  readonly limit: number
}

export interface Listing<Item> {
  readonly items: readonly Item[]
  /** Of the whole list, not of the page. */
  readonly total: number
}
