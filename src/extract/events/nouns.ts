import { lowerAt, wordAt } from '../dates/reader.ts'
import type { Word } from '../dates/verb-at.ts'
import type { EventLexicon } from './lexicon.ts'

/** An event noun in the words; `to` exclusive. */
export interface NounHit {
  readonly from: number
  readonly to: number
  readonly kind: string
  readonly lemma: string
}

const DETERMINERS = new Set(
  "le la l' les un une des du de d' ce cet cette ces son sa ses leur leurs notre nos votre vos au aux quelques plusieurs deux trois quatre cinq six sept huit dix chaque toute tout aucun aucune sans en par".split(
    ' ',
  ),
)
const SUBJECTS = new Set("il elle on ils elles je nous vous qui se s' ne n' y lui ça".split(' '))
const BEFORE_NOUN = new Set(
  'premier première premiers premières deuxième second seconde troisième dernier dernière derniers dernières nouveau nouvelle nouveaux nouvelles nouvel prochain prochaine prochaines grand grande grands grandes vaste éventuel éventuelle brève bref courte longue double triple simple violente violent vives future futur ancienne ancien autre autres même prétendue importante important récente récent principale principal'.split(
    ' ',
  ),
)

/** « le Mondial », but « le record mondial ». */
const ADJECTIVES = new Set(['européen', 'mondial', 'mondiaux', 'olympique'])

/** Whether the word stands as a noun: after a determiner and at most two adjectives, or opening a phrase. */
function isNominal(words: readonly Word[], at: number): boolean {
  let before = at - 1
  while (before > at - 3 && BEFORE_NOUN.has(lowerAt(words, before))) before -= 1
  const word = words[before]
  // « l'ancien numéro 9 mondial »
  if (word?.kind === 'number' && ADJECTIVES.has(lowerAt(words, at))) return false
  if (!word || word.sentence !== words[at]?.sentence || word.kind !== 'word') return true
  return DETERMINERS.has(word.lower) || before < at - 1
}

/** What stands before a noun or behind it where it is no event: « en retour », « d'arrêt », « avec le concours de ». */
const IDIOMS: Readonly<Record<string, { readonly before?: RegExp; readonly after?: RegExp }>> = {
  accord: { before: /^(?:d'|en)$/u },
  arret: { before: /^d'$/u },
  assises: { before: /^(?:d'|aux)$/u },
  concours: { after: /^de$/u },
  edition: { before: /^(?:notre|nos|votre|vos)$/u },
  examen: { before: /^en$/u },
  hommage: { before: /^(?:rend|en$)/u },
  panne: { before: /^(?:en|de)$/u },
  rapport: { before: /^par$/u, after: /^à$/u },
  // « présentera ses travaux »
  travaux: { before: /^(?:ses|leurs)$/u },
  retour: { before: /^(?:en|de|d'|du|au|aller|sans|match|par|dès)$/u },
}

/** « les organisateurs de concerts », « des skieurs de randonnée »: people by what they do. */
const DOERS = /(?:eurs?|euses?|istes?)$/u

/** « un retour à la normale », « au calme »: a state, nobody's return. */
const STATES = new Set(['normale', 'calme', 'ordre', 'raison', 'équilibre', 'croissance', 'emploi'])

const isReturnToState = (words: readonly Word[], at: number): boolean =>
  wordAt(words, at) === 'retour' &&
  /^(?:à|au)$/u.test(lowerAt(words, at + 1)) &&
  [2, 3].some((step) => STATES.has(lowerAt(words, at + step)))

/** « par rapport à », « en accord avec », « faire appel à »: no event. */
function isIdiom(words: readonly Word[], at: number): boolean {
  const [before, word, after] = [lowerAt(words, at - 1), wordAt(words, at), lowerAt(words, at + 1)]
  if (word === 'reprises' && /^(?:à|en|par)$/u.test(lowerAt(words, at - 2))) return true
  const idiom = IDIOMS[word]
  if (idiom && (idiom.before?.test(before) || idiom.after?.test(after))) return true
  if (isReturnToState(words, at)) return true
  // « dans un salon du ministère »
  if (word === 'salon' && lowerAt(words, at - 2) === 'dans') return true
  // « Arrêtés les 26 et 27 mai, ils … »
  if (/^arretes?$/u.test(word) && words[at]?.capital && words[at - 1]?.sentence !== words[at]?.sentence)
    return true
  // « la deuxième marche du podium »
  if (word === 'marche' && /^(?:arriere|podium)$/u.test(wordAt(words, at + (after === 'du' ? 2 : 1))))
    return true
  if (/^(?:de|d')$/u.test(before) && DOERS.test(lowerAt(words, at - 2))) return true
  // « a regretté à sa sortie la ministre »
  if (word === 'sortie' && /^(?:sa|leur)$/u.test(before) && lowerAt(words, at - 2) === 'à') return true
  // « la direction, arrivée le 3 »
  if (before === ',' && /^(?:arrivees?|venues?|entrees?)$/u.test(word) && after === 'le') return true
  // « l'Assemblée » is the house, « l'assemblée » what is held.
  if (word === 'assemblee' && words[at]?.capital && words[at - 1]?.sentence === words[at]?.sentence)
    return true
  // « la première de la pièce », but « la première réunion ».
  if (word === 'premiere' && !/^(?:de|d'|du|des|,|\.|le|a|mondiale)$/u.test(after)) return true
  return word === 'appel' && before !== "l'" && before !== 'un' && before !== 'en'
}

/** The event noun that begins at an index. A form that can also be a verb must stand as a noun. */
export function nounAt(words: readonly Word[], at: number, lexicon: EventLexicon): NounHit | null {
  const word = words[at]
  if (word?.kind !== 'word') return null
  const phrase = lexicon.noun(words, at)
  // « le marché » is no « marche »; capitals go without accents.
  if (!phrase || isIdiom(words, at)) return null
  if (word.lower !== word.word && ![word.lower, word.lower.split('-')[0]].includes(phrase.lower)) return null
  const ambiguous =
    ADJECTIVES.has(word.lower) ||
    lexicon.verb(word.lower) !== undefined ||
    /(?:é|ée|és|ées|u|ue|ie|ise|ite)$/u.test(word.lower)
  if (SUBJECTS.has(lowerAt(words, at - 1)) || (ambiguous && !isNominal(words, at))) return null
  return { from: at, to: at + phrase.words.length, kind: phrase.kind, lemma: phrase.lemma }
}
