import type { ChatMessage } from '../../discord/chat-message.ts'
import { dataAddress, ICON, PERSON_ICON } from '../../icon.ts'
import { WORDS } from '../../words/words.ts'
import type { RenderContext } from '../markdown/context.ts'
import { markdown } from '../markdown/render.ts'
import { componentView } from './component-view.ts'
import { embedView } from './embed-view.ts'
import { ephemeralNotice } from './ephemeral-notice.ts'
import type { MessageTools } from './message-tools.ts'

export type MessageElement = HTMLElementTagNameMap['discord-message']

/** The frame of a message of the application: picture, name, time. */
export function messageFrame(
  at: Date,
  { make, locale }: Pick<MessageTools, 'make' | 'locale'>,
): MessageElement {
  const time = at.toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' })
  const frame = make('discord-message', {
    role: 'article',
    'aria-label': `Verbatim, ${time}`,
  })
  frame.author = 'Verbatim'
  frame.avatar = dataAddress(ICON)
  frame.bot = true
  frame.timestamp = time
  return frame
}

/** What the person said, as it was typed. */
export function personMessage(text: string, { make, locale, now }: RenderContext): MessageElement {
  const frame = messageFrame(now, { make, locale })
  const name = WORDS[locale].you
  frame.setAttribute('aria-label', name)
  frame.author = name
  frame.avatar = dataAddress(PERSON_ICON)
  frame.bot = false
  frame.append(text)
  return frame
}

/** Fills a frame with what the message now says; what stood above it, such as the command used, stays. */
export function fillMessage(frame: MessageElement, message: ChatMessage, tools: MessageTools): void {
  const above = [...frame.children].filter(({ slot }) => slot === 'reply')
  const { make } = tools
  const rows = message.components.map((row) =>
    make(
      'discord-action-row',
      { slot: 'components' },
      ...row.components.map((component) => componentView(component, message, tools)),
    ),
  )
  frame.classList.toggle('ephemeral', message.ephemeral)
  frame.replaceChildren(
    ...above,
    ...markdown(message.content, 'body', tools),
    ...message.embeds.map((embed) => embedView(embed, tools)),
    ...rows,
    ...(message.ephemeral ? [ephemeralNotice(message, tools)] : []),
  )
}
