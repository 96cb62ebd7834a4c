import { isStopWord } from '../../../src/search/query/stop-words.ts'
import { fold, words } from '../../../src/text/fold.ts'
import type { Target } from './corpus.ts'
import { below, pick, type Random } from './random.ts'

export interface DamagedQuery {
  readonly kind: string
  readonly query: string
  /** Id of the quote that is looked for. */
  readonly wanted: string
}

const LETTERS = 'abcdefghijlmnopqrstuvxyz'

/** One slip of the fingers: a letter left out, added, replaced, or two swapped; seldom the first. */
function slip(random: Random, word: string): string {
  if (word.length < 4) return word
  const at = random() < 0.1 ? 0 : 1 + below(random, word.length - 2)
  const letter = pick(random, [...LETTERS])
  switch (below(random, 4)) {
    case 0:
      return word.slice(0, at) + word.slice(at + 1)
    case 1:
      return word.slice(0, at) + letter + word.slice(at)
    case 2:
      return word.slice(0, at) + letter + word.slice(at + 1)
    default:
      return word.slice(0, at) + (word[at + 1] ?? '') + (word[at] ?? '') + word.slice(at + 2)
  }
}

/** Telling words of the text, in its order, from a random place on. */
function some(random: Random, text: string, count: number): string[] {
  const telling = text
    .toLowerCase()
    .split(' ')
    .filter((word) => word.length > 3 && !isStopWord(fold(word)))
  const start = below(random, Math.max(1, telling.length - count + 1))
  return telling.slice(start, start + count)
}

function scattered(random: Random, text: string, count: number): string[] {
  const telling = some(random, text, 99)
  while (telling.length > count) telling.splice(below(random, telling.length), 1)
  return telling
}

const KINDS: Readonly<Record<string, (random: Random, target: Target) => string>> = {
  typo: (random, { text }) => {
    const chosen = some(random, text, 3 + below(random, 2))
    const at = below(random, chosen.length)
    return chosen.map((word, i) => (i === at ? slip(random, word) : word)).join(' ')
  },
  'two typos': (random, { text }) => {
    const chosen = some(random, text, 3 + below(random, 2))
    const at = below(random, chosen.length)
    return chosen
      .map((word, i) => (i === at || i === (at + 1) % chosen.length ? slip(random, word) : word))
      .join(' ')
  },
  'no accents': (random, { text }) => fold(some(random, text, 3 + below(random, 2)).join(' ')),
  prefix: (random, { text }) => {
    const chosen = some(random, text, 2 + below(random, 2))
    const last = chosen.pop() ?? ''
    return [...chosen, last.slice(0, Math.max(3, Math.ceil(last.length * 0.6)))].join(' ')
  },
  'swapped words': (random, { text }) => {
    const chosen = some(random, text, 3 + below(random, 2))
    const at = below(random, Math.max(1, chosen.length - 1))
    const [word] = chosen.splice(at, 1)
    return [...chosen, word ?? ''].join(' ')
  },
  subset: (random, { text }) => scattered(random, text, 2 + below(random, 3)).join(' '),
  'misspelt speaker': (random, { text, speaker }) => {
    const surname = words(speaker.split(' ').at(-1) ?? '').join(' ')
    return `${slip(random, surname)} ${scattered(random, text, 2).join(' ')}`
  },
}

/** One damaged query for each target, the kinds in turn. Targets with too few telling words are passed over. */
export function damage(random: Random, targets: readonly Target[], size: number): DamagedQuery[] {
  const kinds = Object.entries(KINDS)
  const queries: DamagedQuery[] = []
  for (const target of targets) {
    if (queries.length === size) break
    const [kind, spoil] = kinds[queries.length % kinds.length] ?? ['', () => '']
    if (some(random, target.text, 4).length < 4) continue
    queries.push({ kind, query: spoil(random, target), wanted: target.id })
  }
  return queries
}

/** What someone types on the way to a query: prefixes of one to twelve characters, and the hard cases. */
export function beginnings(random: Random, targets: readonly Target[], size: number): string[] {
  const typed = targets.slice(0, size).map(({ text, speaker }, i) => {
    const from = i % 3 === 0 ? speaker : some(random, text, 3).join(' ')
    return from.slice(0, 1 + (i % 12))
  })
  return typed.filter((text) => text.trim() !== '')
}
