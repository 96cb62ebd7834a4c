import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Sentence } from '../document.ts'
import { subjectPronoun } from '../grammar.ts'
import type { Frame } from './frame.ts'
import type { Reference } from './noun-phrase.ts'

/** « anciens élèves du lycée » → « ancien élève du lycée ». */
const singular = ({ title, bare }: RolePhrase): string =>
  bare.replace(/(\p{L}{3})s(?=\s|$)/gu, '$1') + title.slice(bare.length)

/** « l'un de ses lieutenants », « une des infirmières »: an unnamed one of several in a role; `one` is the item « un ». */
function oneOfRole(frame: Frame, { items }: Sentence, index: number, one: number): Reference | null {
  const article = /^des$/u.test(items[one + 1]?.lower ?? '') ? one + 1 : one + 2
  const item = items[article]
  const phrase = item && frame.phraseAt.get(item.token)
  if (!phrase?.noun.plural) return null
  const gender = items[one]?.lower === 'une' ? 'f' : 'm'
  const noun = { ...phrase.noun, plural: false, gender } as const
  const to = items.findIndex((one, i) => i > article && one.token >= phrase.to)
  const title = singular(phrase)
  return {
    from: index,
    to: to < 0 ? items.length : to,
    phrase: {
      ...phrase,
      noun,
      gender,
      determiner: 'indefinite',
      title,
      bare: phrase.organisation === null ? title : noun.title,
      time: null,
      holder: null,
    },
  }
}

/** « l'un d'eux », « l'une d'entre elles », « l'un de ses lieutenants », « un de leurs voisins ». */
export function oneOfAt(frame: Frame, sentence: Sentence, index: number): Reference | null {
  const { items } = sentence
  const at = items[index]?.lower === "l'" ? index + 1 : index
  const [one, of, next] = [0, 1, 2].map((step) => items[at + step]?.lower ?? '')
  if (!one || !/^une?$/u.test(one)) return null
  if (of === 'de' || of === 'des') return oneOfRole(frame, sentence, index, at)
  if (of !== "d'" || at === index) return null
  const to = index + (next === 'entre' ? 5 : 4)
  const key = `l'${one} d'${items[to - 1]?.lower ?? ''}`
  const pronoun = subjectPronoun(key)
  return pronoun ? { from: index, to, pronoun } : null
}
