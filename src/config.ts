import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'dotenv'
import { z } from 'zod'
import type { Address } from './server/listen.ts'
import { dataFolder } from './start/data-folder.ts'
import { MOST_SHARDS, readShardIds, type Sharding, shardingOf } from './start/shard-settings.ts'
import { parseAddress } from './store/postgres/address.ts'

export type Environment = Readonly<Record<string, string | undefined>>

/** Where nothing is set. */
const MONITOR_PORT = 9464

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

export interface Config {
  /** Null: no bot, the playground alone. */
  readonly discord: { readonly token: string; readonly applicationId: string } | null
  /** How interactions come; null for the gateway. */
  readonly http: { readonly publicKey: string; readonly address: Address } | null
  readonly sharding: Sharding
  /** Where health and metrics are served beside a bot; null for nowhere. `given`: the operator asked for this port. */
  readonly monitor: (Address & { readonly given: boolean }) | null
  /** Discord's REST address without the version, such as `https://discord.com/api`. */
  readonly apiBase: string
  /** A file, `:memory:`, or an address that begins with `postgres://`. */
  readonly database: string
  /** The address of a copy that answers reads; null for none. */
  readonly databaseReads: string | null
  /** A file of corrections; null: none is given. */
  readonly overlay: string | null
  readonly host: string
  /** 0: any free one. */
  readonly port: number
  readonly playground: boolean
  readonly logLevel: (typeof LOG_LEVELS)[number]
  /** IANA name of the zone in which « aujourd'hui » is counted. */
  readonly timeZone: string
  /** Where the clock starts, in milliseconds since 1970; null for the system's. */
  readonly clock: number | null
}

/** A setting's name and what is wrong with it. Never its value: that may be a secret. */
export interface SettingProblem {
  readonly setting: keyof typeof schema.shape
  readonly problem: 'missing' | 'malformed'
}

export type ConfigResult =
  | { readonly ok: true; readonly value: Config }
  | { readonly ok: false; readonly problems: readonly SettingProblem[] }

/** Without user and password, query and fragment; the version that the documentation puts there is left out. */
const apiBase = z
  .url({ protocol: /^https?$/, hostname: /^[\w.:[\]-]+$/ })
  .refine((text) => /^https?:\/\/[^@?#]+$/.test(text))
  .transform((text) => text.replace(/(?<!\/)\/+$/, '').replace(/\/v10$/, ''))

const host = z.string().regex(/^[\w.:-]+$/)
const port = z
  .string()
  .regex(/^\d{1,5}$/)
  .transform(Number)
  .pipe(z.number().max(65_535))

const isTimeZone = (name: string): boolean => {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

const schema = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\x21-\x7E]+$/)
    .optional(),
  DISCORD_APPLICATION_ID: z
    .string()
    .regex(/^\d{1,20}$/)
    .optional(),
  DISCORD_API_BASE: apiBase.default('https://discord.com/api'),
  VERBATIM_DB: z
    .string()
    .refine((text) => parseAddress(text) !== null || /^(?!\w+:\/\/)[^\0]+$/.test(text))
    .optional(),
  VERBATIM_DB_READS: z
    .string()
    .refine((text) => parseAddress(text) !== null)
    .optional(),
  VERBATIM_OVERLAY: z
    .string()
    .regex(/^(?!\w+:\/\/)[^\0]+$/)
    .optional(),
  DISCORD_PUBLIC_KEY: z
    .string()
    .regex(/^[\da-f]{64}$/i)
    .optional(),
  VERBATIM_MODE: z.enum(['gateway', 'http']).default('gateway'),
  HTTP_HOST: host.default('127.0.0.1'),
  HTTP_PORT: port.default(8080),
  MONITOR_HOST: host.default('127.0.0.1'),
  MONITOR_PORT: z.union([z.literal('off'), port]).optional(),
  SHARDS: z
    .union([
      z.literal('auto'),
      z
        .string()
        .regex(/^\d{1,5}$/)
        .transform(Number),
    ])
    .optional(),
  SHARD_IDS: z
    .string()
    .refine((text) => readShardIds(text) !== null)
    .transform((text) => readShardIds(text) ?? [])
    .optional(),
  SHARD_COUNT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().min(1).max(MOST_SHARDS))
    .optional(),
  SHARDING_MANAGER: z.string().optional(),
  HOST: host.default('127.0.0.1'),
  PORT: port.default(3000),
  PLAYGROUND: z
    .stringbool({ truthy: ['1', 'true', 'yes', 'on'], falsy: ['0', 'false', 'no', 'off'] })
    .default(false),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
  TZ: z.string().refine(isTimeZone).optional(),
  VERBATIM_CLOCK: z.iso
    .datetime({ offset: true })
    .transform((text) => Date.parse(text))
    .optional(),
})

/** The process's environment over the `.env` of a folder, where there is one. */
export function readEnvironment(folder: string): Environment {
  return { ...readDotenv(join(folder, '.env')), ...process.env }
}

function readDotenv(file: string): Environment {
  try {
    return parse(readFileSync(file))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return {}
    throw error
  }
}

/** The settings, or all that is wrong with them. An empty setting counts as one that is not there. */
export function readConfig(env: Environment): ConfigResult {
  const given = Object.fromEntries(
    Object.entries(env).flatMap(([name, value]) => (value?.trim() ? [[name, value.trim()]] : [])),
  )
  const read = schema.safeParse(given)
  if (!read.success) {
    const settings = new Set(read.error.issues.map(({ path }) => path[0] as SettingProblem['setting']))
    return { ok: false, problems: [...settings].map((setting) => ({ setting, problem: 'malformed' })) }
  }
  const { DISCORD_TOKEN: token, DISCORD_APPLICATION_ID: applicationId, ...rest } = read.data
  const missing = (setting: SettingProblem['setting']): ConfigResult => ({
    ok: false,
    problems: [{ setting, problem: 'missing' }],
  })
  if (token !== undefined && applicationId === undefined) return missing('DISCORD_APPLICATION_ID')
  const overHttp = rest.VERBATIM_MODE === 'http'
  if (overHttp && token === undefined) return missing('DISCORD_TOKEN')
  const publicKey = rest.DISCORD_PUBLIC_KEY
  if (overHttp && publicKey === undefined) return missing('DISCORD_PUBLIC_KEY')
  const isShard = rest.SHARDING_MANAGER !== undefined
  const sharding = shardingOf({
    shards: rest.SHARDS,
    ids: rest.SHARD_IDS,
    count: rest.SHARD_COUNT,
    isShard,
  })
  if (!sharding) {
    const setting = typeof rest.SHARDS === 'number' ? 'SHARDS' : 'SHARD_IDS'
    return { ok: false, problems: [{ setting, problem: 'malformed' }] }
  }
  return {
    ok: true,
    value: {
      discord: token !== undefined && applicationId !== undefined ? { token, applicationId } : null,
      http:
        overHttp && publicKey !== undefined
          ? { publicKey, address: { host: rest.HTTP_HOST, port: rest.HTTP_PORT } }
          : null,
      sharding,
      monitor: monitorOf(rest.MONITOR_HOST, rest.MONITOR_PORT, sharding),
      apiBase: rest.DISCORD_API_BASE,
      database: rest.VERBATIM_DB ?? join(dataFolder(process.platform, homedir(), env), 'verbatim.sqlite'),
      databaseReads: rest.VERBATIM_DB_READS ?? null,
      overlay: rest.VERBATIM_OVERLAY ?? null,
      host: rest.HOST,
      port: rest.PORT,
      playground: rest.PLAYGROUND,
      logLevel: rest.LOG_LEVEL,
      timeZone: rest.TZ ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
      clock: rest.VERBATIM_CLOCK ?? null,
    },
  }
}

/** Each process of a shard has a port of its own: that of the settings and its shard's number. */
function monitorOf(host: string, port: number | 'off' | undefined, sharding: Sharding): Config['monitor'] {
  if (port === 'off') return null
  const shard = sharding.kind === 'here' ? (sharding.shards?.ids[0] ?? 0) : 0
  const first = port ?? MONITOR_PORT
  return { host, port: first === 0 ? 0 : first + shard, given: port !== undefined }
}
