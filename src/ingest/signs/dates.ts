import { fold } from '../../text/fold.ts'
import { byline, isNobody } from '../metadata/byline.ts'
import { type StatedDate, statedDate } from '../metadata/stated-date.ts'
import { publisherNamed } from '../publishers/publishers.ts'
import { labelled } from './labelled-dates.ts'
import type { Recogniser, Sign } from './sign.ts'

const BY_SOMEBODY = /\bpar \p{Lu}/iu

const LONGEST_LEAD = 1200
const SIGNED = /(?:^|[\s(])(\d{1,2}[./]\d{1,2}[./]\d{4}), (\p{L}[^,.;:!?]{1,40})$/u

/** A standfirst that is signed with date and publisher; where it was cut short, it is left out. */
export const signedLead: Recogniser = (block) => {
  if (block.length > LONGEST_LEAD) return null
  const match = SIGNED.exec(block.slice(-60))
  const [signature = '', date = '', name = ''] = match ?? []
  const published = match && statedDate(date)?.date
  if (!published) return null
  const lead = block.slice(0, block.length - signature.length).trim()
  const cut = lead === '' || lead.endsWith('...') || lead.endsWith('…')
  return { text: cut ? null : lead, published, publisher: publisherNamed(name)?.name ?? name }
}

const LONGEST_LINE = 200
const WEEKDAY = '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)'
/** « mercredi 12 janvier 2022 », « DIRECT. Lundi 3 mai 2021 ». */
const BARE = new RegExp(
  `^(?:(?:en )?(?:direct|live)[ .:,|-]+)?(?:edition )?(?:le |du |on )?(?:${WEEKDAY},? )?$`,
)
const AGENCIES = '(?:AFP|AP|Reuters|Belga|ATS|Xinhua)'
/** « Rennes, le », « AFP, le »: a letter's way; a place alone in front of a date may name what happened there. */
const WHENCE = new RegExp(
  `^\\p{Lu}[\\p{L}'’-]{1,30}(?: \\p{Lu}[\\p{L}'’-]{1,30}){0,2}(?: \\(${AGENCIES}\\))?,? $`,
  'u',
)
const FORMULA = new RegExp(`, le $|\\(${AGENCIES}\\),? (?:le )?$|^${AGENCIES},? `)
const AGENCY_BEHIND = new RegExp(`^,? ?\\(${AGENCIES.toLowerCase()}\\)`)
// A time of day, a duration of reading, a later change: what may follow in a line of dates, marks left aside.
const FOLLOWS =
  /^ ?(?:a |at )?(?:\d{1,2}(?: ?h ?| )?(?:\d{2})?(?: ?(?:am|pm|min))?(?: [a-z]{3,4}(?= ?$))?)? ?(?:(?:mise? a jour|modifiee?|actualisee?|maj|publiee?|par |by |temps de lecture|lecture|de lecture|min de lecture|updated|gmt|cet|utc|hn[pe]|ha[pe]|heure|il y a|dans ).{0,80})?$/

const withoutMarks = (text: string): string => fold(text).replace(/[\s,|•·:–—().-]+/g, ' ')

const follows = (text: string): boolean => FOLLOWS.test(withoutMarks(text))

/** « Publié le 12 janvier 2022 par Jeanne Roy », « Par Jeanne Roy. Publié le 12 janvier 2022 ». */
function signedBy(block: string): Pick<Sign, 'author'> {
  const at = block.search(BY_SOMEBODY)
  if (at < 0) return {}
  const [names = ''] = block.slice(at).split(/[.,|•·] ?(?=publi|mis|post|paru)/iu)
  const author = byline(names.replace(/[.,]$/, ''))?.author
  return author ? { author } : {}
}

/** A date alone or with the place, agency or edition that the line is of. */
function isAlone(block: string, { before, after }: StatedDate): boolean {
  const label = fold(before)
  if (BARE.test(label) || BARE.test(`${label} `)) return follows(after)
  const whence = block.slice(0, before.length)
  // « La rédaction | 12 janvier 2022 »
  if (isNobody(whence.replace(/[\s|•·,–—-]{1,5}(?:le )?$/u, ''))) return follows(after)
  const bracketed = AGENCY_BEHIND.test(fold(after))
  if (!WHENCE.test(whence.replace(/le $/, '')) || !(bracketed || FORMULA.test(whence))) return false
  return follows(fold(after).replace(AGENCY_BEHIND, ''))
}

/**
 * « Publié le 12 janvier 2022 à 10h30 » anywhere, beside a byline or a time of reading too; « mercredi 12 janvier
 * 2022 » alone, before or behind the text.
 */
export const dateLine: Recogniser = (block) => {
  if (block.length > LONGEST_LINE || !/\d{4}|\d\d[./-]\d\d[./-]\d\d/.test(block)) return null
  const dates = labelled(block, follows)
  if (dates) return { text: null, ...dates, ...signedBy(block) }
  const found = statedDate(block)
  return found && isAlone(block, found) ? { text: block, weak: true, published: found.date } : null
}
