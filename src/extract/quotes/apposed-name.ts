import type { Sentence } from '../document.ts'
import { type Frame, itemOfToken } from './frame.ts'
import type { Reference } from './noun-phrase.ts'

const LEADS = /^(?:le|la|l'|m\.|mme|mlle|me|mgr|dr|pr)$/u

/** « cette dernière, Anne Rivoal, », « l'un d'eux, Luc Faure. »: a pronoun with the name it stands for. */
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
      const closed = items[to]?.text === ','
      return agrees && (closed || !items[to] || /^[.:]$/u.test(items[to]?.text ?? ''))
        ? { from: reference.from, to: closed ? to + 1 : to, member }
        : reference
    }
    if (!LEADS.test(items[k]?.lower ?? '')) return reference
  }
  return reference
}

/** « la radio locale DYFM », « le quotidien Le Phare »: a body's noun right before its name. */
export function withBodyName(frame: Frame, { items }: Sentence, reference: Reference): Reference {
  const { phrase, to } = reference
  if (!phrase?.noun.classes.includes('body') || phrase.noun.plural) return reference
  // « la Fondation Abbé Pierre »: the noun is part of the name.
  const own = frame.mentionAt.get(phrase.head)
  if (own?.member.kind === 'organisation' && own.to > phrase.to)
    return { ...reference, to: itemOfToken({ items }, own.to), member: own.member }
  const last = phrase.of.at(-1)
  const isInside = last?.to === phrase.to && !LINK.test(frame.document.tokens[last.from - 1]?.lower ?? '')
  const behind = items[to]?.type === 'word' ? items[to]?.token : undefined
  const mention = frame.mentionAt.get((isInside ? last.from : behind) ?? -1)
  if (mention?.member.kind !== 'organisation') return reference
  const end = items.findIndex((item, i) => i >= to && item.token >= mention.to)
  return { ...reference, to: end < 0 ? items.length : end, member: mention.member }
}

const LINK = /^(?:de|du|des|d'|la|le|les|l'|à|au|aux|et|en|pour)$/u

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
