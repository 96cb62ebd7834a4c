import { startsUpper } from '../../text/letters.ts'
import type { Sentence } from '../document.ts'
import type { Frame } from './frame.ts'
import { type Reference, unlistedPhrase } from './noun-phrase.ts'
import { PREPOSITIONS } from './prepositions.ts'
import { readReference } from './reference.ts'

const LONG_WORD = /^\p{L}{4,}/u

const BARE_DETERMINERS: Readonly<
  Record<string, { gender: 'm' | 'f' | null; determiner: 'definite' | 'indefinite' }>
> = {
  un: { gender: 'm', determiner: 'indefinite' },
  une: { gender: 'f', determiner: 'indefinite' },
  le: { gender: 'm', determiner: 'definite' },
  la: { gender: 'f', determiner: 'definite' },
  "l'": { gender: null, determiner: 'definite' },
}

/** « le faux marquis », « la jeune prodige ». */
const EPITHETS = new Set(
  'faux fausse jeune vieux vieille vieil petit petite grand grande ancien ancienne nouveau nouvelle'.split(
    ' ',
  ),
)

const OTHERS = new Set([
  'autre',
  'second',
  'seconde',
  'troisième',
  'premier',
  'première',
  'même',
  'dernier',
  'dernière',
])

const WHEN = /^(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|hier|aujourd'hui|ce|cette)$/u

/** « s'amuse un participant »: a noun right behind the verb that no lexicon knows, as an unnamed role. */
export function bareNounAt(frame: Frame, sentence: Sentence, index: number): Reference | null {
  const skip = EPITHETS.has(sentence.items[index + 1]?.lower ?? '') ? 2 : 1
  const [article, noun, next] = [0, skip, skip + 1].map((step) => sentence.items[index + step])
  const kind = BARE_DETERMINERS[article?.lower ?? '']
  if (readReference(frame, sentence, index)) return null
  if (!article || !kind || noun?.type !== 'word' || !LONG_WORD.test(noun.text)) return null
  if (startsUpper(noun.text) && (kind.determiner !== 'definite' || frame.mentionAt.get(noun.token)))
    return null
  const ends =
    !next ||
    next.type === 'mark' ||
    PREPOSITIONS.has(next.lower) ||
    next.lower === 'qui' ||
    WHEN.test(next.lower)
  if (!ends || OTHERS.has(noun.lower)) return null
  // « le juge-commissaire, M. Abel Kowalczyk. »
  const apposed = next?.text === ',' ? readReference(frame, sentence, index + skip + 2) : null
  if (apposed?.member?.kind === 'person' && sentence.items[apposed.to]?.type !== 'word')
    return { ...apposed, from: index }
  return roleAt(frame, sentence, index, skip)
}

/** Where somebody stands in a team: nouns that name a place elsewhere. */
const POSITIONS =
  /^(?:ailière|arrière|central|centrale|latérale?|libéro|milieu|pivot|pointue?|portier|troisième-ligne)$/u
/** « le myrmécologue », whatever it is that is studied. */
const SCHOLAR = /\p{L}{3}ologue$/u

/** With a capital, who governs there: « la Ville ». */
const AUTHORITIES = /^(?:Agglo|Agglomération|Collectivité|Commune|Couronne|État|Ville)$/u

const kindOf = (noun: string): readonly string[] => {
  if (AUTHORITIES.test(noun)) return ['body']
  if (POSITIONS.test(noun)) return ['athlete']
  return SCHOLAR.test(noun) ? ['scholar', 'expert'] : []
}

/** A determiner and the noun so many items behind it, as a role that no lexicon knows. */
export function roleAt(frame: Frame, sentence: Sentence, index: number, skip: number): Reference | null {
  const [article, noun] = [sentence.items[index], sentence.items[index + skip]]
  const kind = BARE_DETERMINERS[article?.lower ?? '']
  if (!article || !noun || !kind) return null
  const title = frame.document.text.slice(sentence.items[index + 1]?.start ?? noun.start, noun.end)
  return {
    from: index,
    to: index + skip + 1,
    phrase: unlistedPhrase({
      from: article.token,
      head: noun.token,
      determiner: kind.determiner,
      gender: kind.gender,
      title,
      classes: kindOf(noun.text),
    }),
  }
}

/** Nouns of people by their endings; the others name things as often. */
const AGENT = /(?:eur|euse|trice|iste|logue|ien|ienne)$/u
const NO_AGENT =
  /^(?:val|rum|err|chal|p|horr|ard|coul|fl|doul|fav|rigu|longu|larg|haut|ampl|lent|od|vap|fur|stup|terr|cand|pud|sav|hum|mot|sect|fact|quotid|maint|sout|b|l|indicat|ordinat|tract|capt)(?:eur|ien)$|^(?:liste|piste|matrice)$/u

/** « Le bailleur évoque "…" »: such a noun as the subject right before the verb, as an unnamed role. */
export function bareSubject(frame: Frame, sentence: Sentence, verb: number): Reference | null {
  const noun = sentence.items[verb - 1]
  if (!noun || !AGENT.test(noun.lower) || NO_AGENT.test(noun.lower) || noun.text !== noun.lower) return null
  const opening = sentence.items[verb - 3]
  if (opening && opening.type === 'word' && !/^(?:que|qu'|et|mais|puis)$/u.test(opening.lower)) return null
  return roleAt(frame, sentence, verb - 2, 1)
}
