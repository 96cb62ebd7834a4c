import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'dotenv'
import { z } from 'zod'
import { dataFolder } from './start/data-folder.ts'

export type Environment = Readonly<Record<string, string | undefined>>

const LOG_LEVELS = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const

export interface Config {
  /** Null: no bot, the playground alone. */
  readonly discord: { readonly token: string; readonly applicationId: string } | null
  /** Discord's REST address without the version, such as `https://discord.com/api`. */
  readonly apiBase: string
  /** A file, or `:memory:`. */
  readonly database: string
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
    .regex(/^(?!\w+:\/\/)[^\0]+$/)
    .optional(),
  VERBATIM_OVERLAY: z
    .string()
    .regex(/^(?!\w+:\/\/)[^\0]+$/)
    .optional(),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.number().max(65_535))
    .default(3000),
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
  if (token !== undefined && applicationId === undefined) {
    return { ok: false, problems: [{ setting: 'DISCORD_APPLICATION_ID', problem: 'missing' }] }
  }
  return {
    ok: true,
    value: {
      discord: token !== undefined && applicationId !== undefined ? { token, applicationId } : null,
      apiBase: rest.DISCORD_API_BASE,
      database: rest.VERBATIM_DB ?? join(dataFolder(process.platform, homedir(), env), 'verbatim.sqlite'),
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
