import type { Article, ParagraphKind } from '../domain/article.ts'
import type { Span } from '../domain/span.ts'
import { type MarkedSpan, markedSpans } from '../text/quotation-marks.ts'
import { type Forms, type Token, tokens } from '../text/tokens.ts'

/** A token of the writer's own sentence, or a whole quotation standing in it. */
export interface Item extends Span {
  readonly type: Token['type'] | 'quotation'
  /** As written; « » for a quotation. */
  readonly text: string
  readonly lower: string
  readonly folded: string
  /** Index in `Document.tokens`; of the first token inside for a quotation. */
  readonly token: number
  /** Index in `Document.quotations`. */
  readonly quotation?: number
}

/** A sentence of the writer: what stands inside quotation marks counts as one item. */
export interface Sentence extends Span {
  readonly items: readonly Item[]
  /** Indices of the items that are quotations. */
  readonly quoted: readonly number[]
  /** Index in `Article.paragraphs`. */
  readonly paragraph: number
  readonly kind: ParagraphKind
}

/** An article cut up once, for all extractors. */
export interface Document {
  readonly article: Article
  readonly text: string
  readonly tokens: readonly Token[]
  /** Spans between outermost quotation marks, speech or not, in order. */
  readonly quotations: readonly MarkedSpan[]
  /** Marks inside other marks. */
  readonly nested: readonly MarkedSpan[]
  readonly sentences: readonly Sentence[]
}

/** No sentence is so long: what looks through one from each of its words stays cheap. */
const LONGEST = 400
/** With more quotations than this, what looks like a sentence is a heap of marks: nobody is quoted in it. */
const MOST_QUOTATIONS = 40

const ENDS = new Set(['.', '!', '?', '…', '...', '?!', '!?'])
const isUpper = (text: string): boolean => /^[\p{Lu}\p{N}]/u.test(text)

function itemsOf(list: readonly Token[], quotations: readonly MarkedSpan[]): Item[] {
  const items: Item[] = []
  let next = 0
  for (let i = 0; i < list.length; i += 1) {
    const token = list[i]
    if (!token) break
    const quotation = quotations[next]
    if (!quotation || token.end <= quotation.outer.start) items.push(token)
    else {
      const { start, end } = quotation.outer
      items.push({
        type: 'quotation',
        text: '«»',
        lower: '«»',
        folded: '«»',
        token: i,
        start,
        end,
        quotation: next,
      })
      while (i + 1 < list.length && (list[i + 1]?.start ?? 0) < quotation.outer.end) i += 1
      next += 1
    }
  }
  return items
}

/** The last character of what is said, to know whether the sentence ends with the quotation. */
const endsInside = (text: string, quotation: MarkedSpan): boolean =>
  /[.!?…]/u.test(text[quotation.inner.end - 1] ?? '')

function endsSentence(
  text: string,
  quotations: readonly MarkedSpan[],
  item: Item,
  next: Item | undefined,
): boolean {
  if (!next) return true
  const stops = item.type === 'mark' && ENDS.has(item.lower)
  if (!stops && item.quotation === undefined) return false
  const opens = next.type === 'quotation' || isUpper(next.text) || /^[-–—•«“"(]/u.test(next.text)
  if (!opens || stops) return opens
  const quotation = item.quotation === undefined ? undefined : quotations[item.quotation]
  return quotation !== undefined && endsInside(text, quotation) && next.type !== 'mark'
}

/** Cuts the article's text into tokens, quotations and the writer's sentences. Linear in the length. */
export function analyse(article: Article, forms?: Forms): Document {
  const { text, paragraphs } = article
  const list = tokens(text, forms)
  const marked = markedSpans(
    text,
    paragraphs.map((paragraph) => paragraph.span),
  )
  const quotations = marked.filter((span) => span.depth === 0)
  const items = itemsOf(list, quotations)
  const sentences: Sentence[] = []
  let current: Item[] = []
  let quoted: number[] = []
  let paragraph = 0
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i]
    if (!item) break
    if (item.type === 'quotation') quoted.push(current.length)
    current.push(item)
    // A quotation may run over several paragraphs: its sentence ends in the last of them.
    while ((paragraphs[paragraph]?.span.end ?? Infinity) < item.end) paragraph += 1
    const next = items[i + 1]
    const paragraphEnd = paragraphs[paragraph]?.span.end ?? text.length
    const tooLong = current.length >= LONGEST
    if ((next && next.start >= paragraphEnd) || tooLong || endsSentence(text, quotations, item, next)) {
      sentences.push({
        start: current[0]?.start ?? 0,
        end: item.end,
        items: current,
        quoted,
        paragraph,
        kind: quoted.length > MOST_QUOTATIONS ? 'caption' : (paragraphs[paragraph]?.kind ?? 'body'),
      })
      current = []
      quoted = []
    }
  }
  return {
    article,
    text,
    tokens: list,
    quotations,
    nested: marked.filter((span) => span.depth > 0),
    sentences,
  }
}
