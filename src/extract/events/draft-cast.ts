import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import { bystanders } from './actors-near.ts'
import { clauseOf, type Stretch } from './label/label.ts'
import { ownClause } from './own-clause.ts'
import { participantsIn } from './participants.ts'
import type { DateAt, Scene } from './scene.ts'
import { subjectsAway } from './subjects.ts'
import type { Territory } from './territory.ts'
import type { Head } from './verb-head.ts'
import { speechPerson } from './voices-near.ts'

/** Heads of a noun and a verb whose subject has part in what the noun names. */
const CARRYING = new Set(['carrying-verb', 'copula', 'occasion', 'verb-noun'])

/** Actors in the noun's phrase, after « entre », « avec », « dans le cadre de », and the subject that carries it. */
export function castOf(
  scene: Scene,
  date: DateAt,
  head: Head,
  phrase: Stretch,
  tail: Stretch | null,
  territory: Territory,
): Member[] {
  const own = head.rule === 'list' ? ownComplement(scene, territory, date.from) : null
  if (own) return [...participantsIn(scene, own.from, own.to)]
  const found = new Set(participantsIn(scene, phrase.from, phrase.to))
  const add = (stretch: Stretch | null): void => {
    if (stretch) for (const member of participantsIn(scene, stretch.from, stretch.to)) found.add(member)
  }
  add(tail)
  const { noun, verb } = head
  if (head.rule === 'document') add(writer(scene, date.to, territory.to))
  if (!noun && verb) add(aroundDate(scene, phrase.to, territory.to))
  if (!noun || !verb) return [...found]
  const carries = CARRYING.has(head.rule)
  if (carries || governs(scene, verb.to, noun.from)) {
    const { from } = clauseOf(scene, verb, { from: scene.from, to: territory.to })
    const subject = participantsIn(scene, from, verb.at)
    for (const member of subject.length > 0 ? subject : subjectsAway(scene, verb)) found.add(member)
  }
  if (head.rule === 'occasion') add({ from: date.to, to: nextComma(scene, date.to, territory.to) })
  const after = Math.max(verb.to, noun.to)
  if (verb.support === 'happen' || head.rule === 'list') add(openComplement(scene, after, territory.to))
  return [...found]
}

/** « Le Parlement vote, en décembre, une loi »: what a date between commas interrupts. */
function aroundDate(scene: Scene, from: number, to: number): Stretch | null {
  if (lowerAt(scene.words, from) !== ',') return null
  const close = nextComma(scene, from + 1, Math.min(to, from + 8))
  const dated = scene.dates.some((date) => date.from > from && date.to === close)
  return dated ? { from: close + 1, to: nextComma(scene, close + 1, Math.min(to, close + 9)) } : null
}

/** « Dans une lettre datée du 3 mai, la préfète refuse »: the subject of the clause behind says who wrote. */
function writer(scene: Scene, from: number, to: number): Stretch | null {
  const start = nextComma(scene, from, to) + 1
  for (let at = start; at < to; at += 1) if (scene.verb(at)) return { from: start, to: at }
  return null
}

function nextComma(scene: Scene, from: number, to: number): number {
  let at = from
  while (at < to && scene.words[at]?.lower !== ',') at += 1
  return at
}

/** « …, et entre le Chili et le Pérou le 4 »: the next item of a list says who. */
export function ownComplement(scene: Scene, { from }: Territory, to: number): Stretch | null {
  for (let at = from; at < to; at += 1) {
    if (['entre', 'avec'].includes(scene.words[at]?.lower ?? '')) return { from: at, to }
  }
  return null
}

/** Whether a verb has the noun for its object: nothing but small words between them. */
function governs(scene: Scene, from: number, to: number): boolean {
  if (to < from || to - from > 4) return false
  const between = scene.words.slice(from, to).map(({ lower }) => lower)
  return between.every(
    (lower) => !/^(?:,|à|au|aux|lors|dans|pour|sur|après|avant|par|et|que|qui)$/u.test(lower),
  )
}

/** « … se poursuivront dans le cadre de l'OSCE », « … auront lieu entre A et B ». */
function openComplement(scene: Scene, from: number, to: number): Stretch | null {
  for (let at = from; at < Math.min(to, from + 12); at += 1) {
    const lower = scene.words[at]?.lower ?? ''
    if (lower === 'cadre' || lower === 'entre' || lower === 'avec') {
      const end = [...Array(10).keys()].find((step) =>
        [',', '.', 'qui', ';'].includes(scene.words[at + step]?.lower ?? '.'),
      )
      return { from: at, to: Math.min(to, at + (end ?? 10)) }
    }
    if ([',', ';', ':', '.'].includes(lower)) return null
  }
  return null
}

/** Kinds of what is somebody's own: « ses relevés paraîtront », « sa lettre a été publiée ». */
const OF_OWNERS = new Set(['award', 'performance', 'publication'])

const POSSESSIVE = /^(?:leurs?|sa|ses|son)$/u

/** Whose the subject of a verb is: « son domicile a été perquisitionné »; « son mari » is somebody else. */
function ownerOf(scene: Scene, { noun, verb }: Head, { from }: Stretch): Member | null {
  if (noun || !verb) return null
  const own = [from, from - 1].find((at) => POSSESSIVE.test(lowerAt(scene.words, at)))
  if (own === undefined) return OF_OWNERS.has(verb.kind ?? '') ? scene.meanings.at(from) : null
  const role = scene.index.phraseAt(own)?.phrase.noun
  const owner = scene.meanings.at(own)
  // « Ses représentants seront reçus »: of a body its people act for it.
  return role && !role.classes.includes('body') && owner?.kind !== 'organisation' ? null : owner
}

/** Where the clause itself names nobody: whose it is, otherwise who stands near. */
export function fallback(scene: Scene, head: Head, phrase: Stretch, territory: Territory): readonly Member[] {
  const owner = ownerOf(scene, head, phrase)
  if (owner) return [owner]
  const clause = ownClause(scene, head, territory)
  const befalls = BEFALLING.has(head.noun?.kind ?? '')
  const found = befalls ? [] : bystanders(scene, clause.from, clause.to, toldAt(head))
  const spoken = found.length > 0 ? null : speechPerson(scene, clause.from, clause.to)
  return spoken ? [spoken] : found
}

/** Where what happened is told, which somebody else may only tell of; −1 for what lies ahead: who announces it is to do it. */
const toldAt = ({ noun, verb }: Head): number =>
  verb?.tense === 'future' ? -1 : (noun?.from ?? verb?.at ?? -1)

/** Who is named beside these only speaks of them. */
const BEFALLING = new Set(['accident', 'disaster', 'explosion'])
