import type { ChatMessage } from '../../discord/chat-message.ts'
import { WORDS } from '../../words/words.ts'
import type { MessageTools } from './message-tools.ts'

/** « Vous seul pouvez voir ce message », and the way to be rid of it. */
export function ephemeralNotice(message: ChatMessage, tools: MessageTools): HTMLElement {
  const { make, locale } = tools
  const dismiss = make('button', { type: 'button', class: 'as-link' }, WORDS[locale].dismiss)
  dismiss.addEventListener('click', () => tools.dismiss(message))
  return make('div', { slot: 'reactions', class: 'only-you' }, `${WORDS[locale].onlyYou} • `, dismiss)
}
