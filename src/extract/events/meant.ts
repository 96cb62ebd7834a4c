import { compatible, type Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import { lowerAt } from '../dates/reader.ts'
import { mayMean } from './referents.ts'
import type { Scene } from './scene.ts'

const PRONOUNS = new Set('il elle ils elles lui celui-ci celle-ci'.split(' '))
const POINTERS = new Set(['ce', 'cette', 'le', 'la', "l'"])
const ORDINALS = new Set('dernier dernière premier première second seconde'.split(' '))
const CLITICS = new Set("ne n' y en se s' me m' te t' lui leur nous vous".split(' '))
/** « il faut », « il reste », « il s'agit »: nobody does that. */
const IMPERSONAL = new Set(
  `faut faudra faudrait fallait fallu reste restent restait restera restaient agit agissait agira semble
  semblait semblerait convient convenait suffit suffisait suffira pleut pleuvait neige neigeait importe
  existe existait manque manquait`.split(/\s+/u),
)
/** « La relève s'appelle Aïcha Morineau », « Le patron est Luc Roy ». */
const NAMING = new Set(['appelle', 'nomme', 'est', 'était'])
const MASCULINE = new Set(['le', 'un', 'ce', 'cet', 'son'])
const FEMININE = new Set(['la', 'une', 'cette', 'sa'])
const DETERMINERS = new Set([...MASCULINE, ...FEMININE, "l'", 'les'])
/** The longest « Mardi soir, » that opens a sentence before its subject. */
const OPENING = 5

/** « il faut », « il y a eu », « s'il le faut ». */
function isImpersonal(scene: Scene, at: number): boolean {
  if (lowerAt(scene.words, at) !== 'il') return false
  let next = at + 1
  while (CLITICS.has(lowerAt(scene.words, next))) {
    if (lowerAt(scene.words, next) === 'y')
      return /^(?:a|avait|aura|aurait|eut|ait)$/u.test(lowerAt(scene.words, next + 1))
    next += 1
  }
  return IMPERSONAL.has(lowerAt(scene.words, next)) || isMeasured(scene, next)
}

const WAS = new Set(['est', 'était', 'sera', 'a', 'avait'])

/** « il est tombé 412 millimètres », « il a été relevé 40 degrés ». */
function isMeasured({ words }: Scene, at: number): boolean {
  if (!WAS.has(lowerAt(words, at))) return false
  const behind = at + (lowerAt(words, at + 1) === 'été' ? 3 : 2)
  return words[behind]?.kind === 'number'
}

/** « La bibliothèque, elle, rouvrira »: the pronoun only stresses the subject before it. */
const isStressed = (scene: Scene, at: number): boolean =>
  lowerAt(scene.words, at - 1) === ',' && lowerAt(scene.words, at + 1) === ','

/** The first word of the sentence before, in the same paragraph; −1 when there is none. */
function sentenceBefore(scene: Scene): number {
  const last = scene.words[scene.from - 1]
  const first = scene.words[scene.from]
  if (!last || !first || scene.text.slice(last.end, first.start).includes('\n')) return -1
  let from = scene.from - 1
  while (from > 0 && scene.words[from - 1]?.sentence === last.sentence) from -= 1
  return from
}

/** Where the subject of a sentence may begin: behind « Mardi soir, ». */
function subjectFrom(scene: Scene, from: number): number {
  if (DETERMINERS.has(lowerAt(scene.words, from))) return from
  for (let at = from; at < from + OPENING; at += 1) if (lowerAt(scene.words, at) === ',') return at + 1
  return from
}

/**
 * « La frontière avait été fermée. Elle a rouvert »: the sentence before has a thing for its subject, so that the pronoun
 * which opens this one goes back to no person.
 */
function isThing(scene: Scene, at: number): boolean {
  if (at !== subjectFrom(scene, scene.from) && at !== scene.from) return false
  const before = sentenceBefore(scene)
  if (before < 0) return false
  const from = subjectFrom(scene, before)
  const [article, noun] = [lowerAt(scene.words, from), scene.words[from + 1]]
  const agrees = lowerAt(scene.words, at).startsWith('elle') ? FEMININE : MASCULINE
  if (
    noun?.kind !== 'word' ||
    noun.capital ||
    /^d(?:e|es|')$/u.test(noun.lower) ||
    !(agrees.has(article) || article === "l'")
  )
    return false
  for (let i = from + 2; i < scene.from; i += 1)
    if (NAMING.has(lowerAt(scene.words, i)) && scene.mentionAt(i + 1)) return false
  return (
    scene.index.phraseAt(from) === null && scene.meanings.at(from) === null && scene.mentionAt(from) === null
  )
}

const fits = (scene: Scene, at: number, member: Member): boolean => {
  if (member.kind === 'place') return member.entry?.country === member.name
  return member.kind !== 'person' || !isThing(scene, at)
}

/** « L'entreprise a perdu des millions. Elle avait fermé un site »: the body that the sentence before has for its subject. */
function sameBody(scene: Scene, at: number): Member | null {
  const before = at === scene.from ? sentenceBefore(scene) : -1
  const role = before < 0 ? null : scene.index.phraseAt(subjectFrom(scene, before))
  const agrees =
    role?.phrase.noun.gender === null || role?.phrase.noun.gender === GENDERS[lowerAt(scene.words, at)]
  return role && agrees && role.phrase.noun.classes.includes('body') ? scene.index.body(role.phrase) : null
}

const GENDERS: Readonly<Record<string, 'f' | 'm'>> = { il: 'm', elle: 'f' }

/** Whose death the title tells. */
function lateOf(scene: Scene, gender: 'f' | 'm'): Member | null {
  const { late } = scene.index.heroes
  return late && compatible(late.gender, gender) ? late : null
}

/** « Elle sera inhumée demain » in an obituary: whom the article is about, where its paragraph names nobody else before. */
function heroAt(scene: Scene, at: number): Member | null {
  const gender = GENDERS[lowerAt(scene.words, at)]
  const hero = gender && !scene.quoted(at) ? (scene.index.protagonist(gender) ?? lateOf(scene, gender)) : null
  if (!hero || !gender) return null
  for (let i = at - 1; i >= 0; i -= 1) {
    if (scene.text.slice(scene.words[i]?.end, scene.words[i + 1]?.start).includes('\n')) break
    const other = scene.mentionAt(i)?.member
    if (other?.kind === 'person' && other !== hero && compatible(other.gender, gender)) return null
  }
  return hero
}

/** Whom a word that names nobody means: « il », « celle-ci », « ce dernier », « la Lettone ». */
export function meantAt(scene: Scene, at: number): Member | null {
  const lower = lowerAt(scene.words, at)
  if (PRONOUNS.has(lower)) {
    if (isImpersonal(scene, at) || isStressed(scene, at)) return null
    const member = sameBody(scene, at) ?? scene.meanings.at(at) ?? heroAt(scene, at)
    return member && fits(scene, at, member) ? member : null
  }
  if (!POINTERS.has(lower)) return null
  const next = scene.words[at + 1]
  const points = ORDINALS.has(next?.lower ?? '') || next?.capital === true
  // « l'Allemande Katrin Oberhauser »
  const named = [1, 2].some((step) => scene.mentionAt(at + step) !== null)
  return points && !named ? scene.meanings.at(at) : null
}

/** Whom a role stands for, as the readers of quotes follow it; « sa sœur » is not whose sister she is, « son ambassadeur » acts for the state. */
export function describedAt(scene: Scene, at: number, phrase: RolePhrase): Member | null {
  const member = scene.meanings.at(at)
  if (!member || !mayMean(phrase, member)) return null
  if (phrase.determiner !== 'possessive') return member
  return member.kind === 'person' || phrase.noun.classes.includes('body') ? null : member
}
