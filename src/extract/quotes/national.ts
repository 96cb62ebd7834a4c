import type { Sentence } from '../document.ts'
import { AUXILIARY } from '../grammar.ts'
import { isFiniteForm } from '../verbs/saying-verbs.ts'
import { type Frame, itemOfToken } from './frame.ts'
import { type Reference, unlistedPhrase } from './noun-phrase.ts'

const NATIONAL_ARTICLES: ReadonlyMap<string, 'm' | 'f' | null> = new Map([
  ['le', 'm'],
  ['la', 'f'],
  ["l'", null],
])

const REGIONAL = /(?:ien|enne|éen|éenne|aise?|oise?|iste|arde?|aine?|on|onne|ande?|asque|ine?)$/u

/** « le Vendéen a prévenu »: a word for someone from somewhere, right before its verb. */
function isRegional({ tools }: Frame, { items }: Sentence, index: number): boolean {
  const [noun, next] = [items[index], items[index + 1]]
  if (!noun || !next || !REGIONAL.test(noun.lower) || tools.names.nameNoun(noun.text) !== undefined)
    return false
  return (
    // « La Biterroise, élue la veille, a … »
    ((index === 1 || items[index - 2]?.text === ',') && next.text === ',') ||
    AUXILIARY.has(next.lower) ||
    /^(?:se|s'|ne|n')$/u.test(next.lower) ||
    tools.verbs.readings(next.lower).some(isFiniteForm)
  )
}

/** « le Letton »: someone of that country; with the name where one stands right behind it, « le Letton Janis Ozols ». */
export function nationalAt(frame: Frame, sentence: Sentence, index: number): Reference | null {
  const article = sentence.items[index]
  const gender = NATIONAL_ARTICLES.get(article?.lower ?? '')
  if (gender === undefined) return null
  const noun = sentence.items[index + 1]
  if (!article || !noun || !/^\p{Lu}\p{Ll}/u.test(noun.text)) return null
  const bearer = frame.mentionAt.get(sentence.items[index + 2]?.token ?? -1)
  if (bearer?.member.kind === 'person' && !frame.mentionAt.has(noun.token))
    return { from: index, to: itemOfToken(sentence, bearer.to), member: bearer.member }
  const country = frame.tools.gazetteer.demonym(noun.folded)
  const mention = frame.mentionAt.get(noun.token)
  // « la Biterroise » read as somebody's name: with the article it is who comes from there.
  const isMisread =
    mention?.member.kind === 'person' &&
    mention.to === noun.token + 1 &&
    REGIONAL.test(noun.lower) &&
    frame.tools.names.givenName(noun.text) === undefined
  // « le Suisse », whose country would be « la Suisse ».
  const isCitizen =
    country !== null &&
    article.lower === 'le' &&
    mention?.member.kind === 'place' &&
    mention.to === noun.token + 1
  if (mention && !isMisread && !isCitizen) return null
  if (country === null && !isMisread && !isRegional(frame, sentence, index + 1)) return null
  const title = frame.document.text.slice(noun.start, noun.end)
  const phrase = unlistedPhrase({
    from: article.token,
    head: noun.token,
    determiner: 'definite',
    gender,
    title,
    countries: country === null ? [] : [country],
  })
  return { from: index, to: index + 2, phrase }
}
