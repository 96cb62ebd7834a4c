import type { APIInteractionResponse } from 'discord-api-types/v10'
import type { Filled } from '../../interactions/line/fill-options.ts'
import type { Invocable } from '../../interactions/line/invocables.ts'
import { type ChatMessage, effectOf } from '../discord/chat-message.ts'
import { type Component, commandInteraction, pressInteraction, type Stamp } from '../discord/interaction.ts'
import { filled, WORDS } from '../words/words.ts'
import type { Announce } from './announcer.ts'
import type { Api, ApiAnswer } from './api.ts'
import type { Channel } from './channel.ts'
import { failureText } from './failure-text.ts'
import type { RenderContext } from './markdown/context.ts'
import { invocationLine } from './message/invocation-line.ts'
import { keepFocus } from './message/keep-focus.ts'
import type { MessageTools } from './message/message-tools.ts'
import { fillMessage, type MessageElement, messageFrame, personMessage } from './message/message-view.ts'
import { fillNotice } from './message/notice.ts'
import { replyLine } from './message/reply-line.ts'
import { summary } from './message/summary.ts'
import { thinking } from './message/thinking.ts'

export interface Conversation {
  /** Sends a command. `call`: its name as typed; `line`: all of it. */
  command(invocable: Invocable, options: readonly Filled[], call: string, line: string): Promise<void>
  /** Shows what the application posts by itself. */
  receive(ask: () => Promise<ApiAnswer<APIInteractionResponse>>): Promise<void>
  /** Words of the page's own, as a private message. */
  notice(...content: readonly (Node | string)[]): void
  /** What the person said that is no command. */
  said(text: string): void
  tools(): MessageTools
}

interface Parts {
  readonly api: Api
  readonly channel: Channel
  readonly announce: Announce
  readonly context: () => RenderContext
  /** A new id for an interaction or a message. */
  readonly newId: () => string
  /** Where the keyboard goes when what had it is gone. */
  readonly home: () => void
}

export function createConversation({ api, channel, announce, context, newId, home }: Parts): Conversation {
  const stamp = (): Stamp => ({ id: newId(), locale: context().locale })
  const frames = new Map<string, MessageElement>()

  const tools = (): MessageTools => ({
    ...context(),
    press: (message, component, values) => void press(message, component, values),
    dismiss: ({ id }) => {
      frames.get(id)?.remove()
      frames.delete(id)
      home()
    },
  })

  const newFrame = (above: HTMLElement | null): MessageElement => {
    const frame = messageFrame(context().now, context())
    if (above) frame.append(above)
    channel.add(frame)
    return frame
  }

  const fail = (frame: MessageElement, text: string) => {
    frame.classList.add('failed')
    fillNotice(frame, text)
    announce(text)
  }

  /** Carries out a response: a new message goes into the frame that `place` gives. */
  const show = (
    answer: ApiAnswer<APIInteractionResponse>,
    place: () => MessageElement,
    pressed: ChatMessage | null,
  ) => {
    const { locale, now } = context()
    if (!answer.ok) return fail(place(), failureText(answer, locale))
    const effect = effectOf(answer.value, { id: newId(), at: now.getTime() }, pressed)
    if (effect.kind === 'nothing') return
    if (effect.kind === 'unshown') return fail(place(), WORDS[locale].unshown)
    const { message } = effect
    const known = effect.kind === 'update' ? frames.get(message.id) : undefined
    const frame = known ?? place()
    frames.set(message.id, frame)
    void keepFocus(frame, () => fillMessage(frame, message, tools()))
    const text = WORDS[locale][known ? 'updated' : 'answered']
    announce(filled(text, { text: summary(message, context()) }))
  }

  const command: Conversation['command'] = async (invocable, options, call, line) => {
    const frame = newFrame(invocationLine(call, line, context()))
    const stop = thinking(frame, context())
    const answer = await api.interact(commandInteraction(stamp(), invocable, options))
    stop()
    show(answer, () => frame, null)
  }

  const receive: Conversation['receive'] = async (ask) => {
    const frame = newFrame(null)
    const stop = thinking(frame, context())
    const answer = await ask()
    stop()
    show(answer, () => frame, null)
  }

  const press = async (message: ChatMessage, component: Component, values?: readonly string[]) => {
    const frame = frames.get(message.id)
    if (frame?.getAttribute('aria-busy') === 'true') return
    frame?.setAttribute('aria-busy', 'true')
    const answer = await api.interact(pressInteraction(stamp(), message, component, values))
    frame?.removeAttribute('aria-busy')
    show(answer, () => newFrame(replyLine(message, context())), message)
  }

  const notice = (...content: readonly (Node | string)[]) => {
    const frame = newFrame(null)
    fillNotice(frame, ...content)
    announce(frame.textContent)
  }
  const said = (text: string) => channel.add(personMessage(text, context()))
  return { command, receive, notice, said, tools }
}
