import { startsUpper } from '../../../text/letters.ts'
import { attributed } from '../attributed.ts'
import type { Draft } from '../draft.ts'
import type { Scene } from '../scene.ts'
import { before } from '../sieves/before.ts'

const NETWORK =
  /^(?:twitter|x|facebook|instagram|tiktok|linkedin|telegram|mastodon|bluesky|threads|tweet|post|publication|message|story|fil)$/u
const I = /^(?:je|j'|nous|mon|ma|mes|notre|nos|merci|on|m')$/u

/** « Sur Twitter, X a écrit : Nous avons gagné. »: a post without marks, introduced as one, in the first person. */
export function readPost(scene: Scene): Draft[] {
  const { frame, sentence } = scene
  const { text, article } = frame.document
  const colon = sentence.items.findIndex(({ text: mark }) => mark === ':')
  if (colon < 3) return []
  const lead = sentence.items.slice(0, colon)
  const rest = sentence.items.slice(colon + 1)
  if (rest.length < 3 || !startsUpper(rest[0]?.text ?? '')) return []
  if (!lead.some(({ lower }) => NETWORK.test(lower)) || !rest.some(({ lower }) => I.test(lower))) return []
  if (sentence.quoted.length > 0) return []
  const attribution = before(frame, sentence, colon + 1, null)
  const end = article.paragraphs[sentence.paragraph]?.span.end ?? sentence.end
  const span = { start: rest[0]?.start ?? 0, end }
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim()
  if (attribution?.rule !== 'verb-colon' || /[«»“”"]/u.test(words)) return []
  return [{ text: words, extent: 'full', span, ...attributed(scene, attribution, null), rule: 'post' }]
}
