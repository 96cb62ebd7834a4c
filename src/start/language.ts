import type { Environment } from '../config.ts'
import type { Locale } from '../domain/locale.ts'

/** The language of the operator's terminal, as the system's variables say it. */
export const terminalLocale = (env: Environment): Locale =>
  (env.LC_ALL || env.LC_MESSAGES || env.LANG || '').toLowerCase().startsWith('fr') ? 'fr' : 'en'
