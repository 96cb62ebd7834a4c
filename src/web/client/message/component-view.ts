import type { APIComponentInMessageActionRow, ComponentType } from 'discord-api-types/v10'
import type { ChatMessage } from '../../discord/chat-message.ts'
import { buttonView } from './button-view.ts'
import { menuView } from './menu-view.ts'
import type { MessageTools } from './message-tools.ts'

const BUTTON: ComponentType.Button = 2

/** A button or a menu of an action row. */
export const componentView = (
  component: APIComponentInMessageActionRow,
  message: ChatMessage,
  tools: MessageTools,
): HTMLElement =>
  component.type === BUTTON ? buttonView(component, message, tools) : menuView(component, message, tools)
