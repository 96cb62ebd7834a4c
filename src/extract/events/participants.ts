import type { Mention } from '../actors/cast.ts'
import type { Member } from '../actors/member.ts'
import { lowerAt, wordAt } from '../dates/reader.ts'
import { OF } from '../grammar.ts'
import { describedAt, meantAt } from './meant.ts'
import { placedAt } from './placed.ts'
import { isPress, publishes } from './press.ts'
import type { Scene } from './scene.ts'
import { isArea, isHouse, isStreet, isVenue } from './venues.ts'

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

/** « Conseil Otan-Russie » brings the Otan and Russia together; « tribunal de Sète » is only in Sète. */
const partsOf = (scene: Scene, member: Member): readonly Member[] =>
  /[\s-]/u.test(member.name) && member.kind === 'organisation'
    ? scene.index.partsOf(member).filter((other) => other !== member && !isTown(other))
    : []

const isTown = ({ kind, entry, name }: Member): boolean => kind === 'place' && entry?.country !== name

/** « russo-américain », « russe », « Otan-Russie » → the actors, where the article names them. */
function actorsIn(scene: Scene, at: number): readonly Member[] {
  const { gazetteer } = scene.tools
  const { word = '', capital = false } = scene.words[at] ?? {}
  if (capital) return word.includes('-') ? word.split('-').flatMap((part) => scene.index.named(part)) : []
  const single = word.length > 3 ? gazetteer.demonym(word) : null
  const names = single === null ? gazetteer.compound(word) : [single]
  return names.flatMap((name) => scene.index.country(name) ?? [])
}

/** « Coupe de France », « Tour d'Espagne », « Pacifique Nord »: a name of its own. */
function isInName(scene: Scene, { member, from }: Mention): boolean {
  const before = scene.words[from - 1]
  if (member.entry && before?.kind === 'word' && before.capital && from - 1 > scene.from)
    return !ARTICLES.has(before.lower)
  return /^(?:de|d')$/u.test(before?.lower ?? '') && scene.words[from - 2]?.capital === true
}

const ARTICLES = new Set(['le', 'la', "l'", 'les'])

/** « appris auprès de la préfecture »: who tells it. */
const isSource = (scene: Scene, from: number): boolean =>
  [1, 2, 3].some(
    (step) =>
      lowerAt(scene.words, from - step) === 'auprès' &&
      /^(?:de|d'|du|des)$/u.test(lowerAt(scene.words, from - step + 1)),
  )

/** « l'église Saint-Merri », « le Parc des Princes »: where others act. */
const isBuilt = ({ words }: Scene, { member, from }: Pick<Mention, 'member' | 'from'>): boolean =>
  member.entry === null &&
  member.name.includes(' ') &&
  (words[from]?.capital === false || isVenue(lowerAt(words, from)))

/** « Fontjoncouse (Aude) », « Charmey (FR) »: what a town is in. */
const isBracketed = (scene: Scene, { member, from, to }: Mention): boolean =>
  (member.kind !== 'organisation' || member.name.length === 2) &&
  !member.name.includes(' ') &&
  lowerAt(scene.words, from - 1) === '(' &&
  lowerAt(scene.words, to) === ')'

const BETWEEN_REACH = 4

/** « coupée entre Nantes et Vannes »: the ends of a road, where no noun tells what they have with each other. */
function isBetween(scene: Scene, { member, from }: Mention): boolean {
  const second = lowerAt(scene.words, from - 1) === 'et' ? from - 2 : from
  let at = second
  while (at > from - BETWEEN_REACH && lowerAt(scene.words, at - 1) !== 'entre' && scene.words[at]?.capital)
    at -= 1
  if (!isTown(member) || member.entry?.capital || lowerAt(scene.words, at - 1) !== 'entre') return false
  return ![2, 3, 4].some((step) => scene.noun(at - step) !== null)
}

/** Whether a place acts: a country or capital, or a town that stands without a preposition. */
function acts(scene: Scene, mention: Mention): boolean {
  const { member, from } = mention
  if (
    isBracketed(scene, mention) ||
    isBetween(scene, mention) ||
    (member.kind === 'place' && (isInName(scene, mention) || isBuilt(scene, mention)))
  )
    return false
  // « le Pacifique Nord »
  if (isArea(lowerAt(scene.words, from)) && scene.words[from - 1]?.capital === true) return false
  if (member.kind !== 'place' || member.entry?.country === member.name) return true
  return member.entry?.capital === true || !AFTER.has(lowerAt(scene.words, from - 1))
}

/** « diffusé sur Telegram », « invité sur France Inter »: what it passes through. */
const isMedium = (scene: Scene, { member, from }: Mention): boolean =>
  member.kind === 'organisation' && lowerAt(scene.words, from - 1) === 'sur'

/** « arrivé de Suisse », « a quitté la France »: where from. */
function isOrigin(scene: Scene, { member, from }: Mention): boolean {
  if (member.kind !== 'place') return false
  if (OF.has(lowerAt(scene.words, from - 1))) return scene.verb(from - 2) !== null
  const verb = [1, 2, 3].map((step) => scene.verb(from - step)).find((hit) => hit !== null)
  return verb?.kind === 'departure'
}

/** « en l'église Saint-Merri », « le pont Hawthorne », « faubourg Saint-Antoine »: the name of a house or a part of a town. */
function namesHouse(scene: Scene, from: number): boolean {
  const noun = lowerAt(scene.words, from - 1)
  const isPart = isArea(noun) && !UNNAMED.has(noun)
  return (isHouse(noun) || isStreet(noun) || isPart) && !scene.words[from - 1]?.capital
}

/** « c'est Luc Roy », « le chef de l'état Ada Roy ». */
const UNNAMED = new Set(['est', 'etat', 'état', 'pays'])

/** « groupe Sofabois »: the name within says it. */
function hasName(scene: Scene, { from, to }: { readonly from: number; readonly to: number }): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (scene.mentionAt(at)?.member.kind === 'organisation' && !OF.has(lowerAt(scene.words, at - 1)))
      return true
  // « le site satirique, Le Merle, »
  return lowerAt(scene.words, to) === ',' && scene.mentionAt(to + 1)?.member.kind === 'organisation'
}

const AT = new Set(['à', 'au', 'dans', 'devant', 'chez'])

const DEFINITE = new Set(['le', 'la', "l'", 'ce', 'cet', 'cette'])

/** « le tribunal », where one body's name begins so: « tribunal de commerce de Lons ». */
function bodyShort(scene: Scene, at: number): Member | null {
  const noun = scene.words[at + 1]
  if (!DEFINITE.has(lowerAt(scene.words, at)) || noun?.kind !== 'word' || scene.mentionAt(at + 1)) return null
  const alone = !OF.has(lowerAt(scene.words, at + 2)) && scene.words[at + 2]?.capital !== true
  return alone && !AT.has(lowerAt(scene.words, at - 1)) ? scene.index.short(noun.word, noun.capital) : null
}

/** « à la préfecture de Brest », « place de la mairie »: where it happens. */
const isPlaceOfBody = (scene: Scene, from: number): boolean =>
  // « entre la gare et la mairie »
  lowerAt(scene.words, from - 1) === 'entre' ||
  (lowerAt(scene.words, from - 1) === 'et' &&
    [3, 4].some((step) => lowerAt(scene.words, from - step - 1) === 'entre')) ||
  AT.has(lowerAt(scene.words, from - 1)) ||
  lowerAt(scene.words, from) === 'au' ||
  (OF.has(lowerAt(scene.words, from - 1)) && isStreet(lowerAt(scene.words, from - 2)))

const KIN = new Set('clan consorts couple dynastie époux famille fratrie frères sœurs'.split(' '))

/** « fondée par les frères Rigault »: others of the name. */
const isOfKin = (scene: Scene, { member, from }: Mention): boolean =>
  member.kind === 'person' && KIN.has(lowerAt(scene.words, from - 1))

/** Actors between two words who take part in what happens there; where it happens they do not. */
export function participantsIn(scene: Scene, from: number, to: number): readonly Member[] {
  const found = new Set<Member>()
  let inner = 0
  // « Le spectacle, « Don Quichotte », sera rejoué »: a title within the clause.
  const whole = !scene.quoted(from) && !scene.quoted(to - 1)
  for (let at = from; at < to; at += 1) {
    if (STOPS.has(lowerAt(scene.words, at)) && at > from) break
    if (lowerAt(scene.words, at) === 'deux' && lowerAt(scene.words, at - 1) === 'les')
      for (const member of scene.index.two(at, wordAt(scene.words, at + 1))) found.add(member)
    const meant = meantAt(scene, at)
    if (meant) found.add(meant)
    const role = scene.index.phraseAt(at)
    // « sur le site trois jours plus tôt »
    if (role && role.phrase.to <= to && !scene.inDate(role.phrase.to - 1)) {
      const bearer = role.holder ?? describedAt(scene, at, role.phrase) ?? scene.index.bearer(role.phrase)
      if (bearer) found.add(bearer)
      else if (
        at >= inner &&
        !isPlaceOfBody(scene, at) &&
        !isSource(scene, at) &&
        !hasName(scene, role.phrase)
      ) {
        const body = scene.index.body(role.phrase)
        if (body) for (const each of [body, ...partsOf(scene, body)]) found.add(each)
      }
      inner = Math.max(inner, role.phrase.to)
    }
    const chamber =
      lowerAt(scene.words, at - 1) === 'les' ? scene.index.chamber(lowerAt(scene.words, at)) : null
    if (chamber) found.add(chamber)
    const short = role?.holder ? null : bodyShort(scene, at)
    if (short) found.add(short)
    const mention = scene.mentionAt(at)
    if (!mention) {
      for (const actor of actorsIn(scene, at)) found.add(actor)
      continue
    }
    at = mention.to - 1
    const { member } = mention
    const aside = member.kind !== 'person' && scene.index.inHeldRole(mention.from)
    if (
      aside ||
      isOfKin(scene, mention) ||
      (whole && scene.quoted(mention.from)) ||
      (isPress(scene, mention) && !publishes(scene, mention)) ||
      isMedium(scene, mention) ||
      isSource(scene, mention.from) ||
      isOrigin(scene, mention) ||
      namesHouse(scene, mention.from) ||
      placedAt(scene, mention.from) ||
      scene.isDateline(mention.from) ||
      !acts(scene, mention)
    )
      continue
    // « la licence IV », « 16 h TU »
    if (member.kind === 'organisation' && member.entry === null && member.name.length < 3) continue
    found.add(member)
    for (const part of partsOf(scene, member)) found.add(part)
  }
  return [...found]
}
