import { type DestinationStream, type Logger, pino } from 'pino'

export interface LogSettings {
  readonly level: string
  /** Texts that no line may contain, whatever brought them there. */
  readonly secrets: readonly string[]
  readonly destination: DestinationStream
}

/** An interaction's token lets anyone answer in the bot's name for 15 minutes; addresses contain it. */
const IN_ADDRESS = /(\/(?:interactions|webhooks)\/\d+\/)[^/"\\\s?]+/g

/** Lines of JSON. Errors are written without what they carry of requests: addresses, headers, bodies. */
export function createLog({ level, secrets, destination }: LogSettings): Logger {
  const clean = (line: string) =>
    secrets
      .reduce((text, secret) => text.replaceAll(secret, '[secret]'), line)
      .replace(IN_ADDRESS, '$1[secret]')
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { err: describe },
      hooks: { streamWrite: clean },
    },
    destination,
  )
}

function describe(err: unknown): unknown {
  if (!(err instanceof Error)) return String(err)
  const { code, status, method } = err as { code?: unknown; status?: unknown; method?: unknown }
  return {
    type: err.name,
    message: err.message,
    ...(code !== undefined && { code }),
    ...(status !== undefined && { status }),
    ...(method !== undefined && { method }),
    ...(err.cause !== undefined && { cause: describe(err.cause) }),
    stack: err.stack,
  }
}
