import type { Locale } from '../../domain/locale.ts'
import type { Finding, MeasureName } from './measures.ts'

/** All that `evaluate` says of what it measured, in one language; what the documents say stays theirs. */
export interface EvaluateWords {
  readonly titles: Readonly<Record<MeasureName, string>>
  /** Above the columns of counts and figures. */
  readonly head: readonly [string, string, string, string, string, string]
  readonly verdicts: Readonly<Record<Finding['verdict'], string>>
  readonly percent: (share: number) => string
  /** « (sur 40) »: of how many cases. */
  readonly of: (cases: number) => string
  readonly documents: (n: number) => string
  readonly speed: (articlesPerSecond: number, runs: number) => string
  readonly together: string
  readonly withheld: (n: number) => string
  /** `bound`: the figure that was asked for, in words. */
  readonly short: (measure: string, title: string, figure: string, bound: string) => string
  readonly notMeasured: string
  readonly atMost: (figure: string) => string
  readonly atLeast: (figure: string) => string
  readonly noDocument: (gold: string) => string
  readonly oneOf: (names: readonly string[]) => string
  readonly writeAndAs: string
  readonly runs: string
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

const en: EvaluateWords = {
  titles: {
    quotes: 'quotes, overlap ≥ 0.8',
    quotesExact: 'quotes, exact text',
    quotesLoose: 'quotes, overlap ≥ 0.3',
    attributed: 'quotes with the right speaker',
    unmarked: 'words without marks found',
    extent: 'extent right',
    speakers: 'speaker right',
    wrongNames: 'wrong name shown',
    wrongRoles: 'wrong role or body shown',
    relay: 'relay',
    saidOn: 'day of saying',
    scareQuotes: 'scare quotes taken for quotes',
    dateTexts: 'date expressions found',
    dateValues: 'found dates resolved',
    dates: 'dates found and resolved',
    events: 'events',
    coreEvents: 'core events, all of it right',
    eventStatus: 'status of found events',
    eventPlaces: 'place of found events',
    people: 'people',
    bodies: 'bodies and places',
    actors: 'actors of all kinds',
    aliases: 'other names merged',
    publication: 'publication date',
    metadata: 'title, publisher, address, author, tags',
    leftovers: 'leftovers of the page',
    documents: 'documents read',
    sameActor: 'actors merged over documents',
    mergedEvents: 'events merged over documents',
  },
  head: ['expected', 'right', 'extra', 'precision', 'recall', 'figure'],
  verdicts: { missed: 'missed', extra: 'extra', wrong: 'wrong' },
  percent,
  of: (cases) => `(of ${cases})`,
  documents: (n) => `${n} document${n === 1 ? '' : 's'}`,
  speed: (articles, runs) => `${articles} articles of 3 kB a second on one core, median of ${runs} runs`,
  together: 'all together',
  withheld: (n) => `${n} finding${n === 1 ? '' : 's'} kept apart (--show-misses shows them)`,
  short: (measure, title, figure, bound) => `below the threshold: ${measure} (${title}) ${figure}, ${bound}`,
  notMeasured: 'not measured',
  atMost: (figure) => `at most ${figure}`,
  atLeast: (figure) => `at least ${figure}`,
  noDocument: (gold) => `no document for ${gold}`,
  oneOf: (names) => names.join(' or '),
  writeAndAs: '--write FILE and --as SET go together',
  runs: '--runs: a number from 0 to 1000',
}

const fr: EvaluateWords = {
  titles: {
    quotes: 'citations, recouvrement ≥ 0,8',
    quotesExact: 'citations, texte exact',
    quotesLoose: 'citations, recouvrement ≥ 0,3',
    attributed: 'citations avec le bon locuteur',
    unmarked: 'paroles sans guillemets trouvées',
    extent: 'étendue juste',
    speakers: 'locuteur juste',
    wrongNames: 'faux nom montré',
    wrongRoles: 'fausse fonction ou faux organisme montré',
    relay: 'relais',
    saidOn: 'jour de la parole',
    scareQuotes: 'guillemets de distance pris pour des citations',
    dateTexts: 'expressions de date trouvées',
    dateValues: 'dates trouvées, bien résolues',
    dates: 'dates trouvées et résolues',
    events: 'événements',
    coreEvents: 'événements centraux, justes en tout',
    eventStatus: 'état des événements trouvés',
    eventPlaces: 'lieu des événements trouvés',
    people: 'personnes',
    bodies: 'organismes et lieux',
    actors: 'acteurs de toute sorte',
    aliases: 'autres noms réunis',
    publication: 'date de parution',
    metadata: 'titre, média, adresse, auteur, sujets',
    leftovers: 'restes de la page',
    documents: 'documents lus',
    sameActor: 'acteurs réunis d’un document à l’autre',
    mergedEvents: 'événements réunis d’un document à l’autre',
  },
  head: ['attendus', 'justes', 'en trop', 'précision', 'rappel', 'chiffre'],
  verdicts: { missed: 'manque', extra: 'trop', wrong: 'faux' },
  percent: (share) => percent(share).replace('.', ','),
  of: (cases) => `(sur ${cases})`,
  documents: (n) => `${n} document${n > 1 ? 's' : ''}`,
  speed: (articles, runs) =>
    `${articles} articles de 3 ko par seconde sur un cœur, médiane de ${runs} mesures`,
  together: 'tous ensemble',
  withheld: (n) => `${n} constat${n > 1 ? 's' : ''} mis à part (--show-misses les montre)`,
  short: (measure, title, figure, bound) => `sous le seuil : ${measure} (${title}) ${figure}, ${bound}`,
  notMeasured: 'non mesuré',
  atMost: (figure) => `au plus ${figure}`,
  atLeast: (figure) => `au moins ${figure}`,
  noDocument: (gold) => `aucun document pour ${gold}`,
  oneOf: (names) => names.join(' ou '),
  writeAndAs: '--write FICHIER et --as ENSEMBLE vont ensemble',
  runs: '--runs : un nombre de 0 à 1000',
}

export const evaluateWords: Readonly<Record<Locale, EvaluateWords>> = { fr, en }
