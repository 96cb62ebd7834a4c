import { startsLower } from '../../text/letters.ts'
import type { Sentence } from '../document.ts'
import { AUXILIARY, OF } from '../grammar.ts'
import type { Discourse } from './discourse.ts'
import type { Draft } from './draft.ts'
import { hasVerb } from './extent.ts'
import { justSpoke, partOf } from './fragment.ts'
import { pronounOf } from './incises.ts'
import { isTalkative } from './paraphrase.ts'
import { resolveIn } from './resolve.ts'
import type { Scene } from './scene.ts'
import { inciseFrom } from './sieves/after.ts'
import { subjectsBefore } from './subject.ts'
import { isPerson, sameVoice, type Voice, voiceOfMember } from './voice.ts'
import { namesWriting } from './writings.ts'

export type Carried = Pick<Draft, 'voice' | 'rule' | 'confidence'>

const NO_CUE: Carried = { voice: null, rule: 'no-cue', confidence: 0 }
/** Words; titles are that long too, but begin with a capital letter. */
const FRAGMENT = 5
/** In items. */
const LONGEST_QUESTION = 10
/** Words; less may be anybody's exclamation. */
const SHORTEST = 5
const DETERMINER = /^(?:le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leurs?)$/u
const OTHERS = new Set(['autre', 'autres', 'certains', 'certaines', 'second', 'seconde', 'plusieurs'])

/** The quotation is the whole sentence. */
const standsAlone = (sentence: Sentence): boolean =>
  sentence.items.every((item) => item.type === 'quotation' || item.type === 'mark')

/** « Puis, par courriel : "…" »: no verb and nobody else before the colon, nothing behind. */
function leadsBare(sentence: Sentence, index: number): boolean {
  if (sentence.items[index - 1]?.text !== ':') return false
  const before = sentence.items.slice(0, index)
  return (
    sentence.items.slice(index + 1).every((item) => item.type === 'mark') &&
    !namesWriting(before) &&
    !before.some((item) => AUXILIARY.has(item.lower) || OTHERS.has(item.lower))
  )
}

const REPLIES = /^(?:réplique|réponse|riposte)$/u
const OWN = /^(?:sa|leur|ma|notre)$/u

/** « Réponse des manifestants : "…" », « La réponse tient en une ligne : "…" »: of another than who spoke last. */
const isReply = ({ items }: Sentence, index: number): boolean =>
  items.slice(0, index).some(({ lower }, i) => REPLIES.test(lower) && !OWN.test(items[i - 1]?.lower ?? ''))

/** The quotation behind the next one is attributed: « A. » « B », dit X. */
function ahead({ frame, discourse, sentence, number }: Scene): Voice | null {
  const next = frame.document.sentences[number + 1]
  if (!next || next.paragraph !== sentence.paragraph || next.items[0]?.type !== 'quotation') return null
  const incise = inciseFrom(frame, next, next.items[1]?.type === 'mark' ? 2 : 1)
  return incise?.reference && !incise.reference.pronoun
    ? resolveIn(incise.reference, frame, next, discourse).voice
    : null
}

/** « Y pense-t-elle ? "Non." », « Ses conclusions ? "Aucune." »: the writer asks, whoever was meant answers. */
function answers({ frame, discourse, sentence, number }: Scene): Voice | null {
  const asked = frame.document.sentences[number - 1]
  if (asked?.paragraph !== sentence.paragraph || asked.items.at(-1)?.text !== '?') return null
  if (asked.items.length > LONGEST_QUESTION || asked.items.some((item) => item.type === 'quotation'))
    return null
  for (const [k, item] of asked.items.entries()) {
    const pronoun = /^(?:son|sa|ses)$/u.test(item.lower)
      ? { gender: null, plural: false }
      : /^-(?:t-)?(?:il|elle)$/u.test(item.lower)
        ? pronounOf(item.lower)
        : null
    if (pronoun) return resolveIn({ from: k, to: k + 1, pronoun }, frame, asked, discourse).voice
  }
  return null
}

/** « "…" Paul Martin, 52 ans, regarde ses ruches. »: a quotation opens the paragraph, its speaker comes next. */
function introducedBehind({ frame, discourse, sentence, number }: Scene): Voice | null {
  const { sentences } = frame.document
  const next = sentences[number + 1]
  const opens = sentences[number - 1]?.paragraph !== sentence.paragraph
  if (!opens || !next || next.paragraph !== sentence.paragraph || next.items[0]?.type === 'quotation')
    return null
  const reference = subjectsBefore(frame, next, next.items.length)[0]
  if (!reference?.member || reference.others || reference.member.kind !== 'person') return null
  const isNew = !discourse.people.has(reference.member)
  return isNew ? resolveIn(reference, frame, next, discourse).voice : null
}

/** « "Le Lac", Éditions du Quai, 312 pages, 29 €. » */
const BOOK = /^(?:pages|p\.|€|éditions|éd\.|vol\.)$/u

/** « "La Traviata" sera jouée jeudi »: no verb inside, and the writer's sentence goes on from it. */
const opensTitle = ({ sentence }: Scene, index: number, words: string): boolean =>
  (sentence.items[index + 1]?.type === 'word' ||
    sentence.items.slice(index + 1).some(({ lower }) => BOOK.test(lower)) ||
    sentence.items[index + 1]?.text === '(' ||
    OF.has(sentence.items[index + 2]?.lower ?? '')) &&
  !hasVerb(words) &&
  !/[.!?…]$/u.test(words)

/** Part of the writer's sentence, but too long and too much like talk for a term: « pas de commentaire à faire ». */
const isFragment = (words: string, bare: boolean): boolean =>
  startsLower(words) &&
  (words.split(/\s+/u).length >= FRAGMENT ||
    (bare && words.split(/\s+/u).length >= 3 && isTalkative(words)) ||
    /^(?:n['’]|(?:ne|pas|tous|toutes|très|trop|si)(?!\p{L}))/u.test(words) ||
    /^[\p{L}'’-]+(?:, [\p{L}'’-]+)* (?:et|mais) [\p{L}'’-]+$/u.test(words))

const isRelative = (subject: Voice | null | undefined): subject is Voice =>
  subject?.phrase?.determiner === 'possessive'

/** « Son fils Mathieu est parti. "Il a choisi l'informatique." »: said of him, where no other man is near. */
function isAbout(words: string, subject: Voice, { traces }: Discourse): boolean {
  const gender = /^elle\s/iu.test(words) ? 'f' : 'm'
  if (!/^(?:il|elle)\s/iu.test(words) || (subject.gender !== null && subject.gender !== gender)) return false
  const others = traces.flatMap(({ cast, speaker }) => [...cast, ...(speaker ? [speaker] : [])])
  return others.every(
    (other) => sameVoice(other, subject) || (other.gender !== null && other.gender !== gender),
  )
}

/**
 * A quotation without any cue. A whole sentence standing alone goes on with whoever spoke last, or was the
 * subject of the sentence before; one that the writer goes on from has an unknown speaker; a part of the
 * writer's sentence is no speech at all (null). `lastVoice` spoke before in the same sentence.
 */
export function carryOver(
  scene: Scene,
  index: number,
  said: { readonly full: boolean; readonly words: string },
  lastVoice: Voice | null,
): Carried | null {
  const carried = carriedTo(scene, index, said, lastVoice)
  // « L'agence lui laisse la maison. "Après, je prendrai un vélo." »: no body says « je ».
  const isBodys = carried?.voice && !isPerson(carried.voice) && FIRST_PERSON.test(said.words)
  return isBodys ? NO_CUE : carried
}

const FIRST_PERSON = /(?:^|[\s'’(])(?:je|j['’]|m['’]|mon|ma|mes|moi)(?=[\s\p{L}])/iu

function carriedTo(
  scene: Scene,
  index: number,
  { full, words }: { readonly full: boolean; readonly words: string },
  lastVoice: Voice | null,
): Carried | null {
  const { sentence, discourse } = scene
  if (!full)
    return isFragment(words, !DETERMINER.test(sentence.items[index - 1]?.lower ?? '')) ||
      sentence.items[index - 1]?.text === ':'
      ? (partOf(scene, index, lastVoice) ?? NO_CUE)
      : null
  if (lastVoice) return { voice: lastVoice, rule: 'carry-over', confidence: 0.7 }
  const alone = standsAlone(sentence)
  if (!alone && index > 0 && sentence.items[index - 1]?.text !== ':') return null
  if (!alone && !leadsBare(sentence, index)) return opensTitle(scene, index, words) ? null : NO_CUE
  if (!alone && isReply(sentence, index)) return NO_CUE
  const forward = index === 0 ? introducedBehind(scene) : null
  if (forward) return { voice: forward, rule: 'carry-forward', confidence: 0.6 }
  const previous = discourse.traces.find(({ aside }) => !aside)
  const same = previous?.paragraph === sentence.paragraph
  // After a question somebody else may answer.
  if (previous?.asked && same) return NO_CUE
  const answering = alone ? answers(scene) : null
  if (answering) return { voice: answering, rule: 'carry-answer', confidence: 0.65 }
  const spoke = previous?.speaker ?? previous?.teller
  if (spoke && same) return { voice: spoke, rule: 'carry-over', confidence: 0.75 }
  const isQuiet = previous !== undefined && !previous.subject && !previous.unresolved && !previous.asked
  const just = isQuiet && words.split(' ').length >= SHORTEST ? justSpoke(scene) : null
  if (just) return { voice: just, rule: 'carry-over', confidence: 0.6 }
  const next = ahead(scene)
  if (next) return { voice: next, rule: 'carry-back', confidence: 0.6 }
  // « "…", dit X. Son fils dort. "Il a trois mois." »: the boy, or still X?
  if (
    same &&
    isRelative(previous?.subject) &&
    !previous.subject.member &&
    discourse.traces.some((one) => one.speaker && one.paragraph === sentence.paragraph)
  )
    return NO_CUE
  if (isRelative(previous?.subject) && isAbout(words, previous.subject, discourse)) return NO_CUE
  // « Elle l'a su lorsque la Belgique chercha qui nommer. »: no place goes on talking.
  if (previous?.subject?.member?.kind === 'place') return NO_CUE
  if (previous?.subject && same) return { voice: previous.subject, rule: 'carry-subject', confidence: 0.65 }
  const people = previous?.cast.filter(isPerson) ?? []
  if (
    previous &&
    same &&
    !previous.subject &&
    !previous.unresolved &&
    people.length === 1 &&
    people[0]?.member
  )
    return { voice: people[0], rule: 'carry-named', confidence: 0.55 }
  const adjoining = previous !== undefined && sentence.paragraph - previous.paragraph <= 1
  if (adjoining && previous.speaker)
    return { voice: previous.speaker, rule: 'carry-paragraph', confidence: 0.6 }
  if (adjoining && previous.subject && isPerson(previous.subject))
    return { voice: previous.subject, rule: 'carry-paragraph', confidence: 0.5 }
  const hero = FIRST_PERSON.test(words) ? heroSpeaking(scene) : null
  return hero ? { voice: hero, rule: 'carry-hero', confidence: 0.55 } : NO_CUE
}

/** « Quand le numérique arrive, tout s'arrête. "J'ai cru en mourir." »: of a portrait, where nobody else has spoken. */
function heroSpeaking({ discourse: { protagonist, traces }, sentence: { paragraph } }: Scene): Voice | null {
  const heroes = [protagonist('f'), protagonist('m')].filter((member) => member !== null)
  const [hero] = heroes
  if (!hero || heroes.length > 1) return null
  const isHis = (voice: Voice | null): boolean => voice === null || voice.member === hero
  const spoke = traces.some(({ speaker, subject }) => speaker?.member === hero || subject?.member === hero)
  const others = traces.filter((trace) => trace.paragraph === paragraph).flatMap(({ cast }) => cast)
  const isAlone = traces.every(({ speaker, teller }) => isHis(speaker) && isHis(teller))
  return spoke && isAlone && others.every((voice) => !isPerson(voice) || isHis(voice))
    ? voiceOfMember(hero, null)
    : null
}
