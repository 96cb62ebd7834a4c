import {
  type APIApplicationCommandOption,
  type APIInteraction,
  type APIMessageComponent,
  ApplicationCommandOptionType,
  ComponentType,
  InteractionType,
} from 'discord-api-types/v10'
import { apiMessage, apiUser } from './messages.ts'
import { type StoredMessage, TOKEN_START, type World } from './world.ts'

export const ASKER = '300000000000000001'
export const SOMEONE_ELSE = '300000000000000002'

/** Who asks, from where, in which language. */
export interface Asking {
  readonly user?: string
  readonly locale?: string
  /** The server; the stand-in's one server where it is left out. */
  readonly guild?: string
  /** A server where the bot is, the bot's direct messages, or elsewhere as an app that the user installed. */
  readonly where?: 'server' | 'direct' | 'elsewhere'
}

export type Values = Readonly<Record<string, string | number | boolean>>

/** A slash command with its options: `event`, `digest start`. Only what is registered can be sent. */
export function slashCommand(world: World, call: string, values: Values, asking: Asking): APIInteraction {
  return interaction(world, asking, InteractionType.ApplicationCommand, {
    ...commandData(world, call, values, null),
  })
}

/** One option of a slash command while it is being typed. */
export function typing(
  world: World,
  call: string,
  focused: string,
  values: Values,
  asking: Asking,
): APIInteraction {
  return interaction(world, asking, InteractionType.ApplicationCommandAutocomplete, {
    ...commandData(world, call, values, focused),
  })
}

/** A button or menu of a message. Only what is there, and enabled, can be pressed. */
export function press(
  world: World,
  message: StoredMessage,
  customId: string,
  values: readonly string[],
  asking: Asking,
): APIInteraction {
  const component = components(message).find((each) => 'custom_id' in each && each.custom_id === customId)
  if (!component) throw new Error(`the message has no component ${customId}`)
  if ('disabled' in component && component.disabled) throw new Error(`the component ${customId} is disabled`)
  if (component.type === ComponentType.StringSelect) {
    const known = component.options.map(({ value }) => value)
    const strange = values.find((value) => !known.includes(value))
    if (strange !== undefined) throw new Error(`the menu ${customId} has no ${strange}`)
  }
  return {
    ...interaction(world, asking, InteractionType.MessageComponent, {
      custom_id: customId,
      component_type: component.type,
      ...(component.type === ComponentType.Button ? {} : { values }),
    }),
    message: apiMessage(world, message),
  } as APIInteraction
}

/** The buttons and menus of a message, in order. */
export const components = (message: StoredMessage): APIMessageComponent[] =>
  message.components.flatMap((row) => ('components' in row ? (row.components as APIMessageComponent[]) : []))

function commandData(world: World, call: string, values: Values, focused: string | null) {
  const [name = '', ...path] = call.split(' ')
  const command = world.commands.find((each) => each.name === name)
  if (!command) throw new Error(`/${name} is not registered`)
  const options = optionData(command.options ?? [], path, values, focused)
  const channels = Object.values(values).flatMap((value) => world.channels.get(String(value)) ?? [])
  const named = channels.map(({ id }) => [id, { id, name: 'general', type: 0, permissions: '0' }])
  return {
    id: command.id,
    name,
    type: 1,
    ...(options.length > 0 && { options }),
    ...(channels.length > 0 && { resolved: { channels: Object.fromEntries(named) } }),
  }
}

function optionData(
  declared: readonly APIApplicationCommandOption[],
  [sub, ...path]: readonly string[],
  values: Values,
  focused: string | null,
): object[] {
  const known = (name: string) => {
    const option = declared.find((each) => each.name === name)
    if (!option) throw new Error(`no option ${name} is registered`)
    return option
  }
  if (sub !== undefined) {
    const inner = known(sub)
    const options = 'options' in inner ? (inner.options ?? []) : []
    return [{ name: sub, type: inner.type, options: optionData(options, path, values, focused) }]
  }
  const missing = declared.find(({ name, required }) => required && !(name in values))
  if (missing && focused === null) throw new Error(`the option ${missing.name} is required`)
  return Object.entries(values).map(([name, value]) => {
    const { type } = known(name)
    if (type <= ApplicationCommandOptionType.SubcommandGroup) throw new Error(`${name} is a subcommand`)
    return { name, type, value, ...(name === focused && { focused: true }) }
  })
}

function interaction(world: World, asking: Asking, type: InteractionType, data: object): APIInteraction {
  const { user: userId = ASKER, locale = 'fr', where = 'server', guild = world.guildId } = asking
  const user = apiUser(userId)
  const channelId = [...world.channels.keys()][0] ?? '1'
  const member = {
    user,
    roles: [],
    permissions: '0',
    joined_at: '2022-01-01T00:00:00Z',
    deaf: false,
    mute: false,
  }
  const id = world.nextId()
  const place = {
    server: { guild_id: guild, guild: { id: guild, locale: 'fr', features: [] }, member },
    direct: { user },
    elsewhere: { user },
  }[where]
  const json = {
    id,
    application_id: world.applicationId,
    type,
    token: `${TOKEN_START}${id}`,
    version: 1,
    channel_id: channelId,
    channel: { id: channelId, type: where === 'server' ? 0 : 1 },
    locale,
    app_permissions: '0',
    entitlements: [],
    attachment_size_limit: 10_485_760,
    authorizing_integration_owners: where === 'elsewhere' ? { 1: userId } : { 0: guild },
    context: { server: 0, direct: 1, elsewhere: 2 }[where],
    data,
    ...place,
  }
  return json as unknown as APIInteraction
}
