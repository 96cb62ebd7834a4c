import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Attribution } from './attribution.ts'
import { PROFESSIONS } from './resolve-varied.ts'
import { isOffice } from './role-kinds.ts'
import { agreesWith } from './salience.ts'
import type { Scene } from './scene.ts'
import { personOf, type Voice, voiceOfMember } from './voice.ts'

/** « poursuit le quinquagénaire »: whoever has been speaking. */
const GOES_ON = /^(?:a |avait )?(?:poursui|continu|enchaîn|repren|repris)/u
/** « ajoute le natif de Lyon »; somebody else may add something too. */
const ADDS = /^(?:a |avait )?(?:ajout|conclu|complèt|complét|insist)/u
/** They have a title of their own: « poursuit le juge » is said of a judge. */
const TITLED = new Set(['cleric', 'lawyer', 'magistrat', 'medic', 'police', 'spokesperson'])

/** « …, dit X. "…", poursuit le professeur à Sciences Po. »: X, where the words may be said of X and nobody else spoke. */
export function goesOn(
  scene: Scene,
  { reference, cue, rule }: Attribution,
  found: Voice | null,
): Voice | null {
  const phrase = reference?.phrase
  if (!phrase || found?.member || reference.others || !rule.startsWith('incise')) return null
  if (phrase.determiner !== 'definite' || phrase.noun.plural || phrase.noun.classes.includes('body'))
    return null
  const { frame, discourse, sentence } = scene
  const verb = frame.document.text.slice(cue.start, cue.end)
  const isOn = GOES_ON.test(verb)
  if (!isOn && !ADDS.test(verb)) return null
  const here = discourse.traces.filter((trace) => trace.paragraph === sentence.paragraph)
  const last = isOn ? here.find(({ speaker }) => speaker !== null) : here[0]
  const member = personOf(last?.speaker ?? null)
  if (!member || !agreesWith(phrase, member)) return null
  return (isOn ? mayBe(phrase, member) : isEpithet(phrase, member)) ? voiceOfMember(member, null) : null
}

/** No office or title that is somebody else's: the article tells who holds what. */
const mayBe = (phrase: RolePhrase, { titles }: Member): boolean => {
  // « a poursuivi le chef de la diplomatie russe »: whoever speaks for Russia.
  const isOther = isOffice(phrase) && phrase.countries.length === 0
  return titles.size === 0 || (!isOther && !phrase.noun.classes.some((name) => TITLED.has(name)))
}

/** « le natif de Lyon », « la quadragénaire », or a profession of the same kind as the one told. */
const isEpithet = ({ noun: { classes } }: RolePhrase, member: Member): boolean =>
  classes.length === 0 || classes.some((name) => PROFESSIONS.has(name) && member.classes.has(name))
