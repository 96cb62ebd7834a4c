type Write = (fields: object, message: string) => void

/** Where programs write what operators should know; pino's loggers fit. Never give it a secret. */
export interface Log {
  readonly debug: Write
  readonly info: Write
  readonly warn: Write
  readonly error: Write
}
