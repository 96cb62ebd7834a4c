import type { APIEmbed, APIMessageComponent } from 'discord-api-types/v10'
import type { Locale } from '../../domain/locale.ts'
import { wordings } from '../wording/wordings.ts'
import type { Message } from './conversation.ts'
import { markdownText, type Style } from './markdown-text.ts'

const RULE = '─'.repeat(40)
const BUTTON = 2
const MENU = 3

function embedText(embed: APIEmbed, style: Style): string {
  const title = embed.title ? [style.bold(markdownText(embed.title, style))] : []
  const address = embed.url ? [embed.url] : []
  const body = embed.description ? [markdownText(embed.description, style)] : []
  const fields = (embed.fields ?? []).map(
    ({ name, value }) => `${style.bold(markdownText(name, style))}\n${markdownText(value, style)}`,
  )
  const footer = embed.footer ? [style.dim(embed.footer.text)] : []
  return [[...title, ...address].join('\n'), ...body, ...fields, ...footer]
    .filter((part) => part !== '')
    .join('\n\n')
}

function menuText(component: APIMessageComponent, locale: Locale): string[] {
  if (component.type !== MENU || !('options' in component)) return []
  const options = component.options.map(
    ({ label, description }) => `  • ${label}${description ? ` — ${description}` : ''}`,
  )
  return [component.placeholder ?? wordings[locale].choices, ...options]
}

/** The buttons on a line, the options of a menu on one each. */
function componentsText({ components }: Message, locale: Locale, style: Style): string {
  const all: readonly APIMessageComponent[] = components.flatMap((row) => row.components)
  const buttons = all.flatMap((one) =>
    one.type === BUTTON && 'label' in one && one.label ? [`[${one.label}]`] : [],
  )
  const menus = all.flatMap((component) => menuText(component, locale))
  return [...menus, ...(buttons.length > 0 ? [style.dim(buttons.join(' '))] : [])].join('\n')
}

// What would move the cursor or change the terminal; answers carry text from anywhere.
const CONTROLS = /(?![\n\t])\p{Cc}/gu

const withoutControls = (message: Message): Message =>
  JSON.parse(JSON.stringify(message), (_, value: unknown) =>
    typeof value === 'string' ? value.replace(CONTROLS, '') : value,
  )

/** A message of the application as text for a terminal. */
export function terminalText(message: Message, locale: Locale, style: Style): string {
  const clean = withoutControls(message)
  const parts = [
    markdownText(clean.content, style),
    ...clean.embeds.map((embed) => embedText(embed, style)),
    componentsText(clean, locale, style),
  ]
  return `${parts.filter((part) => part !== '').join(`\n${style.dim(RULE)}\n`)}\n`
}
