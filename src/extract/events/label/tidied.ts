import { DANGLING } from './label-marks.ts'

const LONGEST = 120
const PAIRS: Readonly<Record<string, string>> = { '»': '«', '”': '“', ')': '(', ']': '[' }
const OPENING = new Set(['«', '“', '„', '(', '['])
const JOINTS = /^(?:et|ou|puis|mais|car|donc|or|ni|que|qu['’]|qui|dont|où|alors|de|d['’])$/u

/** The index of the first mark that has no other end; −1 when all have. */
function unpaired(text: string): number {
  const open: number[] = []
  let straight = -1
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at)
    if (char === '"') straight = straight < 0 ? at : -1
    else if (OPENING.has(char)) open.push(at)
    else if (PAIRS[char]) {
      const last = open.pop()
      const mark = last === undefined ? '' : text.charAt(last)
      if (mark !== PAIRS[char] && !(mark === '„' && char === '”')) return last ?? at
    }
  }
  return open[0] ?? straight
}

/** The longer side of a mark that has no other end. */
function paired(text: string): string {
  const at = unpaired(text)
  if (at < 0) return text
  const [before, behind] = [text.slice(0, at).trim(), text.slice(at + 1).trim()]
  return paired(before.length > behind.length ? before : behind)
}

const MARKS_BEFORE = /^[^\p{L}\p{N}«“„"([]+/u
const MARKS_BEHIND = /(?<![^\p{L}\p{N}»”")\]%€$°])[^\p{L}\p{N}»”")\]%€$°]+$/u

/** A label without what hangs at its ends: marks, half quotations, words that lead to nothing. */
export function tidied(label: string): string {
  const cut = label.length > LONGEST ? label.slice(0, label.lastIndexOf(' ', LONGEST)) : label
  let words = paired(cut).replace(MARKS_BEFORE, '').replace(MARKS_BEHIND, '').split(' ')
  const hangs = (word: string): boolean => DANGLING.has(word.toLowerCase().replace('’', "'"))
  while (words.length > 1 && hangs(words.at(-1) ?? '')) words = words.slice(0, -1)
  while (words.length > 1 && JOINTS.test((words[0] ?? '').toLowerCase())) words = words.slice(1)
  const text = words.join(' ').replace(MARKS_BEFORE, '').replace(MARKS_BEHIND, '')
  return /[\p{L}\p{N}]/u.test(text) ? text : ''
}
