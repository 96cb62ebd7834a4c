import type { APIEmbed } from 'discord-api-types/v10'
import type { StoredMessage } from '../world.ts'

type Body = Partial<Pick<StoredMessage, 'content' | 'embeds' | 'components'>> & { allowed_mentions?: unknown }
type Component = { type: number; custom_id?: string; style?: number; url?: string; components?: Component[] }

const LINK_BUTTON = 5
const BUTTON = 2

/** Discord's rules for messages that its specification does not write down. Empty when all is well. */
export function messageFaults(body: Body): string[] {
  const embeds = body.embeds ?? []
  const rows = (body.components ?? []) as Component[]
  return [
    ...embeds.flatMap((embed, i) => embedFaults(embed).map((fault) => `embeds.${i}.${fault}`)),
    ...(total(embeds) > 6000 ? [`embeds: ${total(embeds)} characters in all, above 6000`] : []),
    ...rowFaults(rows),
    ...(body.allowed_mentions === undefined ? ['allowed_mentions: missing, the message could ping'] : []),
  ]
}

const length = (text: string | null | undefined) => text?.length ?? 0

const total = (embeds: readonly APIEmbed[]) =>
  embeds
    .flatMap(({ title, description, footer, author, fields = [] }) => [
      length(title) + length(description) + length(footer?.text) + length(author?.name),
      ...fields.map(({ name, value }) => length(name) + length(value)),
    ])
    .reduce((sum, one) => sum + one, 0)

function embedFaults(embed: APIEmbed): string[] {
  const { title, description, fields = [], image, author, footer } = embed
  const shows = title || description || fields.length > 0 || image || author || footer
  return [
    ...(shows ? [] : ['an empty embed']),
    ...fields.flatMap(({ name, value }, i) =>
      name.trim() === '' || value.trim() === '' ? [`fields.${i}: an empty name or value`] : [],
    ),
  ]
}

function rowFaults(rows: readonly Component[]): string[] {
  const all = rows.flatMap(({ components = [] }) => components)
  const ids = all.flatMap(({ custom_id: id }) => (id === undefined ? [] : [id]))
  return [
    ...(rows.length > 5 ? [`components: ${rows.length} rows, above 5`] : []),
    ...rows.flatMap(({ components = [] }, i) =>
      components.length > 1 && components.some(({ type }) => type !== BUTTON)
        ? [`components.${i}: a menu shares its row`]
        : [],
    ),
    ...(new Set(ids).size < ids.length ? ['components: a custom_id is there twice'] : []),
    ...all
      .filter(({ type }) => type === BUTTON)
      .flatMap(({ style, url, custom_id: id }) =>
        (style === LINK_BUTTON) === (url !== undefined) && (url === undefined) === (id !== undefined)
          ? []
          : ['components: a button needs either an address or a custom_id'],
      ),
  ]
}

export const isEmptyMessage = ({ content, embeds, components }: Body) =>
  !content && !embeds?.length && !components?.length
