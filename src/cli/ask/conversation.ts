import type { APIActionRowComponent, APIComponentInMessageActionRow, APIEmbed } from 'discord-api-types/v10'
import type { Locale } from '../../domain/locale.ts'
import type { Result } from '../../domain/result.ts'

/** A message of the application, as the asker sees it. */
export interface Message {
  readonly content: string
  readonly embeds: readonly APIEmbed[]
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[]
}

export interface Answer {
  readonly message: Message
  /** As it goes to Discord. */
  readonly payload: unknown
  /** What the button of that label does to the message; null where there is no such button. */
  press(label: string): Promise<Answer | null>
}

/** Commands typed as in Discord, answered by the same code as there. */
export interface Conversation {
  /** Not a command, or one that Discord would not send: the failure's detail says why, in the asker's language. */
  say(line: string, locale: Locale): Promise<Result<Answer, 'not-sent'>>
}
