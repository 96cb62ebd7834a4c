import type { Sentence } from '../document.ts'
import { subjectPronoun } from '../grammar.ts'
import type { Frame } from './frame.ts'
import type { Reference } from './noun-phrase.ts'

/** « l'un de ses lieutenants », « l'une des infirmières »: an unnamed one of several in a role. */
function oneOfRole(frame: Frame, { items }: Sentence, index: number): Reference | null {
  const article = /^des$/u.test(items[index + 2]?.lower ?? '') ? index + 2 : index + 3
  const item = items[article]
  const phrase = item && frame.phraseAt.get(item.token)
  if (!phrase?.noun.plural) return null
  const gender = items[index + 1]?.lower === 'une' ? 'f' : 'm'
  const noun = { ...phrase.noun, plural: false, gender } as const
  const to = items.findIndex((one, i) => i > article && one.token >= phrase.to)
  const title = phrase.title.replace(/^(\p{L}+)s(?=\s|$)/u, '$1')
  return {
    from: index,
    to: to < 0 ? items.length : to,
    phrase: { ...phrase, noun, gender, determiner: 'indefinite', title, bare: noun.title, holder: null },
  }
}

/** « l'un d'eux », « l'une d'entre elles », « l'un de ses lieutenants ». */
export function oneOfAt(frame: Frame, sentence: Sentence, index: number): Reference | null {
  const { items } = sentence
  const [one, of, next] = [1, 2, 3].map((step) => items[index + step]?.lower ?? '')
  if (!one || !/^une?$/u.test(one)) return null
  if (of === 'de' || of === 'des') return oneOfRole(frame, sentence, index)
  if (of !== "d'") return null
  const to = index + (next === 'entre' ? 5 : 4)
  const key = `l'${one} d'${items[to - 1]?.lower ?? ''}`
  const pronoun = subjectPronoun(key)
  return pronoun ? { from: index, to, pronoun } : null
}
