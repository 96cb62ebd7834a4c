import lexicon from '../../../data/lexicons/credits.json' with { type: 'json' }
import { eitherOf } from '../../text/pattern.ts'
import { trimmed } from '../../text/trim.ts'

const AGENCY = `(?:${eitherOf(lexicon.agencies)})(?![\\p{L}\\p{N}])`
const PART = '[\\p{L}\\p{N}@][^/.!?;:«»"()]{0,40}'

// Behind a sentence, a dash or a bracket, or alone: everything to the end is the credit.
const MARKED = new RegExp(
  `(?:^|(?<=[.!?…»"”)] )|(?<= )[-–—|] ?)[([]?(?:${[
    `(?:©|\\([cC]\\)|ⓒ).{1,90}`,
    `(?:${eitherOf(lexicon.labels)})(?: ?:| ©| by).{1,90}`,
    `${PART}(?: ?/ ?${PART}){1,4}`,
  ].join('|')})$`,
  'u',
)
// In brackets, or behind the sentence without a mark, in capitals or two capitalised words.
const BRACKETS = /[([](?:©|[^()[\]/]{0,60}\/)[^()[\]]{0,80}[)\]]\.?$/u
const SIGNED = new RegExp(
  `(?<=[\\p{Ll}\\p{N}.,] )(?:\\p{Lu}[\\p{Lu}'’.-]+(?: \\p{Lu}[\\p{Lu}'’.-]+){0,3}|\\p{Lu}[\\p{L}'’-]+ \\p{Lu}[\\p{L}'’-]+) ?/ ?${AGENCY}(?: ?/ ?${PART})?$`,
  'u',
)
const WITH_SIGN = /©|ⓒ|\([cC]\)/
const HAS_AGENCY = new RegExp(`(?<![\\p{L}\\p{N}])${AGENCY}`, 'u')
const HAS_LABEL = new RegExp(`^[-–—|([ ]*(?:${eitherOf(lexicon.labels)})(?: ?:| ©| by)`, 'u')

const BEFORE_CREDIT = /[\s|–—([-]/

const REACH = 130
const LONGEST_CAPTION = 700

const isCredit = (text: string): boolean =>
  WITH_SIGN.test(text) || HAS_LABEL.test(text) || (text.includes('/') && HAS_AGENCY.test(text))

/**
 * The text of a caption without its credit (« … . REUTERS/Nom/File Photo », « … © Nom / AFP »), empty where
 * nothing else stands in it. Null for a text that has no credit at its end.
 */
export function withoutCredit(text: string): string | null {
  if (text.length > LONGEST_CAPTION) return null
  const from = Math.max(0, text.length - REACH)
  const end = text.slice(from)
  if (!/[/©ⓒ:]|\([cC]\)| by /.test(end)) return null
  for (const pattern of [MARKED, BRACKETS, SIGNED]) {
    const match = pattern.exec(end)
    if (match && isCredit(match[0]))
      return trimmed(text.slice(0, from + match.index), (char) => BEFORE_CREDIT.test(char), 'end')
  }
  return null
}
