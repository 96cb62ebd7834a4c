import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import type { Scene } from './scene.ts'
import type { VerbHit } from './verbs.ts'

const FIRST = new Set("je j' nous moi mon ma mes notre nos m'".split(' '))

const SECOND = new Set(['vous', 'votre', 'vos'])

/**
 * Whom « je », « nous », « ma » between two words mean: who says the quotation that they stand in; « vous » in a
 * question means who answers it.
 */
export function speechPerson(scene: Scene, from: number, to: number): Member | null {
  for (let at = from; at < to; at += 1) {
    const offset = scene.words[at]?.start ?? 0
    if (FIRST.has(lowerAt(scene.words, at))) return scene.voices.speakerAt(offset)
    if (SECOND.has(lowerAt(scene.words, at))) return scene.voices.addresseeAt(offset)
  }
  return null
}

const ANSWERER = new Set(['je', "j'", 'vous'])
const ANSWERER_REACH = 4

/** « Le 12 mars 1991, j'ai remplacé une amie », « Vous avez chanté à Lima »: what who answers in an interview has done. */
export function isAnswerers(scene: Scene, verb: VerbHit): boolean {
  if (verb.said || verb.negated || verb.imperfect || verb.tense === 'now') return false
  for (let at = verb.at - 1; at >= Math.max(scene.from, verb.at - ANSWERER_REACH); at -= 1)
    if (ANSWERER.has(lowerAt(scene.words, at)))
      return !scene.quoted(at) && scene.voices.answererAt(scene.words[at]?.start ?? 0) !== null
  return false
}

const textOf = (scene: Scene, from: number, to: number): string =>
  scene.text.slice(scene.words[from]?.start, scene.words[to - 1]?.end).toLowerCase()

const RELATIVE_REACH = 4

/**
 * Who a verb's subject is by the quotes of its sentence: who says « … » with this very verb (« elle a annoncé un
 * recours, car des bulletins auraient été « retrouvés » »), or whom the verb's « qui » goes on from (« a souri
 * l'Ukrainienne, qui quittera la France »).
 */
export function sayerOf(scene: Scene, verb: VerbHit, rule: string): Member | null {
  const voices = scene.voices.within(scene.words[scene.from]?.start ?? 0, scene.words[scene.to - 1]?.end ?? 0)
  if (voices.length === 0) return null
  const group = textOf(scene, verb.at, verb.at + 1)
  const speaks = verb.said || rule === 'occasion'
  const own = speaks ? voices.find(({ cue }) => cue.split(/[ '’-]/u).includes(group)) : undefined
  if (own) return own.speaker
  for (let at = verb.at - 1; at >= Math.max(scene.from + 2, verb.at - RELATIVE_REACH); at -= 1) {
    if (lowerAt(scene.words, at) !== 'qui') continue
    const end = lowerAt(scene.words, at - 1) === ',' ? at - 1 : at
    const before = textOf(scene, Math.max(scene.from, end - 8), end)
    return voices.find(({ cue }) => cue !== '' && before.endsWith(cue))?.speaker ?? null
  }
  return null
}
