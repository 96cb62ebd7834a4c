import { DiscordActionRow } from '@skyra/discord-components-core/discord-action-row.js'
import { DiscordAuthorInfo } from '@skyra/discord-components-core/discord-author-info.js'
import { DiscordButton } from '@skyra/discord-components-core/discord-button.js'
import { DiscordEmbed } from '@skyra/discord-components-core/discord-embed.js'
import { DiscordEmbedDescription } from '@skyra/discord-components-core/discord-embed-description.js'
import { DiscordEmbedField } from '@skyra/discord-components-core/discord-embed-field.js'
import { DiscordEmbedFields } from '@skyra/discord-components-core/discord-embed-fields.js'
import { DiscordEmbedFooter } from '@skyra/discord-components-core/discord-embed-footer.js'
import { DiscordMessage } from '@skyra/discord-components-core/discord-message.js'
import { DiscordMessages } from '@skyra/discord-components-core/discord-messages.js'
import { DiscordVerifiedAuthorTag } from '@skyra/discord-components-core/discord-verified-author-tag.js'
import authorInfo from './style/author-info.shadow.css'
import button from './style/button.shadow.css'
import embed from './style/embed.shadow.css'
import embedText from './style/embed-text.shadow.css'
import message from './style/message.shadow.css'
import messages from './style/messages.shadow.css'

interface Component {
  readonly elementStyles: unknown[]
}

/** Our style sheet after the component's own: today's look of Discord, contrast, a visible focus. */
const dress = (component: unknown, css: string): void => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(css)
  ;(component as Component).elementStyles.push(sheet)
}

/** Must run before the first of them is made. */
export function dressComponents(): void {
  dress(DiscordMessages, messages)
  dress(DiscordMessage, message)
  dress(DiscordAuthorInfo, authorInfo)
  dress(DiscordEmbed, embed)
  for (const part of [DiscordEmbedDescription, DiscordEmbedFields, DiscordEmbedField, DiscordEmbedFooter]) {
    dress(part, embedText)
  }
  dress(DiscordButton, button)
  dress(DiscordVerifiedAuthorTag, ':host { border-radius: 4px }')
  dress(DiscordActionRow, ':host { gap: 8px }')
}
