import { fold } from '../../text/fold.ts'
import { byline } from '../metadata/byline.ts'
import { statedDate } from '../metadata/stated-date.ts'
import { publisherNamed } from '../publishers/publishers.ts'
import type { Recogniser, Sign } from './sign.ts'

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

const PUBLISHED =
  /^(?:article )?(?:publiee?|mise? en ligne|paru|postee?|cree|publication|date de publication|published|posted|date)(?: (?:le|on|hier|:))*/
const UPDATED =
  /^(?:mise? a jour|actualisee?|modifiee?|derniere (?:mise a jour|modification)|last updated|updated|maj)(?: (?:le|on|:))*/
const BARE =
  /^(?:le |on )?(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche|(?:mon|tues|wednes|thurs|fri|satur|sun)day)?,? ?$/
// A time of day, a duration of reading, a later change: what may follow in a line of dates, marks left aside.
const FOLLOWS =
  /^ ?(?:a |at )?(?:\d{1,2}(?: ?h ?| )?(?:\d{2})?(?: ?(?:am|pm|min))?)? ?(?:(?:mise? a jour|modifie|actualise|maj|par |by |temps de lecture|lecture|updated|gmt|cet|utc|heure|il y a).{0,80})?$/

const withoutMarks = (text: string): string => fold(text).replace(/[\s,|•·:–—().-]+/g, ' ')

/** « Publié le 12 janvier 2022 par Jeanne Roy ». */
function signedBehind(block: string): Pick<Sign, 'author'> {
  const at = block.search(/\bpar \p{Lu}/u)
  const author = at < 0 ? null : byline(block.slice(at).replace(/\.$/, ''))?.author
  return author ? { author } : {}
}

/** « Publié le 12 janvier 2022 à 10h30 » anywhere; « mercredi 12 janvier 2022 » alone, before or behind the text. */
export const dateLine: Recogniser = (block) => {
  if (block.length > 150) return null
  const found = statedDate(block)
  if (!found || !FOLLOWS.test(withoutMarks(found.after))) return null
  const before = fold(found.before)
  const label = before.replace(PUBLISHED, '').replace(UPDATED, '').replace(/^ ?:/, '').trim()
  if (!BARE.test(`${label} `) && !BARE.test(label)) return null
  const author = signedBehind(block)
  if (UPDATED.test(before)) return { text: null, updated: found.date, ...author }
  if (PUBLISHED.test(before)) return { text: null, published: found.date, ...author }
  return { text: block, weak: true, published: found.date }
}
