import type { Locale } from '../domain/locale.ts'
import type { About } from '../overlay/entry.ts'
import { keyNames } from '../overlay/format/keys.ts'
import type { OverlayProblem, ProblemCode } from '../overlay/format/problem.ts'
import type { OverlayFileProblem } from '../overlay/read-overlay.ts'
import type { Remark, RemarkCode } from '../overlay/remark.ts'

type Words = Readonly<Record<Locale, string>>
type Say = Readonly<Record<Locale, (what: string) => string>>

const FILE = {
  missing: { fr: 'n’existe pas', en: 'does not exist' },
  unreadable: { fr: 'ne peut pas être lu', en: 'cannot be read' },
  'too-large': { fr: 'dépasse 4 Mo', en: 'is larger than 4 MB' },
  'not-utf8': { fr: 'n’est pas en UTF-8', en: 'is not UTF-8' },
} as const satisfies Record<OverlayFileProblem, Words>

const ABOUTS: readonly About[] = ['actor', 'quote', 'event']
const NAMES = {
  actor: { fr: 'acteur', en: 'actor' },
  quote: { fr: 'citation', en: 'quote' },
  event: { fr: 'événement', en: 'event' },
} as const satisfies Record<About, Words>
const keys = (locale: Locale): string =>
  ABOUTS.map((about) => `${NAMES[about][locale]} (${keyNames(about, locale).join(', ')})`).join(' ; ')

const PROBLEMS = {
  outside: {
    fr: (what) =>
      `« ${what} » n’ouvre aucune entrée : un bloc commence par « acteur: », « citation: » ou « événement: », après une ligne vide`,
    en: (what) =>
      `"${what}" opens no entry: a block begins with "actor:", "quote:" or "event:", after a blank line`,
  },
  'no-colon': {
    fr: (what) => `« ${what} » n’est pas de la forme « clé: valeur »`,
    en: (what) => `"${what}" is not of the form "key: value"`,
  },
  'unknown-key': {
    fr: (what) => `« ${what} » n’est pas une clé de cette entrée ; clés connues : ${keys('fr')}`,
    en: (what) => `"${what}" is no key of this entry; known keys: ${keys('en')}`,
  },
  repeated: {
    fr: (what) => `« ${what} » ne se dit qu’une fois par entrée`,
    en: (what) => `"${what}" can be said once only in an entry`,
  },
  'bad-value': {
    fr: (what) => `« ${what} » n’a pas de sens pour cette clé (voir « Corrections » dans README.md)`,
    en: (what) => `"${what}" makes no sense for this key (see "Corrections" in README.md)`,
  },
  'no-article': {
    fr: (what) => `« ${what} » : il manque l’article, par son adresse ou son identifiant (clé « article »)`,
    en: (what) => `"${what}": the article is missing, by its address or id (key "article")`,
  },
  nothing: {
    fr: (what) => `« ${what} » : cette entrée ne change rien`,
    en: (what) => `"${what}": this entry changes nothing`,
  },
  'hidden-too': {
    fr: (what) => `« ${what} » : ce qui est masqué ne peut pas être aussi corrigé`,
    en: (what) => `"${what}": what is hidden cannot be corrected too`,
  },
  twice: {
    fr: (what) => `« ${what} » est déjà l’objet d’une entrée plus haut`,
    en: (what) => `"${what}" has an entry further up already`,
  },
  'too-long': {
    fr: (what) => `la ligne qui commence par « ${what} » est trop longue`,
    en: (what) => `the line that begins with "${what}" is too long`,
  },
  'too-many': {
    fr: (what) => `le fichier a plus de ${what} entrées`,
    en: (what) => `the file has more than ${what} entries`,
  },
} as const satisfies Record<ProblemCode, Say>

const REMARKS = {
  'no-such-article': {
    fr: (what) => `la base n’a pas (encore) l’article ${what}`,
    en: (what) => `the database does not have the article ${what} (yet)`,
  },
  'no-such-actor': {
    fr: (what) => `aucun acteur ne s’appelle « ${what} »`,
    en: (what) => `no actor is called "${what}"`,
  },
  'no-such-quote': {
    fr: (what) => `l’article n’a pas de citation qui commence par « ${what} »`,
    en: (what) => `the article has no quote that begins with "${what}"`,
  },
  'no-such-event': {
    fr: (what) => `l’article n’a pas d’événement qui commence par « ${what} »`,
    en: (what) => `the article has no event that begins with "${what}"`,
  },
  'several-quotes': {
    fr: (what) => `plusieurs citations commencent par « ${what} » ; donnez plus de mots ou l’identifiant`,
    en: (what) => `several quotes begin with "${what}"; give more words or the id`,
  },
  'several-events': {
    fr: (what) => `plusieurs événements commencent par « ${what} » ; donnez plus de mots ou l’identifiant`,
    en: (what) => `several events begin with "${what}"; give more words or the id`,
  },
  'not-in-source': {
    fr: (what) => `l’article ne dit pas « ${what} » ; l’original est montré`,
    en: (what) => `the article does not say "${what}"; the original is shown`,
  },
} as const satisfies Record<RemarkCode, Say>

/** More would hide the first. */
const MOST = 20
/** Of the words at fault. */
const SHOWN = 80

const cut = (text: string): string => (text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text)

function listed<Item extends { line: number; what: string }>(
  items: readonly Item[],
  locale: Locale,
  file: string,
  say: (item: Item) => string,
): string[] {
  const at = (line: number) => (locale === 'fr' ? `${file}, ligne ${line} : ` : `${file}, line ${line}: `)
  const rest = items.length - MOST
  const more = locale === 'fr' ? `… et ${rest} autres.` : `… and ${rest} more.`
  return [...items.slice(0, MOST).map((item) => `${at(item.line)}${say(item)}.`), ...(rest > 0 ? [more] : [])]
}

/** Why the file of `VERBATIM_OVERLAY` cannot be used. */
export const overlayFileLine = (problem: OverlayFileProblem, file: string, locale: Locale): string =>
  locale === 'fr'
    ? `Le fichier de corrections ${file} ${FILE[problem].fr} (réglage VERBATIM_OVERLAY).`
    : `The file of corrections ${file} ${FILE[problem].en} (setting VERBATIM_OVERLAY).`

/** One line for each bad entry; nothing is started before they are put right. */
export const overlayProblemLines = (
  problems: readonly OverlayProblem[],
  file: string,
  locale: Locale,
): readonly string[] => listed(problems, locale, file, ({ code, what }) => PROBLEMS[code][locale](what))

/** One line for each entry that is left out because it fits nothing. */
export const remarkLines = (remarks: readonly Remark[], file: string, locale: Locale): readonly string[] =>
  listed(remarks, locale, file, ({ code, what }) => REMARKS[code][locale](cut(what)))
