import { lowerAt } from '../dates/reader.ts'
import type { NounHit } from './nouns.ts'
import type { Scene } from './scene.ts'
import type { VerbHit } from './verbs.ts'

const SAME_DAY = new Set(['issue', 'lors', 'cours', 'terme', 'marge', 'occasion', 'pendant', 'durant'])
export const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ':', '(', ')'])
export const RELATIVES: ReadonlySet<string> = new Set(['qui', 'dont', 'où', 'que', "qu'"])
export const COORDINATORS: ReadonlySet<string> = new Set(['et', 'puis', 'ou', 'mais', 'ensuite'])

/** The event noun of a whole noun phrase: « réunion » of « la réunion du comité des négociations ». */
export function outermost(scene: Scene, noun: NounHit, from: number): NounHit {
  let head = noun
  for (let at = noun.from - 1; at >= Math.max(from, noun.from - 8); at -= 1) {
    const other = scene.noun(at)
    if (other) {
      head = other
      continue
    }
    const word = scene.words[at]
    if (word?.kind !== 'word' || scene.verb(at) || RELATIVES.has(word.lower) || COORDINATORS.has(word.lower))
      break
    if (
      ['à', 'en', 'pour', 'par', 'avec', 'avant', 'après', 'lors', 'sur', 'dans', 'chez'].includes(word.lower)
    )
      break
  }
  return head
}

/**
 * Where a segment between commas that ends before `at` began: « La réunion, un format ancien, aura lieu »; −1 where what
 * stands before the comma is no subject: « Sorti sur blessure, le pilier passera une IRM ».
 */
function overApposition(scene: Scene, at: number, from: number): number {
  if (lowerAt(scene.words, at) !== ',') return at
  for (let i = at - 1; i > Math.max(from, at - 25); i -= 1) if (lowerAt(scene.words, i) === ',') return i - 1
  return opensWithout(scene) ? -1 : at - 1
}

/** Whether a participle or a preposition opens the sentence. */
const opensWithout = (scene: Scene): boolean =>
  scene.verb(scene.from)?.bare === true ||
  /^(?:après|avant|dans|lors|malgré|pendant|pour|sorti)e?s?$/u.test(lowerAt(scene.words, scene.from))

/** The noun that a verb has for its subject, to its left. */
export function subjectNoun(scene: Scene, verb: VerbHit, from: number): NounHit | null {
  // « la fête, qui tombe le 3 »
  const relative = lowerAt(scene.words, verb.at - 1) === 'qui' && lowerAt(scene.words, verb.at - 2) === ','
  let at = relative ? verb.at - 3 : verb.at - 1
  const stop = Math.max(from, verb.at - 40)
  while (at >= stop) {
    const word = scene.words[at]
    if (!word || CLAUSE_ENDS.has(word.lower)) return null
    // « ont péri dans le naufrage, et une trentaine étaient disparues »
    if (word.lower === 'et' && lowerAt(scene.words, at - 1) === ',') return null
    if (word.lower === ',') {
      at = overApposition(scene, at, from)
      if (at < 0) return null
      if (lowerAt(scene.words, at) === ',') at -= 1
      continue
    }
    const noun = scene.noun(at)
    if (noun) return outermost(scene, noun, stop)
    const other = scene.verb(at)
    if (other && !other.bare && at < verb.at - 4) return null
    at -= 1
  }
  return null
}

/** What follows these is another happening: « avait débuté le 3, au lendemain de l'annonce », « malgré une interdiction ». */
const OTHERS = new Set(['après', 'avant', 'depuis', 'lendemain', 'malgré', 'veille'])

const AIMING = new Set(['afin', 'pour'])
const INFINITIVE = /^\p{L}+(?:er|ir|dre|tre|oir)$/u

/** « déposera jeudi un texte pour obliger les sites à retirer leurs annonces »: what is aimed at did not happen then. */
const isAim = ({ words }: Scene, at: number): boolean =>
  AIMING.has(lowerAt(words, at)) && [1, 2].some((step) => INFINITIVE.test(lowerAt(words, at + step)))

/** The first event noun to the right. */
export function nounAfter(scene: Scene, from: number, to: number): NounHit | null {
  for (let at = from; at < Math.min(to, from + 25); at += 1) {
    const lower = lowerAt(scene.words, at)
    if (CLAUSE_ENDS.has(lower) || (RELATIVES.has(lower) && lower !== 'que')) return null
    if (OTHERS.has(lower) || isAim(scene, at)) return null
    const noun = scene.noun(at)
    if (noun) return noun
  }
  return null
}

/** What people are at when they say something: « au vernissage », « à l'audience ». */
const ATTENDED = new Set(['ceremony', 'debate', 'funeral', 'meeting', 'performance', 'sport', 'trial'])

function attended(scene: Scene, at: number): NounHit | null {
  const lower = lowerAt(scene.words, at)
  const noun = lower === 'au' ? scene.noun(at + 1) : lower === 'à' ? scene.noun(at + 2) : null
  return noun && ATTENDED.has(noun.kind) ? noun : null
}

/** Statements that people come together for. */
export const CALLED: ReadonlySet<string> = new Set([
  'allocution',
  'conférence de presse',
  'discours',
  'interview',
  'point de presse',
  'point presse',
])

/** « lors d'une conférence de presse »; « lors de sa conférence de presse » is part of what he came for. */
const isCalled = (scene: Scene, { lemma, from }: NounHit): boolean =>
  CALLED.has(lemma) && !/^(?:sa|son|leur)$/u.test(lowerAt(scene.words, from - 1))

/** « à l'issue d'entretiens », « lors d'une rencontre », « au vernissage »: on the day of what was said there. */
export function occasion(scene: Scene, from: number, to: number): NounHit | null {
  for (let at = from; at < to; at += 1) {
    const near = attended(scene, at)
    if (near) return near
    const noun = SAME_DAY.has(lowerAt(scene.words, at))
      ? nounAfter(scene, at + 1, Math.min(to, at + 6))
      : null
    if (noun && (noun.kind !== 'statement' || isCalled(scene, noun))) return noun
  }
  return null
}
