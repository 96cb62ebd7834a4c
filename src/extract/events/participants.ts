import { fold } from '../../text/fold.ts'
import type { Mention } from '../actors/cast.ts'
import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import { isLocative } from './place.ts'
import type { Scene } from './scene.ts'

const STOPS = new Set(['selon', 'qui', 'dont', ';', ':'])

/** A town after these is where something is, without them a team or an authority. */
const AFTER = new Set([
  'de',
  'du',
  "d'",
  'des',
  'à',
  'au',
  'aux',
  'en',
  'dans',
  'sur',
  'vers',
  'pour',
  'près',
])

/** Roles of people name bodies and countries that take no part: « le chef de la diplomatie russe ». */
function inRole(scene: Scene, mention: Mention): boolean {
  return scene.cast.phrases.some(
    (phrase, i) =>
      scene.cast.holders[i] &&
      mention.from >= phrase.from &&
      mention.to <= phrase.to &&
      mention.member.kind !== 'person',
  )
}

const named = (scene: Scene, part: string): readonly Member[] =>
  scene.cast.members.filter(
    (member) =>
      member.kind !== 'person' && [member.name, ...member.aliases].some((name) => fold(name) === part),
  )

/** « Conseil Otan-Russie » brings the Otan and Russia together. */
function partsOf(scene: Scene, member: Member): readonly Member[] {
  const parts = fold(member.name).split(/[\s-]+/u)
  if (parts.length < 2) return []
  return parts.flatMap((part) => named(scene, part)).filter((other) => other !== member)
}

/** « russo-américain », « russe », « Otan-Russie » → the actors, where the article names them. */
function countriesOf(scene: Scene, at: number): readonly Member[] {
  const { gazetteer } = scene.tools
  const word = scene.words[at]?.word ?? ''
  if (scene.words[at]?.capital && word.includes('-'))
    return word.split('-').flatMap((part) => named(scene, part))
  const single = word.length > 3 ? gazetteer.demonym(word) : null
  const names = single === null ? gazetteer.compound(word) : [single]
  return names.flatMap(
    (name) => scene.cast.members.find((member) => member.kind === 'place' && member.name === name) ?? [],
  )
}

/** Actors between two words who take part in what happens there; places of it do not. */
export function participantsIn(scene: Scene, from: number, to: number): readonly Member[] {
  const found = new Set<Member>()
  const mentions = new Map(scene.mentions.map((mention) => [mention.from, mention]))
  for (let at = from; at < to; at += 1) {
    if (STOPS.has(lowerAt(scene.words, at)) && at > from) break
    const mention = mentions.get(at)
    if (!mention) {
      for (const country of countriesOf(scene, at)) found.add(country)
      continue
    }
    at = mention.to - 1
    if (isLocative(scene, mention) || inRole(scene, mention)) continue
    const town = mention.member.kind === 'place' && mention.member.entry?.country !== mention.member.name
    if (
      town &&
      (!mention.member.entry?.capital || mention.member.entry === null) &&
      AFTER.has(lowerAt(scene.words, mention.from - 1))
    )
      continue
    found.add(mention.member)
    for (const part of partsOf(scene, mention.member)) found.add(part)
  }
  // « avec son homologue américain, Antony Blinken »: the name may stand behind.
  for (const [i, phrase] of scene.cast.phrases.entries()) {
    const holder = scene.cast.holders[i]
    if (holder && phrase.from >= from && phrase.to <= to) found.add(holder)
  }
  return [...found]
}
