import type { Span } from '../../domain/span.ts'
import { bisect } from '../../text/bisect.ts'
import type { MarkedSpan } from '../../text/quotation-marks.ts'
import type { Item, Sentence } from '../document.ts'
import { type PronounSense, subjectPronoun } from '../grammar.ts'
import { pastApposition } from './apposition.ts'
import type { Attribution } from './attribution.ts'
import type { Frame } from './frame.ts'
import { subjectAfter } from './subject.ts'
import { readVerbGroup, type VerbGroup } from './verb-group.ts'

/** A quotation without the writer's words inside it. */
export interface Cut {
  /** What was said, in order. */
  readonly pieces: readonly Span[]
  readonly attribution: Attribution | null
}

const OPENS = new Set([',', '.', '!', '?', '…', '—', '–', '-'])
const CLOSES = /^[,.!?…;:»"”—–]$/u
const LONGEST = 28

/** The tokens of a quotation as a sentence, so that the same readers serve inside and outside. */
export function inside(frame: Frame, quotation: MarkedSpan): Sentence {
  const { tokens } = frame.document
  const items: Item[] = []
  const first = bisect(tokens, ({ start }) => start < quotation.inner.start)
  for (let i = first; i < tokens.length; i += 1) {
    const token = tokens[i]
    if (!token || token.start >= quotation.inner.end) break
    // Copies: what is read at an item is kept by it, and here it stands in another sentence.
    items.push({ ...token })
  }
  const { start, end } = quotation.inner
  return { start, end, items, quoted: [], paragraph: 0, kind: 'body' }
}

interface Incise {
  readonly from: number
  readonly to: number
  readonly attribution: Attribution
}

/** « , a-t-il prévenu. », « , a assuré la directrice du port, Bérengère d'Haucourt. » at an item. */
function inciseAt(frame: Frame, sentence: Sentence, index: number): Incise | null {
  const opening = sentence.items[index]
  if (!opening || !OPENS.has(opening.text)) return null
  const spoken = subjectPronoun(sentence.items[index + 1]?.lower ?? '')
  const group = readVerbGroup(sentence, spoken ? index + 2 : index + 1, frame.tools.verbs)
  if (spoken) return plainIncise(sentence, index, group, spoken)
  if (group?.form !== 'finite' || group.passive) return null
  const subject = group.clitic ? null : subjectAfter(frame, sentence, group.to)
  if (!group.clitic && !subject) return null
  if (!group.clitic && subject && (subject.from - group.to > 8 || (subject.pronoun && !subject.pronoun.pick)))
    return null
  let to = subject?.to ?? group.to
  while (to < index + LONGEST && sentence.items[to] && !CLOSES.test(sentence.items[to]?.text ?? '')) to += 1
  to = pastApposition(frame, sentence, to)
  // « , a dit X, avant de préciser: »
  if (
    sentence.items[to]?.text === ',' &&
    /^(?:avant|tout|en|puis)$/u.test(sentence.items[to + 1]?.lower ?? '')
  ) {
    const colon = sentence.items.findIndex((item, i) => i > to && i < to + 8 && item.text === ':')
    if (colon > 0) to = colon + 1
  }
  const last = sentence.items[to - 1]
  if (!last || to >= index + LONGEST) return null
  const pronoun = group.clitic === null ? null : pronounOf(group.clitic.lower)
  if (group.clitic && !pronoun) return null
  return {
    from: index,
    to,
    attribution: {
      reference: subject ?? (pronoun ? { from: group.from, to: group.to, pronoun } : null),
      rule: pronoun ? 'incise-inside-pronoun' : 'incise-inside',
      confidence: 0.95,
      cue: { start: sentence.items[index + 1]?.start ?? opening.end, end: last.end },
    },
  }
}

/** « , elle a dit, » as translated pages have it: closed on both sides at once. */
function plainIncise(
  sentence: Sentence,
  index: number,
  group: VerbGroup | null,
  pronoun: PronounSense,
): Incise | null {
  const closed =
    group &&
    group.form === 'finite' &&
    group.verb.classes.has('speech') &&
    group.verb.classes.has('that') &&
    // « , elle n'a pas lu. » is told by whoever speaks.
    !/^n[e']/u.test(sentence.items[index + 2]?.lower ?? '') &&
    /^[,.]$/u.test(sentence.items[group.to]?.text ?? '')
  const [first, last] = [sentence.items[index + 1], sentence.items[(group?.to ?? 0) - 1]]
  if (!group || !closed || !first || !last || sentence.items[index]?.text !== ',') return null
  const reference = { from: index + 1, to: group.to, pronoun }
  return {
    from: index,
    to: group.to,
    attribution: {
      reference,
      rule: 'incise-inside-pronoun',
      confidence: 0.9,
      cue: { start: first.start, end: last.end },
    },
  }
}

export function pronounOf(clitic: string): { gender: 'm' | 'f' | null; plural: boolean } | null {
  const word = clitic.replace(/^-(?:t-)?/u, '')
  if (word === 'il') return { gender: 'm', plural: false }
  if (word === 'elle') return { gender: 'f', plural: false }
  if (word === 'ils') return { gender: 'm', plural: true }
  return word === 'elles' ? { gender: 'f', plural: true } : null
}

/** Cuts the writer's incises out of a quotation: « …, a-t-il prévenu. … » is not what was said. */
export function cutIncises(frame: Frame, quotation: MarkedSpan): Cut {
  const sentence = inside(frame, quotation)
  const incises: Incise[] = []
  for (let k = 1; k < sentence.items.length; k += 1) {
    const incise = sentence.items[k]?.type === 'mark' ? inciseAt(frame, sentence, k) : null
    if (!incise || hasNestedMark(sentence, incise)) continue
    incises.push(incise)
    k = incise.to - 1
  }
  // A sentence of narration inside the marks is left alone: only what is set off on both sides is cut.
  let pieces = [...quotation.pieces]
  for (const { from, to } of incises) {
    const start =
      sentence.items[from]?.text === ',' ||
      sentence.items[from]?.text === '—' ||
      sentence.items[from]?.text === '–'
        ? sentence.items[from]?.start
        : sentence.items[from]?.end
    const next = sentence.items[to]
    const end = next?.text === ',' ? next.end : sentence.items[to - 1]?.end
    if (start === undefined || end === undefined) continue
    pieces = pieces.flatMap((piece) =>
      end <= piece.start || start >= piece.end
        ? [piece]
        : [
            { start: piece.start, end: start },
            { start: end, end: piece.end },
          ].filter((part) => part.end > part.start),
    )
  }
  return { pieces, attribution: incises[0]?.attribution ?? null }
}

function hasNestedMark(sentence: Sentence, { from, to }: Incise): boolean {
  return sentence.items.slice(from, to).some((item) => /[«»“”"]/u.test(item.text))
}
