import type { APIEmbed, APIEmbedField } from 'discord-api-types/v10'
import { WORDS } from '../../words/words.ts'
import type { RenderContext } from '../markdown/context.ts'
import { link, webAddress } from '../markdown/link.ts'
import { markdown } from '../markdown/render.ts'

/** An embed in Discord's frame. Pictures from elsewhere become links: nothing is fetched. */
export function embedView(embed: APIEmbed, context: RenderContext): HTMLElement {
  const { make } = context
  const { author, title, url, description, fields = [], image, thumbnail } = embed
  const view = make('discord-embed', { slot: 'embeds' })
  if (embed.color !== undefined) view.color = `#${embed.color.toString(16).padStart(6, '0')}`
  if (author) {
    view.append(
      make('div', { slot: 'description', class: 'embed-author' }, linked(author.name, author.url, context)),
    )
  }
  if (title) view.append(titleOf(title, url, context))
  if (description) {
    view.append(
      make('discord-embed-description', { slot: 'description' }, ...markdown(description, 'body', context)),
    )
  }
  if (fields.length > 0) view.append(fieldsOf(fields, context))
  for (const picture of [image, thumbnail]) {
    if (picture) view.append(pictureOf(picture.url, context))
  }
  const footer = footerOf(embed, context)
  if (footer) view.append(make('discord-embed-footer', { slot: 'footer' }, footer))
  return view
}

function titleOf(title: string, url: string | undefined, context: RenderContext): Node {
  const words = markdown(title, 'title', context)
  const content = url && webAddress(url) ? [link(url, words, undefined, context)] : words
  const attributes = { slot: 'description', class: 'embed-title', role: 'heading', 'aria-level': '3' }
  return context.make('div', attributes, ...content)
}

const linked = (text: string, url: string | undefined, context: RenderContext): Node | string =>
  url && webAddress(url) ? link(url, [text], undefined, context) : text

const pictureOf = (url: string, context: RenderContext): Node =>
  context.make(
    'div',
    { slot: 'fields', class: 'embed-picture' },
    link(url, [WORDS[context.locale].picture], undefined, context),
  )

function fieldsOf(fields: readonly APIEmbedField[], context: RenderContext): Node {
  const { make } = context
  const columns = columnsOf(fields)
  const views = fields.map(({ name, value }, index) =>
    make(
      'discord-embed-field',
      { 'data-column': columns[index] },
      make('div', { class: 'field-name' }, ...markdown(name, 'title', context)),
      make('div', { class: 'field-value' }, ...markdown(value, 'body', context)),
    ),
  )
  return make('discord-embed-fields', { slot: 'fields' }, ...views)
}

/** `2/3`: the second of three that share a line. Inline fields share lines three by three. */
export function columnsOf(fields: readonly Pick<APIEmbedField, 'inline'>[]): readonly (string | undefined)[] {
  const runs: number[][] = []
  fields.forEach(({ inline }, index) => {
    const run = runs.at(-1)
    if (!inline) runs.push([])
    else if (run && run.length < 3 && run.length > 0) run.push(index)
    else runs.push([index])
  })
  const placed = new Map(
    runs.flatMap((run) => run.map((index, place) => [index, `${place + 1}/${run.length}`] as const)),
  )
  return fields.map((_, index) => placed.get(index))
}

function footerOf({ footer, timestamp }: APIEmbed, { locale }: RenderContext): string | null {
  const date = timestamp
    ? new Date(timestamp).toLocaleString(locale, { dateStyle: 'short', timeStyle: 'short' })
    : null
  const parts = [footer?.text, date].filter((part) => part != null && part !== '')
  return parts.length > 0 ? parts.join(' • ') : null
}
