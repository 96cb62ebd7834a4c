import { startsUpper } from '../../text/letters.ts'
import { createMember } from '../actors/member.ts'
import type { Sentence } from '../document.ts'
import { AUXILIARY, opensPronoun, type PronounSense, subjectPronoun } from '../grammar.ts'
import { isDetached, withApposedName, withBodyName } from './apposed-name.ts'
import { voiceBehind } from './by-voice.ts'
import { type Frame, itemOfToken } from './frame.ts'
import { nationalAt } from './national.ts'
import type { Reference } from './noun-phrase.ts'
import { oneOfAt } from './one-of.ts'

/** What « l'un d'eux », « une des infirmières » begin with. */
const ONE = new Set(["l'", 'un', 'une'])
const DETERMINERS = new Set(['le', 'la', "l'", 'les', 'ce', 'cet', 'cette', 'un', 'une'])

const RELATIVE = /^(?:qui|que|qu'|dont)$/u
const THAT: Readonly<Record<string, PronounSense>> = {
  celui: { gender: 'm', plural: false, pick: 'that' },
  celle: { gender: 'f', plural: false, pick: 'that' },
}

/** « cette dernière reste », « ce dernier vit »: verbs that no noun looks like. */
const DOES =
  /^(?:attend|attendait|connaît|connaissait|devait|devient|dirige|dirigeait|encourt|habite|habitait|jouait|met|peut|prend|prenait|quitte|quittait|reçoit|rejoint|reste|restait|sait|siégeait|souhaite|sourit|tient|tenait|travaille|travaillait|vient|venait|veut|vit|vivait|voit)$/u
/** « ce dernier exige un vote »: a noun is not followed by these. */
const ARTICLE = /^(?:une?|les?|la|l'|ses|sa|son|que|qu')$/u

interface Pair {
  readonly pronoun: PronounSense
  readonly to: number
}

/** « ce dernier », « la seconde », « le principal intéressé », where no noun follows. */
function pairAt(frame: Frame, sentence: Sentence, index: number): Pair | undefined {
  const first = sentence.items[index]
  const next = sentence.items[index + 1]?.lower
  const skip = next === 'principal' || next === 'principale' ? 2 : 1
  const second = sentence.items[index + skip]
  const third = sentence.items[index + skip + 1]
  if (!first || !second || (skip === 1 && !opensPronoun(first.lower))) return undefined
  if (skip === 2 && !/^intéressée?$/u.test(second.lower)) return undefined
  const sense = subjectPronoun(
    skip === 2 ? `l'${second.lower}` : `${first.lower}${first.lower.endsWith("'") ? '' : ' '}${second.lower}`,
  )
  const alone =
    third?.type !== 'word' ||
    AUXILIARY.has(third.lower) ||
    /^(?:dans|avec|en|sur|à|au|ne|n'|se|s'|lui|qui)$/u.test(third.lower) ||
    (sense?.pick === 'last' &&
      (DOES.test(third.lower) || ARTICLE.test(sentence.items[index + skip + 2]?.lower ?? '')))
  return sense && (alone || sense.pick === 'told' || frame.tools.verbs.readings(third.lower).length > 0)
    ? { pronoun: sense, to: index + skip + 1 }
    : undefined
}

/** A pronoun; with its name where one stands behind « ce dernier, ». */
function pronounAt(
  frame: Frame,
  sentence: Sentence,
  from: number,
  to: number,
  pronoun: PronounSense,
): Reference {
  const reference = { from, to, pronoun }
  return pronoun.pick ? withApposedName(frame, sentence, reference) : reference
}

/** « @mairie_redon »: an account, by the name that it shows. */
function handleAt({ document }: Frame, { items }: Sentence, index: number): Reference | null {
  const { start, text } = items[index] ?? { start: 0, text: '' }
  if (!text.startsWith('@')) return null
  const name = /^@\w{2,30}(?:\.\w{1,30}){0,3}/u.exec(document.text.slice(start, start + LONGEST_HANDLE))?.[0]
  if (!name) return null
  const to = items.findIndex((item) => item.start >= start + name.length)
  return {
    from: index,
    to: to < 0 ? items.length : to,
    member: createMember(name, 'person', null, null),
  }
}

/** In characters. */
const LONGEST_HANDLE = 64

function single(frame: Frame, sentence: Sentence, index: number): Reference | null {
  const item = sentence.items[index]
  if (!item || item.type === 'mark' || item.type === 'quotation') return null
  const handle = handleAt(frame, sentence, index)
  if (handle) return handle
  const pronoun = subjectPronoun(item.lower)
  if (pronoun) return pronounAt(frame, sentence, index, index + 1, pronoun)
  // « sourit celui qui rêvait de chevaux », « glisse celle que l'on surnomme "la Louve" »
  const that = RELATIVE.test(sentence.items[index + 1]?.lower ?? '') ? THAT[item.lower] : undefined
  if (that) return { from: index, to: index + 1, pronoun: that }
  const phrase = frame.phraseAt.get(item.token)
  const national = phrase ? null : nationalAt(frame, sentence, index)
  if (national) return national
  const oneOf = ONE.has(item.lower) ? oneOfAt(frame, sentence, index) : null
  if (oneOf) return withApposedName(frame, sentence, oneOf)
  const pair = phrase && !/^principale?$/u.test(phrase.title) ? undefined : pairAt(frame, sentence, index)
  if (pair) return pronounAt(frame, sentence, index, pair.to, pair.pronoun)
  // « Monitrice de sport, elle … » says more of whoever follows.
  const apart =
    phrase?.determiner === 'none' &&
    !frame.holderOf.get(phrase) &&
    isDetached(sentence, index, itemOfToken(sentence, phrase.to))
  if (
    phrase &&
    !apart &&
    // « Banque Marest » begins with a noun, and is a name.
    !(phrase.determiner === 'none' && frame.mentionAt.has(item.token)) &&
    (phrase.determiner !== 'none' || startsUpper(item.text) || frame.holderOf.get(phrase))
  ) {
    const holder = frame.holderOf.get(phrase)
    let to = itemOfToken(sentence, phrase.to)
    if (!holder) return withBodyName(frame, sentence, { from: index, to, phrase })
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
    const leads =
      DETERMINERS.has(ahead.lower) ||
      frame.tools.names.honorific(ahead.text) !== undefined ||
      (startsUpper(ahead.text) && frame.tools.roles.match(frame.document.tokens, ahead.token) !== null)
    if (!leads) return null
  }
  return null
}

/** Past « (CFDT) » behind a name. */
function afterBrackets(sentence: Sentence, index: number): number {
  if (sentence.items[index]?.text !== '(') return index
  const close = sentence.items.findIndex((item, i) => i > index && i < index + 7 && item.text === ')')
  return close < 0 ? index : close + 1
}

/** The noun phrase that begins at an item; « A et B » is one. */
export function readReference(frame: Frame, sentence: Sentence, index: number): Reference | null {
  const item = sentence.items[index]
  // « 400 salariés »
  const opens = item?.type === 'word' || (item?.type === 'number' && frame.phraseAt.has(item.token))
  if (!item || !opens) return null
  const known = frame.references.get(item)
  if (known !== undefined) return known
  const reference = readAnew(frame, sentence, index)
  frame.references.set(item, reference)
  return reference
}

/** « Paris, par la voix de son ministre Luc Roy, »: whom a body speaks through. */
function throughVoice(frame: Frame, sentence: Sentence, body: Reference): Reference {
  const at = voiceBehind(sentence, body)
  const speaker = at === null ? null : single(frame, sentence, at)
  return speaker?.member?.kind === 'person' ? { ...speaker, from: body.from } : body
}

function readAnew(frame: Frame, sentence: Sentence, index: number): Reference | null {
  const first = single(frame, sentence, index)
  if (!first || first.pronoun) return first
  let to = first.to
  const others: Reference[] = []
  for (;;) {
    const link = afterBrackets(sentence, to)
    const next = sentence.items[link]?.lower === 'et' ? single(frame, sentence, link + 1) : null
    if (!next || next.pronoun) break
    others.push(next)
    to = next.to
  }
  return others.length === 0 ? throughVoice(frame, sentence, first) : { ...first, to, others }
}
