/** What the facts of an article need to know of it. */
export interface ArticleKey {
  readonly article: number
  readonly id: string
  /** Of publication, 0 where unknown. */
  readonly day: number
  readonly publisher: number
}
