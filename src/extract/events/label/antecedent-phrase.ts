import { lowerAt } from '../../dates/reader.ts'
import { OF } from '../../grammar.ts'
import type { Scene } from '../scene.ts'
import type { Stretch } from './label.ts'
import { DETERMINERS, isQuote, otherQuote, PREPOSITIONS } from './label-marks.ts'
import { beginsPhrase, regionStart, trimmed } from './phrase-before.ts'

const NEAREST = 14
/** What begins a clause of its own, or « quant au ». */
const NO_NOUN = /^(?:ils?|elles?|on|je|j'|nous|vous|quant)$/u
const MASCULINE = new Set(['le', 'un', 'ce', 'cet', 'au', 'du'])
const FEMININE = new Set(['la', 'une', 'cette', 'sa'])
const MANY = new Set([
  'les',
  'des',
  'ces',
  'ses',
  'leurs',
  'aux',
  'plusieurs',
  'quelques',
  'deux',
  'trois',
  'quatre',
])

/** Whether an article may go with a participle: « une étude parue », « des pièces versées ». */
function agrees(article: string, participle: string | null): boolean {
  if (participle === null) return true
  const unclear = /(?:is|us|os)$/u.test(participle)
  if (MANY.has(article)) return participle.endsWith('s')
  if (!MASCULINE.has(article) && !FEMININE.has(article)) return true
  if (participle.endsWith('s') && !unclear) return false
  return FEMININE.has(article) === participle.endsWith('e')
}

/** « Osman, épicier, a fermé »: without article it only says what he is, unless it is a verb: « passe ses journées ». */
const isApposition = (scene: Scene, start: number): boolean =>
  lowerAt(scene.words, start - 1) === ',' &&
  !beginsPhrase(scene, start) &&
  scene.words[start]?.kind !== 'mark' &&
  !DETERMINERS.has(lowerAt(scene.words, start + 1))

/** Behind the name that ends there: « au téléphone Ada Roy, qui a perdu ». */
const personEndingAt = (scene: Scene, end: number): number =>
  scene.mentions.find(({ to, member }) => to === end && member.kind === 'person')?.from ?? -1

/**
 * The noun phrase that « qui » or a participle before a word goes back to: the whole phrase up to there, or, where that
 * follows a verb or a preposition, its last noun with what belongs to it. « a saisi le conseil, qui se réunira » → « le
 * conseil ». `participle`: what the article has to agree with; `near`: always the last noun.
 */
export function antecedentBefore(
  scene: Scene,
  end: number,
  participle: string | null = null,
  near = false,
): Stretch | null {
  const comma = lowerAt(scene.words, end - 1) === ','
  let close = comma ? end - 1 : end
  if (lowerAt(scene.words, close - 1) === ')')
    for (let open = close - 1; open > Math.max(scene.from, close - 12); open -= 1)
      if (lowerAt(scene.words, open) === '(') close = open
  const start = regionStart(scene, close)
  if (start >= close) return null
  if (comma && !near && isApposition(scene, start)) {
    const name = personEndingAt(scene, close)
    return name > start ? { from: name, to: close } : antecedentBefore(scene, start, participle)
  }
  const first = lowerAt(scene.words, start)
  const apart = lowerAt(scene.words, start - 1) === ',' || start === scene.from
  const whole = comma && !near && apart && beginsPhrase(scene, start) && !NO_NOUN.test(first)
  if (whole && !PREPOSITIONS.has(first) && agrees(first, participle)) return { from: start, to: close }
  let refused = false
  for (let at = close - 1; at >= Math.max(start, close - NEAREST); at -= 1) {
    const lower = lowerAt(scene.words, at)
    const before = lowerAt(scene.words, at - 1)
    if (isQuote(lower)) {
      const open = otherQuote(scene, at, -1, NEAREST)
      if (open > start) at = open
      else if (open === start) return { from: start, to: close }
      continue
    }
    if (!agrees(lower, participle)) {
      refused = true
      continue
    }
    const contracted = lower === 'au' || lower === 'aux'
    const led =
      contracted ||
      (PREPOSITIONS.has(lower) &&
        beginsPhrase(scene, at + 1) &&
        agrees(lowerAt(scene.words, at + 1), participle))
    if (led && at + 1 < close) {
      const name = contracted ? personEndingAt(scene, close) : -1
      return { from: name > at ? name : at + 1, to: close }
    }
    if (
      DETERMINERS.has(lower) &&
      (lower === 'des' || lower === 'du' ? isApart(scene, at) : (near && comma) || !OF.has(before))
    )
      return { from: at, to: close }
  }
  if (NO_NOUN.test(first)) return null
  const region = trimmed(scene, { from: start, to: close })
  return region && region.to - region.from <= NEAREST && !refused ? region : null
}

/** « des pièces » after a verb or preposition is no « de » + « les ». */
const isApart = (scene: Scene, at: number): boolean =>
  at <= scene.from || PREPOSITIONS.has(lowerAt(scene.words, at - 1)) || scene.verb(at - 1) !== null
