import { bisect } from '../../text/bisect.ts'
import type { Cast, Mention } from '../actors/cast.ts'
import { type Member, nameWords } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { ActorTools } from '../actors/tools.ts'
import type { Document, Item, Sentence } from '../document.ts'
import type { Reference } from './noun-phrase.ts'

/** What the sieves look at: the document, who is in it, and look-ups by token. */
export interface Frame {
  readonly document: Document
  readonly cast: Cast
  readonly tools: ActorTools
  readonly mentionAt: ReadonlyMap<number, Mention>
  readonly phraseAt: ReadonlyMap<number, RolePhrase>
  readonly holderOf: ReadonlyMap<RolePhrase, Member | null>
  /** « Michèle et Bernard Touplin »: each with the other. */
  readonly pairs: ReadonlyMap<Member, Member>
  /** What was read at an item already; sieves ask for the same again and again. */
  readonly references: Map<Item, Reference | null>
  /** The subjects of whole sentences that were asked for already. */
  readonly subjects: Map<Sentence, readonly Reference[]>
}

export function createFrame(document: Document, cast: Cast, tools: ActorTools): Frame {
  const phraseAt = new Map<number, RolePhrase>()
  // The longest phrase that begins at a token: « ministre de la Défense », not « Défense ».
  for (const phrase of cast.phrases) {
    const known = phraseAt.get(phrase.from)
    if (!known || phrase.to > known.to) phraseAt.set(phrase.from, phrase)
  }
  return {
    document,
    cast,
    tools,
    mentionAt: new Map(cast.mentions.map((mention) => [mention.from, mention])),
    phraseAt,
    pairs: pairsOf(document, cast.mentions),
    references: new Map(),
    subjects: new Map(),
    holderOf: new Map(cast.phrases.map((phrase, i) => [phrase, cast.holders[i] ?? null])),
  }
}

/** Two people with one surname between them, by each of the two. */
function pairsOf({ tokens }: Document, mentions: readonly Mention[]): Map<Member, Member> {
  const pairs = new Map<Member, Member>()
  for (const [i, { member, to }] of mentions.entries()) {
    const next = mentions[i + 1]
    if (next?.from !== to + 1 || tokens[to]?.lower !== 'et' || nameWords(member.name).length > 1) continue
    const isPair = member.kind === 'person' && next.member.kind === 'person'
    if (isPair && nameWords(next.member.name).length > 1)
      pairs.set(member, next.member).set(next.member, member)
  }
  return pairs
}

/** The index of the first item that begins at or after a token. */
export function itemOfToken(sentence: Pick<Sentence, 'items'>, token: number): number {
  return bisect(sentence.items, (item) => item.token < token)
}

/** The source's words of some items. */
export function wordsOf(frame: Frame, sentence: Sentence, from: number, to: number): string {
  const [first, last] = [sentence.items[from], sentence.items[to - 1]]
  return first && last ? frame.document.text.slice(first.start, last.end).replace(/\s+/gu, ' ') : ''
}
