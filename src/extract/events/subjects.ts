import type { Gender } from '../actors/gazetteer.ts'
import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import { opening } from './clause-marks.ts'
import { beforeOf, clauseOf, type Stretch } from './label/label.ts'
import { CLAUSE_ENDS } from './noun-near.ts'
import { participantsIn } from './participants.ts'
import type { Scene } from './scene.ts'
import type { VerbHit } from './verbs.ts'

/** How far « qui » may stand before its verb, in words. */
const NEAR = 5
/** The longest noun phrase that is read back from its end. */
const LONGEST = 14
/** How far behind an opening participle the subject may stand. */
const FARTHEST = 40

const CLOSERS = new Set(['"', '”', '»', ')'])

/** The noun phrase that ends before a word: back to the comma, verb or mark before it. */
function phraseBefore(scene: Scene, end: number): Stretch {
  let from = end
  while (from > scene.from && end - from < LONGEST) {
    const lower = lowerAt(scene.words, from - 1)
    if (lower === ',' || CLAUSE_ENDS.has(lower) || (scene.verb(from - 1) && !scene.verb(from - 1)?.bare))
      break
    from -= 1
  }
  return { from, to: end }
}

/** Where a clause that a comma or nothing opens begins: the index behind « qui », or −1. */
function whoBefore(scene: Scene, verb: VerbHit): number {
  for (let at = verb.at - 1; at >= Math.max(scene.from, verb.at - NEAR); at -= 1) {
    if (lowerAt(scene.words, at) === 'qui') return at
    if (scene.verb(at) && !scene.verb(at)?.bare) return -1
  }
  return -1
}

/** « le conseiller, qui a reçu … »: what « qui » goes back to. */
function antecedentOf(scene: Scene, verb: VerbHit): Stretch | null {
  const who = whoBefore(scene, verb)
  if (who < 0) return null
  const end = lowerAt(scene.words, who - 1) === ',' ? who - 1 : who
  if (end > scene.from) return phraseBefore(scene, end)
  // « Selon Mediapart, qui a publié l'enquête mercredi, … »: the source stands before the sentence proper.
  let from = end
  while (from > 0 && scene.words[from - 1]?.sentence === scene.words[who]?.sentence) from -= 1
  return from < end ? { from, to: end } : null
}

const opens = (scene: Scene, verb: VerbHit): boolean =>
  verb.at === scene.from || (verb.at === scene.from + 1 && CLOSERS.has(lowerAt(scene.words, scene.from)))

/** « le fonds, entré au capital »: the phrase before the comma that a participle goes with. */
function apposedTo(scene: Scene, verb: VerbHit): Stretch | null {
  if (!verb.bare || lowerAt(scene.words, verb.at - 1) !== ',' || verb.at - 1 <= scene.from) return null
  // « « La Salle » (Duroc, 288 p.), paru jeudi »
  const closed = lowerAt(scene.words, verb.at - 2) === ')'
  return phraseBefore(scene, closed ? opening(scene, verb.at - 2, scene.from) : verb.at - 1)
}

const LEADING = /^(?:,|et|quant|ou|pour|avec|par|dans|sur|sans|contre|puis|mais|en|à|au|aux|que|qu')$/u
const LONGEST_ANTECEDENT = 10

/** « la médiation, lancée en mars »: what a participle behind a comma tells of belongs to its clause. */
export function clauseWithAntecedent(scene: Scene, verb: VerbHit, limit: Stretch): Stretch {
  const clause = clauseOf(scene, verb, limit)
  const before = apposedTo(scene, verb)
  if (!before || before.to - before.from > LONGEST_ANTECEDENT) return clause
  // « Paul Grimm, ancien adjoint, décédé »: the apposition names nobody.
  const named = participantsIn(scene, before.from, before.to).some(({ kind }) => kind === 'person')
  if (clause.from < before.from && !named) return clause
  let from = before.from
  while (from < before.to && (LEADING.test(lowerAt(scene.words, from)) || scene.inDate(from))) from += 1
  return from < before.to ? { from, to: clause.to } : clause
}

/** « Née à Brest » is said of a woman. */
const genderOf = (scene: Scene, verb: VerbHit): Gender =>
  lowerAt(scene.words, verb.at).endsWith('ée') ? 'f' : 'm'

/** « Condamné en première instance à un an, l'ancien maire … »: the first actor right behind a comma. */
function afterOpening(scene: Scene, verb: VerbHit): readonly Member[] {
  if (!verb.bare || !opens(scene, verb)) return []
  const hero = verb.kind === 'birth' ? scene.index.protagonist(genderOf(scene, verb)) : null
  if (hero) return [hero]
  const last = Math.min(scene.to, verb.to + FARTHEST)
  for (let at = verb.to; at < last; at += 1) {
    if (lowerAt(scene.words, at) !== ',' || scene.inDate(at + 1)) continue
    const named = [1, 2, 3].some((step) => scene.mentionAt(at + step) !== null)
    const told = [1, 2].some(
      (step) => scene.meanings.at(at + step) !== null || scene.index.phraseAt(at + step) !== null,
    )
    if (!named && !told) continue
    const end = nextMark(scene, at + 1, last)
    const verbAt = firstVerb(scene, at + 1, end)
    const found = participantsIn(scene, at + 1, verbAt ?? end).filter(({ kind }) => kind !== 'place')
    if (found.length > 0) return found.slice(0, 1)
  }
  return []
}

function nextMark(scene: Scene, from: number, to: number): number {
  let at = from
  while (at < to && lowerAt(scene.words, at) !== ',' && !CLAUSE_ENDS.has(lowerAt(scene.words, at))) at += 1
  return at
}

function firstVerb(scene: Scene, from: number, to: number): number | null {
  for (let at = from; at < to; at += 1) {
    const verb = scene.verb(at)
    if (verb && !verb.bare) return at
  }
  return null
}

const JOINTS = new Set(['et', 'puis', 'ou'])
const CLITICS = new Set(
  "a ont est sont avait avaient aura auront sera seront va vont été se s' ne n' y en l' le la les lui leur aussi".split(
    ' ',
  ),
)
/** How far back the verb before may stand. */
const CLAUSE = 30

/** « Elle a été reçue au concours et prendra son quart »: the subject of the verb before. */
function sharedWith(scene: Scene, verb: VerbHit): Stretch | null {
  let at = beforeOf(scene, verb)
  if (at < 0) {
    at = verb.at - 1
    while (at > scene.from && CLITICS.has(lowerAt(scene.words, at))) at -= 1
    if (!JOINTS.has(lowerAt(scene.words, at))) return null
  }
  for (let before = at - 1; before > Math.max(scene.from, at - CLAUSE); before -= 1) {
    if (CLAUSE_ENDS.has(lowerAt(scene.words, before))) return null
    const other = scene.verb(before)
    if (!other || other.bare) continue
    return { from: clauseOf(scene, other, { from: scene.from, to: other.at }).from, to: other.at }
  }
  return null
}

const ASIDES = new Set(['dont', 'où', 'qui'])

/** « Le président Adou, dont le mandat s'achève en mai, recevra »: the phrase before an aside that ends right before the verb. */
function beforeAside(scene: Scene, verb: VerbHit): Stretch | null {
  let end = verb.at
  while (end > scene.from && CLITICS.has(lowerAt(scene.words, end - 1))) end -= 1
  if (lowerAt(scene.words, end - 1) !== ',') return null
  for (let at = end - 2; at > Math.max(scene.from, end - CLAUSE); at -= 1) {
    const lower = lowerAt(scene.words, at)
    if (CLAUSE_ENDS.has(lower)) return null
    if (ASIDES.has(lower) && lowerAt(scene.words, at - 1) === ',') return phraseBefore(scene, at - 1)
  }
  return null
}

/** « X était jugé pour avoir survolé la prison »: the subject of the clause that it is the reason of. */
function reasonFor(scene: Scene, verb: VerbHit): Stretch | null {
  if (lowerAt(scene.words, verb.at - 1) !== 'avoir' || lowerAt(scene.words, verb.at - 2) !== 'pour')
    return null
  for (let at = verb.at - 3; at > Math.max(scene.from, verb.at - CLAUSE); at -= 1) {
    if (CLAUSE_ENDS.has(lowerAt(scene.words, at))) return null
    const other = scene.verb(at)
    if (!other || other.bare) continue
    return { from: clauseOf(scene, other, { from: scene.from, to: other.at }).from, to: other.at }
  }
  return null
}

/** Where the subject of a verb stands when that is not right before it: before « qui », a comma or another verb. */
export const subjectAway = (scene: Scene, verb: VerbHit): Stretch | null =>
  antecedentOf(scene, verb) ??
  apposedTo(scene, verb) ??
  beforeAside(scene, verb) ??
  sharedWith(scene, verb) ??
  reasonFor(scene, verb)

/** Who is the subject of a verb and stands outside its own clause. */
export function subjectsAway(scene: Scene, verb: VerbHit): readonly Member[] {
  const away = subjectAway(scene, verb)
  const found = away ? participantsIn(scene, away.from, away.to) : []
  return found.length > 0 ? found : afterOpening(scene, verb)
}
