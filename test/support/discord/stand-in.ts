import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import {
  type APIApplicationCommandOptionChoice,
  type APIInteraction,
  GatewayDispatchEvents,
} from 'discord-api-types/v10'
import { type Asking, press, slashCommand, typing, type Values } from './asking.ts'
import { type Faults, faults } from './faults.ts'
import { type Gateway, gateway } from './gateway.ts'
import { restServer } from './rest.ts'
import { callback, callbackRoutes } from './routes/callbacks.ts'
import { channelRoutes } from './routes/channels.ts'
import { commandRoutes } from './routes/commands.ts'
import { gatewayRoutes } from './routes/gateway.ts'
import { guildRoutes } from './routes/guilds.ts'
import { webhookRoutes } from './routes/webhooks.ts'
import type { Signing } from './signing.ts'
import { type Waiting, waiting } from './waiting.ts'
import type { Asked, StoredMessage, World } from './world.ts'

export interface StandIn {
  /** For `DISCORD_API_BASE`. */
  readonly apiBase: string
  readonly world: World
  readonly gateway: Gateway
  readonly faults: Faults
  readonly until: Waiting['until']
  /** A gateway session is connected. */
  connected(): Promise<unknown>
  /** Sends any interaction to the bot. */
  dispatch(interaction: APIInteraction): Asked
  slash(call: string, values?: Values, asking?: Asking): Asked
  press(message: StoredMessage, customId: string, values?: readonly string[], asking?: Asking): Asked
  /** An option is being typed. */
  type(call: string, focused: string, values: Values, asking?: Asking): Asked
  /** The choices for the option being typed. */
  complete(call: string, focused: string, values: Values, asking?: Asking): Promise<Choices>
  /** The message that answers, once it is filled. */
  answered(asked: Asked): Promise<StoredMessage>
  /** From now on interactions are posted to these addresses in turn, signed, and not sent over the gateway. */
  postTo(urls: string | readonly string[], signing: Signing): void
  stop(): Promise<void>
}

type Choices = readonly APIApplicationCommandOptionChoice[]

export const TOKEN = 'a-token.for-the.stand-in'
const APPLICATION = '200000000000000001'
const GUILD = '200000000000000002'
const CHANNEL = '200000000000000003'

/** The settings of a bot process that is to connect to the stand-in. */
export const botSettings = ({ apiBase, world }: StandIn) => ({
  DISCORD_TOKEN: world.token,
  DISCORD_APPLICATION_ID: world.applicationId,
  DISCORD_API_BASE: apiBase,
})

/** Starts a stand-in of Discord on loopback: REST and gateway, which refuse what the real one would refuse. */
export async function startStandIn({
  heartbeatMs = 45_000,
  now = Date.now,
  shards = 1,
} = {}): Promise<StandIn> {
  const { until, changed } = waiting()
  let last = 400_000_000_000_000_000n
  const world: World = {
    token: TOKEN,
    applicationId: APPLICATION,
    guildId: GUILD,
    removed: false,
    systemChannel: null,
    channels: new Map([
      [CHANNEL, { id: CHANNEL, guildId: GUILD, sending: 'allowed', reading: 'allowed', gone: false }],
    ]),
    commands: [],
    messages: [],
    asked: new Map(),
    requests: [],
    violations: [],
    nextId: () => {
      last += 1n
      return String(last)
    },
    now,
    changed,
  }
  const planned = faults()
  const routes = [
    ...gatewayRoutes(() => sockets.url(), shards),
    ...commandRoutes,
    ...callbackRoutes,
    ...webhookRoutes,
    ...channelRoutes,
    ...guildRoutes,
  ]
  const server = restServer(world, routes, planned)
  const sockets = gateway(server, world, heartbeatMs)
  await once(server.listen(0, '127.0.0.1'), 'listening')

  let carry = (interaction: APIInteraction) => {
    if (sockets.sessions.length === 0) throw new Error('no bot is connected')
    sockets.dispatch(GatewayDispatchEvents.InteractionCreate, interaction, interaction.guild_id)
  }
  const post = async (url: string, signing: Signing, interaction: APIInteraction) => {
    const { status, body: answer } = await signing.post(url, interaction)
    const { id, token } = interaction
    const body = status === 200 ? answer : { type: `status ${status}` }
    callback({ world, params: [id, token], query: new URLSearchParams(), body })
    changed()
  }
  const dispatch = (interaction: APIInteraction): Asked => {
    const asked: Asked = {
      interaction,
      askedAt: now(),
      callback: null,
      answeredAt: null,
      original: null,
      followUps: [],
    }
    world.asked.set(interaction.id, asked)
    carry(interaction)
    return asked
  }

  const type: StandIn['type'] = (call, focused, values, asking = {}) =>
    dispatch(typing(world, call, focused, values, asking))

  return {
    apiBase: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api`,
    world,
    gateway: sockets,
    faults: planned,
    until,
    connected: () => until(() => sockets.sessions.some(({ socket }) => socket !== null)),
    dispatch,
    slash: (call, values = {}, asking = {}) => dispatch(slashCommand(world, call, values, asking)),
    press: (message, customId, values = [], asking = {}) =>
      dispatch(press(world, message, customId, values, asking)),
    type,
    complete: async (call, focused, values, asking) => {
      const asked = type(call, focused, values, asking)
      const { data } = await until(() => asked.callback)
      return (data as { choices: Choices }).choices
    },
    answered: (asked) =>
      until(() => {
        const shown = [asked.original, ...asked.followUps].filter((each) => each && !each.deleted)
        return shown.find((each) => each && !each.loading)
      }),
    postTo: (urls, signing) => {
      const all = [urls].flat()
      let turn = 0
      carry = (interaction) => {
        turn += 1
        post(all[turn % all.length] ?? '', signing, interaction).catch((err) =>
          world.violations.push(String(err)),
        )
      }
    },
    stop: async () => {
      sockets.stop()
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
