import { lazy } from '../../text/lazy.ts'
import type { Member } from '../actors/member.ts'
import { phraseOf } from './label/label.ts'
import { phraseText } from './label/noun-label.ts'
import { familyOf } from './lexicon.ts'
import type { NounHit } from './nouns.ts'
import { participantsIn } from './participants.ts'
import { placedAt } from './placed.ts'
import type { Scene } from './scene.ts'

/** An event noun that stands without a date, with what its sentence says of it. */
export interface Undated {
  readonly noun: NounHit
  readonly label: string
  /** Offset in the text. */
  readonly at: number
  readonly place: string | null
  readonly participants: readonly Member[]
}

const NEAR = 6

/** « …, qui se sont déroulées » after a noun's phrase: the index behind it. */
function happening(scene: Scene, from: number): number | null {
  for (let at = from; at < Math.min(scene.to, from + 25); at += 1) {
    if (scene.noun(at)) return null
    const verb = scene.verb(at)
    if (verb) return verb.support === 'happen' ? verb.to : null
  }
  return null
}

/** « des négociations sont prévues entre la Russie et l'Otan »: who is named behind the verb. */
function partners(scene: Scene, from: number): readonly Member[] {
  for (let at = from; at < Math.min(scene.to, from + 8); at += 1) {
    const lower = scene.words[at]?.lower
    if (lower === ',' || scene.noun(at)) return []
    if (lower !== 'entre') continue
    let to = at + 1
    while (to < Math.min(scene.to, at + 10) && ![',', '.', ';'].includes(scene.words[to]?.lower ?? '.'))
      to += 1
    return participantsIn(scene, at, to)
  }
  return []
}

/** The first place within a few words behind a noun's phrase, no date between them. */
function placeBehind(scene: Scene, from: number, near: number): string | null {
  for (let at = from; at <= near + NEAR && at < scene.to; at += 1) {
    if (scene.inDate(at)) return null
    const placed = placedAt(scene, at)
    if (placed) return placed.name
  }
  return null
}

/** What its sentence says of a noun is only read where an event asks for it: most nouns are never asked. */
function undatedAt(scene: Scene, noun: NounHit): Undated {
  const phrase = lazy(() => phraseOf(scene, noun))
  const place = lazy(() => placeBehind(scene, noun.to, happening(scene, phrase().to) ?? phrase().to))
  const participants = lazy(() => [
    ...participantsIn(scene, phrase().from, phrase().to),
    ...partners(scene, phrase().to),
  ])
  return {
    noun,
    at: scene.words[noun.from]?.start ?? 0,
    get label() {
      return phraseText(scene, phrase())
    },
    get place() {
      return place()
    },
    get participants() {
      return participants()
    },
  }
}

function undatedIn(scene: Scene): readonly Undated[] {
  const found: Undated[] = []
  for (let at = scene.from; at < scene.to; at += 1) {
    const noun = scene.noun(at)
    if (noun) found.push(undatedAt(scene, noun))
  }
  return found
}

/** The undated nouns of an article, by what they are looked up by; in the order of the text. */
export interface UndatedNouns {
  readonly byLemma: ReadonlyMap<string, readonly Undated[]>
  readonly byFamily: ReadonlyMap<string, readonly Undated[]>
  /** Talks by the place that they are told of at. */
  readonly talksAt: () => ReadonlyMap<string, readonly Undated[]>
}

/** Of these an article tells one, whatever it calls it: « l'accident », « l'effondrement de la galerie ». */
export const SINGLE: ReadonlySet<string> = new Set(['accident', 'disaster', 'violence'])

/** `dated`: word indices of the nouns that have a date. */
export function undatedNouns(scenes: readonly Scene[], dated: ReadonlySet<number>): UndatedNouns {
  const byLemma = new Map<string, Undated[]>()
  const byFamily = new Map<string, Undated[]>()
  const talks: Undated[] = []
  const add = (table: Map<string, Undated[]>, key: string, one: Undated): void => {
    const known = table.get(key)
    if (known) known.push(one)
    else table.set(key, [one])
  }
  for (const one of scenes.flatMap(undatedIn)) {
    const family = familyOf(one.noun.kind)
    if (dated.has(one.noun.from)) {
      if (SINGLE.has(family)) add(byFamily, family, one)
      continue
    }
    add(byLemma, one.noun.lemma, one)
    add(byFamily, family, one)
    if (family === 'talks') talks.push(one)
  }
  const talksAt = lazy(() => {
    const byPlace = new Map<string, Undated[]>()
    for (const one of talks) if (one.place !== null) add(byPlace, one.place, one)
    return byPlace
  })
  return { byLemma, byFamily, talksAt }
}
