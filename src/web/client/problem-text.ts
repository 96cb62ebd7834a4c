import type { Locale } from '../../domain/locale.ts'
import type { FillProblem } from '../../interactions/line/fill-options.ts'
import { descriptionIn, nameIn } from '../../interactions/line/named.ts'
import type { Word } from '../words/fr.ts'
import { filled, WORDS } from '../words/words.ts'

const TEXTS = {
  missing: 'missing',
  surplus: 'surplus',
  'too-long': 'tooLong',
  'too-short': 'tooShort',
  'too-great': 'tooGreat',
  'too-small': 'tooSmall',
  'not-a-choice': 'notAChoice',
  'not-a-number': 'notANumber',
  'not-yes-or-no': 'notYesOrNo',
  unsupported: 'unsupported',
} as const satisfies Record<FillProblem['code'], Word>

/** Why the line cannot be sent, and what to do. */
export const problemText = ({ code, option, limit }: FillProblem, locale: Locale): string =>
  filled(WORDS[locale][TEXTS[code]], {
    option: option ? nameIn(option, locale) : '',
    description: option ? descriptionIn(option, locale) : '',
    limit: limit?.toLocaleString(locale) ?? '',
  })
