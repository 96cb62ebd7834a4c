import type { Member } from '../actors/cast.ts'
import type { Gender } from '../actors/gazetteer.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Sentence } from '../document.ts'
import { SUBJECT_PRONOUNS } from '../grammar.ts'
import { type Frame, itemOfToken } from './frame.ts'

/** A noun phrase or pronoun that may speak. Item indices in its sentence, `to` exclusive. */
export interface Reference {
  readonly from: number
  readonly to: number
  /** Named, with the role that stands beside the name. */
  readonly member?: Member
  readonly phrase?: RolePhrase
  readonly pronoun?: { readonly gender: Gender | null; readonly plural: boolean }
  /** « A et B ». */
  readonly others?: readonly Reference[]
}

const DETERMINERS = new Set(['le', 'la', "l'", 'les', 'ce', 'cet', 'cette', 'un', 'une'])
const TWO_WORDS = new Set(['ce dernier', 'cette dernière'])

function single(frame: Frame, sentence: Sentence, index: number): Reference | null {
  const item = sentence.items[index]
  if (!item || item.type === 'mark' || item.type === 'quotation') return null
  const next = sentence.items[index + 1]
  const two = `${item.lower} ${next?.lower ?? ''}`
  if (TWO_WORDS.has(two)) return { from: index, to: index + 2, pronoun: SUBJECT_PRONOUNS[two] ?? { gender: null, plural: false } }
  const pronoun = SUBJECT_PRONOUNS[item.lower]
  if (pronoun) return { from: index, to: index + 1, pronoun }

  const phrase = frame.phraseAt.get(item.token)
  if (phrase && (phrase.determiner !== 'none' || /^\p{Lu}/u.test(item.text) || frame.holderOf.get(phrase))) {
    const holder = frame.holderOf.get(phrase)
    let to = itemOfToken(sentence, phrase.to)
    if (!holder) return { from: index, to, phrase }
    // The name stands right behind, or behind a comma.
    for (let k = to; k <= to + 3; k += 1) {
      const mention = frame.mentionAt.get(sentence.items[k]?.token ?? -1)
      if (mention?.member === holder) {
        to = itemOfToken(sentence, mention.to)
        break
      }
    }
    return { from: index, to, phrase, member: holder }
  }
  // « M. Lavrov », « l'Otan »: the name begins a word or two further on.
  for (let k = index; k <= index + 2; k += 1) {
    const ahead = sentence.items[k]
    if (!ahead) return null
    const mention = frame.mentionAt.get(ahead.token)
    if (mention) return { from: index, to: itemOfToken(sentence, mention.to), member: mention.member }
    const leads = DETERMINERS.has(ahead.lower) || frame.tools.names.honorific(ahead.text) !== undefined || (/^\p{Lu}/u.test(ahead.text) && frame.tools.roles.match(frame.document.tokens, ahead.token) !== null)
    if (!leads) return null
  }
  return null
}

/** The noun phrase that begins at an item; « A et B » is one. */
export function readReference(frame: Frame, sentence: Sentence, index: number): Reference | null {
  const first = single(frame, sentence, index)
  if (!first || first.pronoun) return first
  let to = first.to
  const others: Reference[] = []
  while (sentence.items[to]?.lower === 'et') {
    const next = single(frame, sentence, to + 1)
    if (!next || next.pronoun) break
    others.push(next)
    to = next.to
  }
  return others.length === 0 ? first : { ...first, to, others }
}

export function isPlural(reference: Reference): boolean {
  if (reference.others && reference.others.length > 0) return true
  return reference.pronoun?.plural ?? (reference.member === undefined && (reference.phrase?.noun.plural ?? false))
}
