import type { Locale } from '../../domain/locale.ts'
import type { Invocable } from '../../interactions/line/invocables.ts'
import { parseLine } from '../../interactions/line/parse-line.ts'
import type { Word } from '../words/fr.ts'
import { WORDS } from '../words/words.ts'
import type { Make } from './make.ts'
import { chips } from './message/notice.ts'

/** The beginning of the channel, as Discord shows it. */
export function channelStart(make: Make, title: Word, text: Word): HTMLElement {
  return make(
    'div',
    { class: 'start' },
    make('div', { class: 'start-sign', 'aria-hidden': 'true' }, '#'),
    make('h2', { 'data-word': title }, WORDS.fr[title]),
    make('p', { 'data-word': text }, WORDS.fr[text]),
  )
}

/** What the first message says: what to ask, as buttons, and how to go on. */
export function introduction(
  known: readonly Invocable[],
  locale: Locale,
  propose: (line: string) => void,
  make: Make,
): Node[] {
  const words = WORDS[locale]
  const examples = [words.exampleEvent, words.exampleQuote, words.exampleActor]
  const working = examples.filter((line) => parseLine(line, known).ok)
  return [
    make('p', {}, words.intro),
    chips(working, propose, { make }),
    make('p', { class: 'subtext keys' }, words.introKeys),
  ]
}
