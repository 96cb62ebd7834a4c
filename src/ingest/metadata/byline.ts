import givenNames from '../../../data/lexicons/given-names.json' with { type: 'json' }
import { fold } from '../../text/fold.ts'
import { publisherNamed } from '../publishers/publishers.ts'

const GIVEN: ReadonlySet<string> = new Set(givenNames.map(({ name }) => name))

const PREFIX =
  /^(?:(?:propos |texte |article |entretien |reportage |photos? )?(?:recueillis? |écrit |rédigé |signé |réalisé )?par|by|written by|auteure? ?:|texte ?:) ?:? ?/i
// Behind the names: what the author is or where, the agency, the date.
const BEHIND =
  /(?:, (?!\p{Lu})|,? [Aa]vec (?:l['’])?(?=\p{Lu})| with | \(| [-–—|•·] |,? [Pp]ublié| [Ll]e (?:(?:lun|mar|mercre|jeu|vendre|same)di |dimanche )?\d| \d|, (?=(?:AFP|Reuters|AP)(?!\p{L})))/u
const NAME =
  /^\p{Lu}[\p{L}'’.-]*(?: (?:(?:de|du|des|d'|von|van|der|den|al|el|ben|bin|di|da|le|la) ){0,2}\p{Lu}[\p{L}'’.-]*){1,3}$/u
/** « Anne Rivoal, la voix des marais »: with an article a headline follows the name; a trade has none. */
const PORTRAYS = /^, (?:l['’]|(?:le|la|les|une?|des?|du|ou|et|mort|morte) )/iu

const LONGEST_BARE = 80

export interface Byline {
  readonly author: string | null
  readonly publisher: string | null
}

const NOBODY = new Set([
  'admin',
  'administrateur',
  'administrator',
  'la redaction',
  'redaction',
  'webmaster',
  'staff',
])

/** Whether a name signs for the newsroom or the site: its own name, « La rédaction », « admin ». */
export const isNobody = (name: string): boolean => NOBODY.has(fold(name)) || publisherNamed(name) !== null

/** « Jeanne de La Tour »: two to four words with capitals, particles between them. */
export const isPersonName = (text: string): boolean =>
  text.length <= 60 && NAME.test(text) && publisherNamed(text) === null

/** A person's name whose first word is a usual given name. */
export const isKnownPersonName = (text: string): boolean =>
  isPersonName(text) && GIVEN.has(text.split(/[ -]/)[0] ?? '')

/**
 * Who signs: « Par Jeanne Roy (avec AFP) », « Jeanne Roy, AFP », « Le Monde avec AFP ». Without « Par » the names
 * have to begin with a usual given name. Null for a line that is no byline.
 */
export function byline(line: string): Byline | null {
  if (line.length > 150 || /[.!?…]$/.test(line)) return null
  const prefix = PREFIX.exec(line)?.[0] ?? ''
  if (prefix === '' && (line.length > LONGEST_BARE || /[:«»“”"?]/.test(line))) return null
  const signed = line.slice(prefix.length)
  const behind = signed.search(BEHIND)
  if (prefix === '' && behind >= 0 && PORTRAYS.test(signed.slice(behind))) return null
  const names = (behind < 0 ? signed : signed.slice(0, behind)).trim()
  const people = names.split(/, | et | and | & /).map((name) => name.trim())
  const isAuthor = prefix === '' ? isKnownPersonName : isPersonName
  if (people.every(isAuthor)) return { author: people.join(', '), publisher: null }
  const publisher = publisherNamed(names)
  if (publisher && (prefix !== '' || /\bavec\b/i.test(line)))
    return { author: null, publisher: publisher.name }
  return null
}
