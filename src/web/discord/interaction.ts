import type { APIInteraction, APIMessageComponent } from 'discord-api-types/v10'
import type { Locale } from '../../domain/locale.ts'
import type { Filled } from '../../interactions/line/fill-options.ts'
import type { Invocable } from '../../interactions/line/invocables.ts'
import { WORLD } from '../../interactions/line/world.ts'
import { apiMessage, apiUser } from './api-message.ts'
import type { ChatMessage } from './chat-message.ts'

/** What tells one interaction from the next. */
export interface Stamp {
  /** A snowflake. */
  readonly id: string
  readonly locale: Locale
}

export type Component = Pick<APIMessageComponent, 'type'> & { readonly custom_id: string }

/** `/command …` as Discord sends it. */
export const commandInteraction = (
  stamp: Stamp,
  invocable: Invocable,
  options: readonly Filled[],
): APIInteraction => whole(stamp, { type: 2, data: commandData(invocable, options) })

/** An option being typed. */
export const autocompleteInteraction = (
  stamp: Stamp,
  invocable: Invocable,
  options: readonly Filled[],
): APIInteraction => whole(stamp, { type: 4, data: commandData(invocable, options) })

/** A button pressed, or a menu used with its `values`. */
export const pressInteraction = (
  stamp: Stamp,
  message: ChatMessage,
  component: Component,
  values?: readonly string[],
): APIInteraction =>
  whole(stamp, {
    type: 3,
    message: apiMessage(message),
    data: { component_type: component.type, custom_id: component.custom_id, ...(values && { values }) },
  })

function commandData({ path: [command, ...rest] }: Invocable, options: readonly Filled[]) {
  const nested = rest.reduceRight<readonly unknown[]>(
    (inner, named) => [{ name: named.name, type: 'type' in named ? named.type : 1, options: inner }],
    options,
  )
  return { id: WORLD.application.id, name: command.name, type: 1, options: nested, ...resolvedOf(options) }
}

function resolvedOf(options: readonly Filled[]) {
  const ids = new Set(options.map(({ value }) => value))
  const { channel, user } = WORLD
  const channels = ids.has(channel.id) ? { [channel.id]: apiChannel } : undefined
  const users = ids.has(user.id) ? { [user.id]: apiUser } : undefined
  return channels || users ? { resolved: { ...(channels && { channels }), ...(users && { users }) } } : {}
}

const EVERY_PERMISSION = ((1n << 50n) - 1n).toString()

const apiChannel = {
  id: WORLD.channel.id,
  name: WORLD.channel.name,
  type: 0,
  permissions: EVERY_PERMISSION,
  parent_id: null,
}

const member = {
  user: apiUser,
  permissions: EVERY_PERMISSION,
  roles: [],
  joined_at: '2022-01-01T00:00:00.000Z',
  deaf: false,
  mute: false,
  flags: 0,
}

// The type is a union over all kinds of interaction; the parts above are made to fit one of them.
const whole = ({ id, locale }: Stamp, part: object): APIInteraction =>
  ({
    id,
    application_id: WORLD.application.id,
    token: `playground-${id}`,
    version: 1,
    locale: locale === 'fr' ? 'fr' : 'en-US',
    guild_locale: 'fr',
    guild_id: WORLD.guild.id,
    channel_id: WORLD.channel.id,
    channel: apiChannel,
    member,
    app_permissions: EVERY_PERMISSION,
    entitlements: [],
    authorizing_integration_owners: { 0: WORLD.guild.id },
    context: 0,
    attachment_size_limit: 10_485_760,
    ...part,
  }) as unknown as APIInteraction
