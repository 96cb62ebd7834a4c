import type { ChatMessage } from '../../discord/chat-message.ts'
import type { Component } from '../../discord/interaction.ts'
import type { RenderContext } from '../markdown/context.ts'

/** What a message's parts may do. */
export interface MessageTools extends RenderContext {
  press(message: ChatMessage, component: Component, values?: readonly string[]): void
  dismiss(message: ChatMessage): void
}
