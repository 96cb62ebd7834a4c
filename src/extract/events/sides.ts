import type { Member } from '../actors/member.ts'
import { lowerAt, wordAt } from '../dates/reader.ts'
import { OF, subjectPronoun } from '../grammar.ts'
import { insideName } from './placed.ts'
import type { Scene } from './scene.ts'

/** Nouns whose « de X » names a side: « victoire de Tulle », « réception de Marseille ». */
const OF_SIDES = new Set(
  'adversaire battu defaite domination elimination match qualification reception succes victoire'.split(' '),
)
const ARTICLES = new Set(['le', 'la', "l'", 'les', 'un', 'une', 'des'])

/** Whether a word stands where a side of a match is named: « contre Nîmes », « face à Bordeaux », « a battu Cognac ». */
function isSide(scene: Scene, at: number): boolean {
  const [before, two] = [lowerAt(scene.words, at - 1), wordAt(scene.words, at - 2)]
  if (before === 'contre' || (two === 'face' && (before === 'à' || before === 'au'))) return true
  if (before === 'sur') return [2, 3, 4, 5].some((step) => OF_SIDES.has(wordAt(scene.words, at - step)))
  if (OF.has(before)) return OF_SIDES.has(two)
  return (
    scene.verb(at - 1)?.kind === 'sport' ||
    scene.verb(at + 1)?.kind === 'sport' ||
    scene.verb(at + 2)?.kind === 'sport'
  )
}

/** Clubs and teams of a match between two words; most go by the name of their town. */
export function sidesIn(scene: Scene, from: number, to: number): readonly Member[] {
  const found = new Set<Member>()
  for (let at = from; at < to; at += 1) {
    const word = scene.words[at]
    if (word?.kind !== 'word' || !word.capital || scene.inDate(at) || insideName(scene, at)) continue
    if (ARTICLES.has(word.lower) || subjectPronoun(word.lower) || !isSide(scene, at)) continue
    const mention = scene.mentionAt(at)
    if (mention) {
      found.add(mention.member)
      continue
    }
    if (word.word.length > 2 && scene.tools.names.givenName(word.word) === undefined)
      found.add(scene.index.side(scene.text.slice(word.start, word.end)))
  }
  return [...found]
}
