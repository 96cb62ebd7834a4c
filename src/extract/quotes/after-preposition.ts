import { startsUpper } from '../../text/letters.ts'
import type { Sentence } from '../document.ts'
import { type Frame, itemOfToken } from './frame.ts'
import { PREPOSITIONS } from './prepositions.ts'

export const ARTICLES = new Set([
  'le',
  'la',
  "l'",
  'les',
  'un',
  'une',
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'ce',
  'cet',
  'cette',
  'ces',
])

/** Skips a group that a preposition opens: « à la presse », « au micro de France Inter », « mardi lors de … ». */
export function afterPreposition(frame: Frame, sentence: Sentence, index: number): number {
  let k = index + 1
  while (ARTICLES.has(sentence.items[k]?.lower ?? '') || PREPOSITIONS.has(sentence.items[k]?.lower ?? ''))
    k += 1
  const mention = frame.mentionAt.get(sentence.items[k]?.token ?? -1)
  if (!mention) return Math.max(k + 1, pastBody(frame, sentence, k))
  let to = k
  while ((sentence.items[to]?.token ?? Infinity) < mention.to) to += 1
  // « au micro de France Bleu Sud Lorraine »: the rest of the name, up to whoever speaks.
  while (mention.member.kind === 'organisation' && goesOnNaming(frame, sentence, to)) to += 1
  return to
}

/** « à la radio Patria Nueva »: past the name of the body, which speaks to nobody. */
function pastBody(frame: Frame, sentence: Sentence, index: number): number {
  const body =
    frame.phraseAt.get(sentence.items[index - 1]?.token ?? -1) ??
    frame.phraseAt.get(sentence.items[index]?.token ?? -1)
  if (!body?.noun.classes.includes('body')) return 0
  const name = frame.mentionAt.get(sentence.items[index + 1]?.token ?? -1)
  return name?.member.kind === 'organisation' ? itemOfToken(sentence, name.to) : 0
}

const goesOnNaming = ({ tools }: Frame, { items }: Sentence, k: number): boolean =>
  startsUpper(items[k]?.text ?? '') &&
  tools.names.honorific(items[k]?.text ?? '') === undefined &&
  (tools.names.givenName(items[k]?.text ?? '') === undefined ||
    tools.names.givenName(items[k + 1]?.text ?? '') !== undefined)
