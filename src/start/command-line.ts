import { pino } from 'pino'
import type { Io, OpenStore, Surroundings } from '../cli/surroundings.ts'
import { type Config, type Environment, readConfig } from '../config.ts'
import type { Locale } from '../domain/locale.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Moved, MoveProblem, MoveSettings } from '../store/move/move-store.ts'
import { StoreError, type StoreProblem } from '../store/store-problem.ts'
import { loadOverlay } from './load-overlay.ts'
import { createLog } from './log.ts'
import { addressLine, botLine, storeLine } from './problem-lines.ts'
import { secretsOf } from './secrets.ts'
import { settingLine } from './setting-lines.ts'

const UNREACHABLE = {
  fr: 'Discord ne répond pas ; réessayez plus tard.',
  en: 'Discord does not answer; try again later.',
} as const satisfies Record<Locale, string>

/** Warnings and worse, unless the operator asks for more: standard error belongs to the command. */
const logOf = (config: Config, env: Environment) =>
  createLog({
    level: env.LOG_LEVEL ? config.logLevel : 'warn',
    secrets: secretsOf(config),
    destination: pino.destination({ fd: process.stderr.fd, sync: true }),
  })

async function openStore(
  config: Config,
  env: Environment,
  io: Io,
  withCorpus: boolean,
): Promise<Result<OpenStore, 'unusable'>> {
  const corrections = await loadOverlay(config.overlay, io.locale, io.complain)
  if (!corrections.ok) return corrections
  const { compose } = await import('../compose.ts')
  const composed = await compose({ ...config, ...corrections.value, withCorpus }, logOf(config, env))
  if (!composed.ok) return fail('unusable', storeLine(composed.code, config.database, io.locale))
  const { store, deps, close } = composed.value
  const { converse } = await import('./converse.ts')
  return ok({ store, conversation: converse(deps, Date.now), digest: deps.digest.writer, close })
}

async function moveStores(
  from: string,
  to: string,
  settings: MoveSettings,
  locale: Locale,
): Promise<Result<Moved, MoveProblem | 'unusable'>> {
  const { moveBetween } = await import('../store/move/move-between.ts')
  try {
    const moved = await moveBetween(from, to, settings)
    if (moved.ok || moved.address === null) return moved
    return fail('unusable', addressLine(moved.code, moved.address, locale))
  } catch (error) {
    if (!(error instanceof StoreError)) throw error
    return fail('unusable', addressLine(error.code, null, locale))
  }
}

async function registerCommands(
  config: Config,
  io: Io,
): Promise<Result<'unchanged' | 'replaced', 'unusable'>> {
  if (!config.discord) {
    const missing = [{ setting: 'DISCORD_TOKEN', problem: 'missing' }] as const
    return fail('unusable', settingLine(missing, io.locale))
  }
  const { registerOnce } = await import('../bot/register-once.ts')
  const { createCommands } = await import('../../commands/index.ts')
  const { catalogue } = await import('../interactions/catalogue.ts')
  const { readReferences } = await import('./references.ts')
  const commands = catalogue(createCommands(readReferences(new URL('../../data/', import.meta.url))))
  const registered = await registerOnce({ ...config.discord, apiBase: config.apiBase }, commands)
  if (registered.ok) return registered
  const { code } = registered
  return fail('unusable', code === 'unreachable' ? UNREACHABLE[io.locale] : botLine(code, io.locale))
}

/** What is wrong with the store of the settings, which failed while it was in use. */
export function storeFaultLine(problem: StoreProblem, env: Environment, locale: Locale): string {
  const read = readConfig(env)
  return read.ok ? storeLine(problem, read.value.database, locale) : settingLine(read.problems, locale)
}

/** What the command line needs of settings, store and Discord. */
export function surroundingsOf(env: Environment, io: Io): Surroundings {
  const configured = <Value>(use: (config: Config) => Promise<Result<Value, 'unusable'>>) => {
    const read = readConfig(env)
    return read.ok
      ? use(read.value)
      : Promise.resolve(fail('unusable' as const, settingLine(read.problems, io.locale)))
  }
  return {
    io,
    open: ({ withCorpus }) => configured((config) => openStore(config, env, io, withCorpus)),
    move: (from, to, settings) => moveStores(from, to, settings, io.locale),
    register: () => configured((config) => registerCommands(config, io)),
  }
}
