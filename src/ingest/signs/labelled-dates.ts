import { fold } from '../../text/fold.ts'
import { trimmed } from '../../text/trim.ts'
import { furniture } from '../cleaning/boilerplate.ts'
import { byline } from '../metadata/byline.ts'
import { type StatedDate, shortDate, statedDate } from '../metadata/stated-date.ts'
import { publisherNamed } from '../publishers/publishers.ts'
import type { Sign } from './sign.ts'

const WEEKDAY = '(?:(?:lun|mar|mercre|jeu|vendre|same)di|dimanche),?'
/** « aujourd'hui à 14h05, le », « dans l'édition du ». */
const BETWEEN = "(?: aujourd['’]hui(?: a \\d{1,2} ?[h:] ?\\d{0,2})?,?| dans l['’]edition du)?"
const BEHIND_LABEL = `${BETWEEN}(?: ?:)?(?: (?:le|on))?(?: ?:)?(?: ${WEEKDAY})?$`
const PUBLISHED = new RegExp(
  `(?:^|[^a-z])(?:article |date de )?(?:publiee?|mise? en ligne|parue?|postee?|creee?|ajoutee?|diffusee?|en ligne(?: depuis)?|publication|published|posted|date)${BEHIND_LABEL}`,
)
const UPDATED = new RegExp(
  `(?:^|[^a-z])(?:mise? a jour|actualisee?|modifiee?|derniere (?:mise a jour|modification)|last updated|updated|maj)${BEHIND_LABEL}`,
)
/** « Article paru dans La Gazette du ». */
const IN_PRINT = /^article (?:publie|paru) dans (?:[a-z'’-]{1,20} ){1,6}(?:date )?du ?$/
/** « Par la rédaction avec AFP ». */
const NEWSROOM = /^(?:par )?(?:la )?redaction(?: (?:avec|de|et) [a-z'’ -]{1,40})?$/
/** The same words as they are written, to find where they begin. */
const LABEL =
  /(?:article |date de )?(?:publi|mise? (?:en ligne|[aà] jour)|paru|post[eé]|cr[eé][eé]|ajout[eé]|diffus[eé]|en ligne|actualis|modifi|derni[eè]re m|last up|updated|maj|date)/iu

const READING_TIME = /^(?:temps de )?lecture\W{0,3}\d|^\d{1,2} min\w* de lecture$/iu
/** « Article rédigé par la cellule de vérification. » */
const WRITTEN_BY = /^(?:article |texte |dossier )?(?:redigee?|ecrite?|realisee?|proposee?) par /
/** « Cet article a été initialement publié le … » */
const ABOUT_ITSELF =
  /^(?:cet? |l['’])(?:article|billet|texte|reportage|entretien) (?:a ete|est)(?: initialement| d'abord)?$/
const MOST_DATES = 3
const PAGE_WORDS = 5

type Labelled = Pick<Sign, 'published' | 'updated'>

/** What stands before the first label: a byline, a publisher, « Temps de lecture : 3 min », a name or a section. */
function isOfPage(head: string): boolean {
  const text = trimmed(head, (char) => /[\s.,|•·:–—(-]/u.test(char), 'end')
  if (
    text === '' ||
    READING_TIME.test(text) ||
    WRITTEN_BY.test(fold(text)) ||
    NEWSROOM.test(fold(text)) ||
    ABOUT_ITSELF.test(fold(text)) ||
    byline(text) !== null ||
    publisherNamed(text) !== null ||
    furniture(text) !== null
  )
    return true
  const words = text.split(/[\s|•·,-]+/u).filter((word) => word !== '')
  // « Rédaction locale | Publié le … »
  if (words.length <= PAGE_WORDS && /[|•·]\s*$/u.test(head)) return true
  return words.length <= PAGE_WORDS && words.every((word) => /^[\p{Lu}\d]/u.test(word))
}

function kindOf({ before }: StatedDate): keyof Labelled | null {
  const label = fold(before)
  if (IN_PRINT.test(label)) return 'published'
  if (UPDATED.test(label)) return 'updated'
  return PUBLISHED.test(label) ? 'published' : null
}

/** Sections behind a bar are the page's: « PUBLIÉ LE 22/01/2015 | HAUTE-LOIRE ». */
const isBarred = (text: string): boolean => /^(?: à \d{1,2}[h:]\d{2})? ?[|•·]/u.test(text)

/**
 * The dates that a line of the page says an article came out or was changed on; null for a line of the article, be
 * it about something that was published. `follows`: what may stand behind a date in such a line.
 */
export function labelled(block: string, follows: (text: string) => boolean): Labelled | null {
  const start = block.search(LABEL)
  if (start < 0 || !isOfPage(block.slice(0, start))) return null
  const dates: { published?: string; updated?: string } = {}
  let rest = block.slice(start)
  for (let count = 0; count < MOST_DATES; count += 1) {
    const found = statedDate(rest) ?? shortDate(rest)
    const kind = found && kindOf(found)
    if (!found || !kind) break
    dates[kind] ??= found.date
    const last = rest.length
    rest = found.after
    if (!follows(rest) && !isBarred(rest) && !startsLabel(rest)) return null
    if (rest.length >= last) break
  }
  return dates.published === undefined && dates.updated === undefined ? null : dates
}

/** « … à 12:00 Publié : 02/05/2021 ». */
const startsLabel = (text: string): boolean => LABEL.test(text.slice(0, 30))
