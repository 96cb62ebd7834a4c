import type { ParagraphKind } from '../../domain/article.ts'
import type { DateMention } from '../../domain/dossier.ts'
import { bisect } from '../../text/bisect.ts'
import { lazy } from '../../text/lazy.ts'
import { startsUpper } from '../../text/letters.ts'
import type { Cast, Mention } from '../actors/cast.ts'
import type { ActorTools } from '../actors/tools.ts'
import type { Document } from '../document.ts'
import { OF } from '../grammar.ts'
import { type Meanings, NO_MEANINGS } from '../quotes/meanings.ts'
import { type CastIndex, createCastIndex } from './cast-index.ts'
import { datelineEnd } from './dateline.ts'
import { entryTowns } from './entry-towns.ts'
import type { Heroes } from './heroes.ts'
import type { EventLexicon } from './lexicon.ts'
import { type NounHit, nounAt } from './nouns.ts'
import type { PlacedWord } from './placed-word.ts'
import { sourceEnd } from './source-end.ts'
import { type VerbHit, verbHitAt } from './verbs.ts'
import { SILENCE, type Voices } from './voices.ts'

export interface EventTools extends ActorTools {
  readonly events: EventLexicon
}

/** A date expression in the words: `to` exclusive. */
export interface DateAt {
  readonly mention: DateMention
  readonly from: number
  readonly to: number
  /** Index among the dates of its sentence. */
  readonly order: number
}

/** One sentence of the writer, quotations included, with what the rules look for in it. Word indices. */
export interface Scene {
  readonly text: string
  readonly words: readonly PlacedWord[]
  /** `to` exclusive. */
  readonly from: number
  readonly to: number
  readonly kind: ParagraphKind
  /** In the first paragraph of the article's text: what it says is the news. */
  readonly lead: boolean
  /** Index of its paragraph. */
  readonly paragraph: number
  readonly dates: readonly DateAt[]
  readonly mentions: readonly Mention[]
  readonly index: CastIndex
  readonly voices: Voices
  readonly meanings: Meanings
  readonly mentionAt: (at: number) => Mention | null
  /** « LE HAVRE - »: the words before the text proper of an agency's first sentence. */
  readonly isDateline: (at: number) => boolean
  readonly tools: EventTools
  readonly noun: (at: number) => NounHit | null
  readonly verb: (at: number) => VerbHit | null
  /** Whether a word stands inside quotation marks. */
  readonly quoted: (at: number) => boolean
  /** Whether a word belongs to a date expression. */
  readonly inDate: (at: number) => boolean
  /** The town that heads its paragraph in a calendar. */
  readonly town: () => string | null
}

/** The document's words, each with the sentence of the writer that it stands in. */
function wordsOf(document: Document): PlacedWord[] {
  const { sentences } = document
  let sentence = 0
  return document.tokens.map((token) => {
    while (sentence + 1 < sentences.length && (sentences[sentence + 1]?.start ?? 0) <= token.start)
      sentence += 1
    return {
      kind: token.type,
      word: token.folded,
      lower: token.lower,
      capital: startsUpper(token.text),
      sentence,
      start: token.start,
      end: token.end,
    }
  })
}

/** The first word that ends behind an offset. */
const indexAt = (words: readonly PlacedWord[], offset: number): number =>
  bisect(words, ({ end }) => end <= offset)

/** Tells the words of some ranges from the others; `to` exclusive. */
function marked(
  length: number,
  ranges: readonly { readonly from: number; readonly to: number }[],
): (at: number) => boolean {
  const marks = new Uint8Array(length)
  for (const { from, to } of ranges) if (from < to) marks.fill(1, from, to)
  return (at) => marks[at] === 1
}

export function scenesOf(
  document: Document,
  cast: Cast,
  dates: readonly DateMention[],
  heroes: Heroes,
  tools: EventTools,
  voices: Voices = SILENCE,
  meanings: Meanings = NO_MEANINGS,
): readonly Scene[] {
  const words = wordsOf(document)
  const dated = dates.map((mention) => ({
    mention,
    from: indexAt(words, mention.span.start),
    to: indexAt(words, mention.span.end - 1) + 1,
  }))
  const sentenceOf = (at: number): number => words[at]?.sentence ?? -1
  const fine = new Set(
    dated.filter(({ mention }) => mention.precision !== 'year').map(({ from }) => sentenceOf(from)),
  )
  const exact = new Set(
    dated.filter(({ mention }) => mention.precision === 'day').map(({ from }) => sentenceOf(from)),
  )
  // A year beside a finer date of the same sentence belongs to a name: « la première réunion en 2022 », a
  // quarter beside a day too: « les résultats du troisième trimestre ».
  const counted = dated.filter(({ mention, from }) => {
    if (mention.precision === 'year') return !fine.has(sentenceOf(from))
    const attributive = mention.precision !== 'day' && OF.has(words[from - 1]?.lower ?? '')
    return !attributive || !exact.has(sentenceOf(from))
  })
  // « il y a un an, le 5 février 2022 »: no verb in it.
  const worded = dated.filter(({ from, to }) => to - from > 2)
  const inDate = marked(words.length, [...counted, ...worded])
  const memo = <Hit>(read: (at: number) => Hit | null): ((at: number) => Hit | null) => {
    const known: (Hit | null | undefined)[] = new Array(words.length)
    return (at) => {
      const hit = known[at]
      if (hit !== undefined || at < 0 || at >= words.length) return hit ?? null
      const made = inDate(at) ? null : read(at)
      known[at] = made
      return made
    }
  }
  const inName = marked(
    words.length,
    cast.mentions.map(({ from, to }) => ({ from: from + 1, to })),
  )
  const noun = memo((at) => (inName(at) ? null : nounAt(words, at, tools.events)))
  const verb = memo((at) => (noun(at) ? null : verbHitAt(words, at, tools.events)))
  const index = createCastIndex(cast, heroes, tools.roles)
  const quoted = marked(
    words.length,
    document.quotations.map(({ inner }) => ({
      from: indexAt(words, inner.start),
      to: indexAt(words, inner.end - 1) + 1,
    })),
  )
  const starts: (Mention | undefined)[] = new Array(words.length)
  for (const mention of cast.mentions) starts[mention.from] = mention
  const mentionAt = (at: number): Mention | null => starts[at] ?? null
  const first = document.sentences.find(({ kind }) => kind === 'body')?.paragraph
  const towns = lazy(() => entryTowns(document, cast, tools))
  let nextDate = 0
  let nextMention = 0
  return document.sentences.map((sentence, i) => {
    const start = indexAt(words, sentence.start)
    const following = document.sentences[i + 1]
    const to = following ? indexAt(words, following.start) : words.length
    const from = sourceEnd(words, { from: start, to }, mentionAt, inDate)
    const dateline = datelineEnd(document.text, words, from)
    const own: DateAt[] = []
    while (nextDate < counted.length && (counted[nextDate]?.from ?? 0) < to) {
      const date = counted[nextDate]
      if (date && date.from >= from) own.push({ ...date, order: own.length })
      nextDate += 1
    }
    const mentions: Mention[] = []
    while (nextMention < cast.mentions.length && (cast.mentions[nextMention]?.from ?? 0) < to) {
      const mention = cast.mentions[nextMention]
      if (mention && mention.from >= from) mentions.push(mention)
      nextMention += 1
    }
    return {
      text: document.text,
      words,
      from,
      to,
      kind: sentence.kind,
      lead: sentence.paragraph === first,
      paragraph: sentence.paragraph,
      dates: own,
      mentions,
      index,
      voices,
      meanings,
      mentionAt,
      isDateline(at) {
        return at >= from && at < dateline
      },
      tools,
      noun,
      verb,
      quoted,
      inDate,
      town: () => towns().get(sentence.paragraph) ?? null,
    }
  })
}

/** The index behind a date that begins at an index, or the index itself. */
export function behindDate(scene: Scene, from: number): number {
  let at = from
  while (scene.inDate(at)) at += 1
  return at
}
