import { dataAddress, PERSON_ICON } from '../../icon.ts'
import { WORDS } from '../../words/words.ts'
import type { RenderContext } from '../markdown/context.ts'

/** Who asked, and what: the line above an answer. `call`: `/event`. `line`: all that was typed. */
export function invocationLine(call: string, line: string, { make, locale }: RenderContext): HTMLElement {
  return make(
    'div',
    { slot: 'reply', class: 'invocation' },
    make('img', { src: dataAddress(PERSON_ICON), alt: '' }),
    make('span', {}, WORDS[locale].used),
    ' ',
    make('span', { class: 'mention', title: line }, call),
    ' ',
    make('span', { class: 'typed' }, line.trim().slice(call.length).trim()),
  )
}
