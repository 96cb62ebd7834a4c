import type { ChatMessage } from '../../discord/chat-message.ts'
import { dataAddress, ICON } from '../../icon.ts'
import { WORDS } from '../../words/words.ts'
import type { RenderContext } from '../markdown/context.ts'
import { summary } from './summary.ts'

/** The line above a message that answers a press: the message that was pressed. */
export function replyLine(pressed: ChatMessage, context: RenderContext): HTMLElement {
  const { make, locale } = context
  return make(
    'div',
    { slot: 'reply', class: 'invocation' },
    make('span', { class: 'unseen' }, WORDS[locale].answering),
    make('img', { src: dataAddress(ICON), alt: '' }),
    make('span', { class: 'answered' }, 'Verbatim'),
    make('span', { class: 'typed' }, ` ${summary(pressed, context)}`),
  )
}
