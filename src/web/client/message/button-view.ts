import type { APIButtonComponent, ButtonStyle } from 'discord-api-types/v10'
import type { ChatMessage } from '../../discord/chat-message.ts'
import { webAddress } from '../markdown/link.ts'
import type { MessageTools } from './message-tools.ts'

type Look = 'primary' | 'secondary' | 'success' | 'destructive'

const LOOKS: Readonly<Record<number, Look>> = {
  1: 'primary',
  2: 'secondary',
  3: 'success',
  4: 'destructive',
} satisfies Partial<Record<ButtonStyle, Look>>

/** A button of an action row: it presses its `custom_id`, or links to the web. */
export function buttonView(
  button: APIButtonComponent,
  message: ChatMessage,
  tools: MessageTools,
): HTMLElement {
  const view = tools.make('discord-button')
  view.type = LOOKS[button.style] ?? 'secondary'
  view.disabled = button.disabled === true
  const label = 'label' in button ? (button.label ?? '') : ''
  const emoji = 'emoji' in button && !button.emoji?.id ? (button.emoji?.name ?? '') : ''
  view.append([emoji, label].filter(Boolean).join(' '))
  if ('url' in button) {
    const address = webAddress(button.url)
    if (address) view.url = address
  } else if ('custom_id' in button && !view.disabled) {
    view.addEventListener('click', () => tools.press(message, button))
  }
  void view.updateComplete.then(() => {
    const inner = view.shadowRoot?.querySelector('button')
    if (!inner) return
    inner.type = 'button'
    inner.disabled = view.disabled
    // An emoji alone says nothing to a screen reader that has no name for it; the state's own name does.
    if (label === '' && 'custom_id' in button) inner.setAttribute('aria-label', emoji)
  })
  return view
}
