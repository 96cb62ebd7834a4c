import { createWordTable } from '../text/word-table.ts'

/** Closed classes of French words, lower case with straight apostrophes. */

export const DEFINITE = new Set(['le', 'la', "l'", 'les', 'au', 'aux', 'du', 'des'])
export const INDEFINITE = new Set([
  'un',
  'une',
  'des',
  "d'",
  'de',
  'plusieurs',
  'certains',
  'certaines',
  'deux',
  'trois',
  'quelques',
])
export const DEMONSTRATIVE = new Set(['ce', 'cet', 'cette', 'ces'])
export const POSSESSIVE = new Set([
  'son',
  'sa',
  'ses',
  'leur',
  'leurs',
  'mon',
  'ma',
  'mes',
  'notre',
  'nos',
  'votre',
  'vos',
])
export const OF = new Set(['de', 'du', 'des', "d'"])

const AVOIR = [
  'a',
  'ont',
  'avait',
  'avaient',
  'aura',
  'auront',
  'aurait',
  'auraient',
  'eut',
  'eurent',
  'ayant',
  'ai',
  'avons',
  'avez',
  'avais',
  'avions',
]
const ETRE = [
  'est',
  'sont',
  'était',
  'étaient',
  'sera',
  'seront',
  'serait',
  'seraient',
  'fut',
  'furent',
  'étant',
  'suis',
  'sommes',
  'êtes',
  "s'est",
  'soit',
  'soient',
]
export const AUXILIARY = new Set([...AVOIR, ...ETRE])
export const ETRE_FORMS = new Set(ETRE)

/** Words that end a noun phrase. */
export const BREAKS = new Set([
  ...AUXILIARY,
  ...[
    'qui',
    'que',
    "qu'",
    'dont',
    'où',
    'lequel',
    'laquelle',
    'lesquels',
    'ne',
    "n'",
    'se',
    "s'",
    'y',
    'en',
    'lui',
    'leur',
    'il',
    'elle',
  ],
  ...[
    'ils',
    'elles',
    'on',
    'je',
    'nous',
    'vous',
    'mais',
    'ou',
    'donc',
    'or',
    'ni',
    'car',
    'comme',
    'si',
    'selon',
    'dans',
    'par',
    'avec',
    'sans',
  ],
  ...[
    'lors',
    'après',
    'avant',
    'pendant',
    'depuis',
    'devant',
    'vers',
    'contre',
    'entre',
    'ce',
    'cette',
    'ces',
    'cet',
    'hier',
    'demain',
  ],
  ...[
    "aujourd'hui",
    'lundi',
    'mardi',
    'mercredi',
    'jeudi',
    'vendredi',
    'samedi',
    'dimanche',
    'dès',
    'alors',
    'afin',
    'puis',
    'quand',
    'lorsque',
  ],
  ...[
    "lorsqu'",
    'tandis',
    'ainsi',
    'également',
    'aussi',
    'peut',
    'doit',
    'va',
    'vont',
    'peuvent',
    'doivent',
    'pas',
    'plus',
    'très',
    'tout',
  ],
])

/** What a pronoun or a phrase like « ce dernier » asks for. */
export interface PronounSense {
  readonly gender: 'm' | 'f' | null
  readonly plural: boolean
  /**
   * Of the people named before: the last one, the first or second of a pair, the one who spoke last or was talked about;
   * `that` for « celui qui … », who is meant as « il » would be; `else` for « l'autre » of two, who did not speak last.
   */
  readonly pick?: 'last' | 'first' | 'second' | 'same' | 'other' | 'told' | 'one' | 'that' | 'else'
}

const m = { gender: 'm', plural: false } as const
const f = { gender: 'f', plural: false } as const

/** By one or two words in lower case. */
const SUBJECT_PRONOUNS: Readonly<Record<string, PronounSense>> = {
  il: m,
  elle: f,
  ils: { gender: 'm', plural: true },
  elles: { gender: 'f', plural: true },
  'ceux-ci': { gender: 'm', plural: true },
  'celles-ci': { gender: 'f', plural: true },
  'celui-ci': { ...m, pick: 'last' },
  'celle-ci': { ...f, pick: 'last' },
  'ce dernier': { ...m, pick: 'last' },
  'cette dernière': { ...f, pick: 'last' },
  'le premier': { ...m, pick: 'first' },
  'la première': { ...f, pick: 'first' },
  'le second': { ...m, pick: 'second' },
  'la seconde': { ...f, pick: 'second' },
  'un autre': { ...m, pick: 'other' },
  'une autre': { ...f, pick: 'other' },
  'un second': { ...m, pick: 'other' },
  'une seconde': { ...f, pick: 'other' },
  'un troisième': { ...m, pick: 'other' },
  "l'un": { ...m, pick: 'one' },
  "l'une": { ...f, pick: 'one' },
  "l'un d'eux": { ...m, pick: 'one' },
  "l'une d'elles": { ...f, pick: 'one' },
  'une dernière': { ...f, pick: 'other' },
  'un dernier': { ...m, pick: 'other' },
  'une troisième': { ...f, pick: 'other' },
  'le même': { ...m, pick: 'same' },
  'la même': { ...f, pick: 'same' },
  "l'autre": { gender: null, plural: false, pick: 'else' },
  "l'intéressé": { ...m, pick: 'told' },
  "l'intéressée": { ...f, pick: 'told' },
}

const PRONOUNS = createWordTable(new Map(Object.entries(SUBJECT_PRONOUNS)))
const PAIR_OPENERS = new Set(
  Object.keys(SUBJECT_PRONOUNS).flatMap((words) => /^[^ ']+(?: |')/u.exec(words)?.[0].trimEnd() ?? []),
)

/** One or two words in lower case as a subject: « il », « ce dernier ». */
export const subjectPronoun = (words: string): PronounSense | undefined => PRONOUNS.get(words)

/** Whether a word begins one of two words: « ce », « l' ». */
export const opensPronoun = (lower: string): boolean => PAIR_OPENERS.has(lower)

const ADJECTIVE =
  /(?:al|ale|aux|ales|els?|elles?|iens?|iennes?|ais|aises?|ois|oises?|iques?|ifs?|ives?|aires?|ains?|aines?|istes?|éens?|éennes?|ants?|antes?|ats?|ates?|iers?|ières?|eurs?|euses?)$/u
const LISTED = new Set(
  'adjoint adjointe adjoints adverse adverses délégué déléguée suppléant suppléante chargé chargée élu élue associé associée retraité retraitée en chef exécutif exécutive public publique publics publiques haut haute unies unis étrangères étrangers intérieure intérieur extérieur extérieures armées libre supérieur supérieure sortant russe britannique belge suisse turc turque grec grecque arabe juif juive laïque messin messine angevin angevine poitevin poitevine périgourdin périgourdine limousin limousine girondin girondine biarrot biarrote picard picarde savoyard savoyarde solognot solognote berrichon berrichonne bourguignon bourguignonne beauceron beauceronne percheron percheronne mosellan mosellane valaisan valaisanne occitan occitane gascon gasconne monégasque castillan castillane andalou andalouse texan texane anglican anglicane catholique orthodoxe luthérien luthérienne évangélique musulman musulmane vert verte insoumis insoumise travailliste républicain républicaine centriste chrétien chrétienne unique premier première émérite honoraire privé privée agricole jeune maritime maritimes civil civile civils civiles allemand allemande espagnol espagnole serbe croate corse basque breton bretonne catalan catalane flamand flamande lorrain normand normande wallon wallonne kurde mixte libres moderne'.split(
    ' ',
  ),
)

/** A guess from the ending: good enough after a noun, where a verb was ruled out first. */
export const looksAdjective = (lower: string): boolean =>
  LISTED.has(lower) || (lower.length > 4 && ADJECTIVE.test(lower))

/** What may stand between an article and whoever comes from somewhere: « le jeune Palois », « du grand Serbe Nemanja ». */
export const QUALIFYING = /^(?:grande?|jeune|petite?|vieille|vieux)$/u
