import givenNames from '../../../data/lexicons/given-names.json' with { type: 'json' }
import honorifics from '../../../data/lexicons/honorifics.json' with { type: 'json' }
import nameNouns from '../../../data/lexicons/name-nouns.json' with { type: 'json' }
import particles from '../../../data/lexicons/name-particles.json' with { type: 'json' }
import openers from '../../../data/lexicons/sentence-openers.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'
import { createWordSet, createWordTable } from '../../text/word-table.ts'
import type { Gender } from './gazetteer.ts'

export type NameNoun = 'organisation' | 'place' | 'other'

/** « rue » (de Charonne), « place » (Tahrir), « lycée » (Jean-Moulin), « prix » (Nobel): what is called after others. */
export type SiteNoun = 'street' | 'grounds' | 'house' | 'thing'

/** What the rules know of how people and things are named. All look-ups by the word as written. */
export interface NameLexicon {
  /** Undefined: not a given name. Null: given to both. */
  givenName(word: string): Gender | null | undefined
  /** « M. », « Mme », « Me »; undefined for other words. */
  honorific(word: string): Gender | null | undefined
  isParticle(word: string): boolean
  /** « ligue » names bodies, « rue » places, « affaire » neither. */
  nameNoun(word: string): NameNoun | undefined
  /** By the folded word. */
  siteNoun(folded: string): SiteNoun | undefined
  /** « gouvernement », « camp »: the name right behind is that of who leads. */
  isPresided(word: string): boolean
  /** « Forces », « Programme »: an acronym behind shows that they name a body. */
  isSpelled(word: string): boolean
  /** « fabricant », « assureur »: nouns for firms. */
  isFirm(word: string): boolean
  /** « constructeur », « enseigne »: of those, what no single person is. */
  isImpersonal(word: string): boolean
  /** « salarié », « siège »: what only a body has, so that its name follows « de ». */
  isStaffed(word: string): boolean
  /** « FC », « AS », to the letter: clubs begin so. */
  isClub(word: string): boolean
  /** « Finance », « Industries »: last words of firms' names. */
  isTail(word: string): boolean
  /** « Air », « Radio », « SOS »: first words of bodies' names that begin nobody's. */
  isLead(word: string): boolean
  /** « City », « Valley »: last words of places' names. */
  isPlaceTail(word: string): boolean
  /** « Reportage », « Texte »: what stands before who signs. */
  isCredit(word: string): boolean
  /** « Dieu »: a capital, but nobody who acts. */
  isNobody(word: string): boolean
  /** « ENQUÊTE », « PORTRAIT »: what kind of article it is. */
  isRubric(word: string): boolean
  /** « Écho », « Courrier »: newspapers begin so. */
  isPress(word: string): boolean
  /** « groupe », « gouvernement »: what a person leads, so that a person's name may follow « de ». */
  isLed(word: string): boolean
  /** Words with a capital only because they begin a sentence. */
  isOpener(word: string): boolean
}

const lower = (word: string): string => {
  const small = word.toLowerCase()
  return small.includes('’') ? small.replace('’', "'") : small
}

const gender = (value: string): Gender | null => (value === 'm' || value === 'f' ? value : null)

export function createNameLexicon(): NameLexicon {
  const given = createWordTable(new Map(givenNames.map((row) => [fold(row.name), gender(row.gender)])))
  const titles = createWordTable(new Map(honorifics.map((row) => [row.text, gender(row.gender)])))
  const kinds = new Map<string, NameNoun>()
  for (const kind of ['other', 'place', 'organisation'] as const)
    for (const noun of nameNouns[kind]) for (const form of [noun, `${noun}s`]) kinds.set(fold(form), kind)
  const nouns = createWordTable(kinds)
  const sites = createWordTable(
    new Map(
      (['street', 'grounds', 'house', 'thing'] as const).flatMap((sort) =>
        nameNouns[sort].map((noun): [string, SiteNoun] => [fold(noun), sort]),
      ),
    ),
  )
  const setOf = (list: readonly string[]) => {
    const words = createWordSet(list.map(fold))
    return (word: string): boolean => words.has(fold(word))
  }
  const particle = createWordSet(particles)
  const club = createWordSet(nameNouns.club)
  const opener = createWordSet(openers)
  return {
    // « Jean-Yves » is as much a given name as « Jean ».
    givenName(word) {
      const whole = given.get(fold(word))
      return (whole ?? null) === null && word.includes('-')
        ? given.get(fold(word.split('-')[0] ?? ''))
        : whole
    },
    // « Mme.Jeanne », « Dr. Falk »
    honorific(word) {
      const whole = titles.get(word)
      return word.endsWith('.') ? (whole ?? titles.get(word.slice(0, -1))) : whole
    },
    isParticle: (word) => particle.has(lower(word)),
    nameNoun: (word) => nouns.get(fold(word)),
    siteNoun: (folded) => sites.get(folded),
    isPresided: setOf(nameNouns.presided),
    isSpelled: setOf(nameNouns.spelled),
    isFirm: setOf(nameNouns.firm),
    isImpersonal: setOf(nameNouns.impersonal),
    isStaffed: setOf(nameNouns.staffed),
    isClub: (word) => club.has(word),
    isTail: setOf(nameNouns.tail),
    isLead: setOf(nameNouns.lead),
    isPlaceTail: setOf(nameNouns.placeTail),
    isCredit: setOf(nameNouns.credit),
    isNobody: setOf(nameNouns.nobody),
    isRubric: setOf(nameNouns.rubric),
    isPress: setOf(nameNouns.press),
    isLed: setOf(nameNouns.led),
    isOpener: (word) => opener.has(lower(word)),
  }
}
