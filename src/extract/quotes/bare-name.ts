import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Sentence } from '../document.ts'
import { OF, subjectPronoun } from '../grammar.ts'
import { roleAt } from './bare-noun.ts'
import { type Frame, wordsOf } from './frame.ts'
import { type Reference, unlistedPhrase } from './noun-phrase.ts'
import type { VerbGroup } from './verb-group.ts'

const CAPITAL = /^\p{Lu}[\p{L}'’-]*$/u
const NAME_LINKS = /^(?:de|du|des|d'|la|le|les|l'|of|the|for|et)$/u
/** In items. */
const LONGEST_NAME = 8

/**
 * « La Sidéo invoque "…" », « la Répression des fraudes évoque "…" »: a word with a capital behind its article that no
 * list knows, as the subject of a verb: some body, by its name. Its end as an item; 0 where none begins.
 */
function endOfName(frame: Frame, { items }: Sentence, index: number): number {
  if (!/^(?:le|la|l'|les)$/u.test(items[index]?.lower ?? '')) return 0
  const first = items[index + 1]
  if (first?.type !== 'word' || !CAPITAL.test(first.text) || first.text.length < 3) return 0
  let end = index + 2
  for (let k = end; k < index + LONGEST_NAME; k += 1) {
    const item = items[k]
    if (item?.type !== 'word') break
    if (CAPITAL.test(item.text)) end = k + 1
    else if (
      NAME_LINKS.test(items[k - 1]?.lower ?? '') &&
      OF.has(items[end]?.lower ?? '') &&
      !NAME_LINKS.test(item.lower)
    )
      end = k + 1
    else if (!NAME_LINKS.test(item.lower)) break
  }
  const known = items
    .slice(index + 1, end)
    .some(({ token }) => frame.mentionAt.get(token)?.member.kind === 'person')
  return known ? 0 : end
}

/** « La Sidéo, qui gère le réseau, invoque "…" »: such a name right before the verb, or with an insertion between. */
export function nameSubject(
  frame: Frame,
  sentence: Sentence,
  { from: verb, plural }: VerbGroup,
): Reference | null {
  const { items } = sentence
  for (let k = verb - 2; k >= Math.max(0, verb - FARTHEST); k -= 1) {
    const end = endOfName(frame, sentence, k)
    if (end === 0 || (k > 0 && !/^(?:,|:|que|qu'|et|mais|puis|«»)$/u.test(items[k - 1]?.lower ?? '')))
      continue
    const apart = items[end]?.text === ',' && items[verb - 1]?.text === ','
    if (end !== verb && !(apart && isQuiet(frame, sentence, end, verb))) continue
    const found = roleAt(frame, sentence, k, 1)
    const title = wordsOf(frame, sentence, k + 1, end)
    if (!found?.phrase) return null
    const noun = { ...found.phrase.noun, title, classes: ['body'] }
    return { from: k, to: end, phrase: { ...found.phrase, noun, title, bare: title } }
  }
  return !plural && isBareName(frame, sentence, verb - 1)
    ? { from: verb - 1, to: verb, phrase: bodyAt(frame, sentence, verb - 1) }
    : null
}

/** « Vinci invite … »: a word that opens its sentence and is none of those that open sentences, right before the verb. */
function isBareName({ mentionAt, tools, document }: Frame, { items }: Sentence, index: number): boolean {
  const item = items[index]
  if (
    item?.type !== 'word' ||
    index > 0 ||
    !/^\p{Lu}\p{Ll}{2,}$/u.test(item.text) ||
    /(?:é|ée|ment)$/u.test(item.text)
  )
    return false
  return (
    !mentionAt.has(item.token) &&
    !tools.names.isOpener(item.text) &&
    !subjectPronoun(item.lower) &&
    tools.names.nameNoun(item.text) === undefined &&
    tools.verbs.readings(item.lower).length === 0 &&
    tools.roles.match(document.tokens, item.token) === null
  )
}

/** Some body under the word that names it. */
function bodyAt(frame: Frame, sentence: Sentence, index: number): RolePhrase {
  const title = wordsOf(frame, sentence, index, index + 1)
  const token = sentence.items[index]?.token ?? 0
  return unlistedPhrase({
    from: token,
    head: token,
    determiner: 'none',
    gender: null,
    title,
    classes: ['body'],
  })
}

/** In items. */
const FARTHEST = 24

/** Nobody else comes in between: « , qui gère le réseau, ». */
const isQuiet = (frame: Frame, sentence: Sentence, from: number, to: number): boolean =>
  sentence.items
    .slice(from, to)
    .every(
      (item, i) =>
        item.type !== 'quotation' &&
        !(item.type === 'word' && frame.mentionAt.get(item.token)?.member.kind === 'person') &&
        (i > 0 || item.text === ','),
    )
