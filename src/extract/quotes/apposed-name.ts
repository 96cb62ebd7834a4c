import type { Sentence } from '../document.ts'
import { type Frame, itemOfToken } from './frame.ts'
import type { Reference } from './noun-phrase.ts'

const LEADS = /^(?:le|la|l'|m\.|mme|mlle|me|mgr|dr|pr)$/u

/** « cette dernière, Anne Rivoal, », « l'intéressée, Chloé Massip, »: a pronoun with the name it stands for. */
export function withApposedName(frame: Frame, sentence: Sentence, reference: Reference): Reference {
  const { items } = sentence
  if (items[reference.to]?.text !== ',') return reference
  for (let k = reference.to + 1; k <= reference.to + 3; k += 1) {
    const mention = frame.mentionAt.get(items[k]?.token ?? -1)
    if (mention?.member.kind === 'person') {
      const to = itemOfToken(sentence, mention.to)
      const { member } = mention
      const { gender } = reference.pronoun ?? { gender: null }
      const agrees = !gender || !member.gender || gender === member.gender
      return agrees && items[to]?.text === ',' ? { from: reference.from, to: to + 1, member } : reference
    }
    if (!LEADS.test(items[k]?.lower ?? '')) return reference
  }
  return reference
}

/** « Directeur du port de 2012 à 2022, il … », « Sage-femme, Anne Rivoal … »: says more of whoever follows. */
export function isDetached({ items }: Sentence, index: number, to: number): boolean {
  if (items[to]?.text === ',') return true
  if (index > 0) return false
  for (let k = to; k < to + FARTHEST; k += 1) {
    const item = items[k]
    if (!item || item.type === 'quotation' || /^[:;.]$/u.test(item.text)) return false
    if (item.text === ',') return true
  }
  return false
}

const FARTHEST = 14
