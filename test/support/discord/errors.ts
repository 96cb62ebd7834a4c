/** Discord's error answers by what is wrong: HTTP status, code and message. */
const ERRORS = {
  unauthorized: [401, 0, '401: Unauthorized'],
  'unknown-route': [404, 0, '404: Not Found'],
  'wrong-application': [403, 20012, 'You are not authorized to perform this action on this application'],
  'unknown-channel': [404, 10003, 'Unknown Channel'],
  'unknown-guild': [404, 10004, 'Unknown Guild'],
  'unknown-message': [404, 10008, 'Unknown Message'],
  'unknown-webhook': [404, 10015, 'Unknown Webhook'],
  'unknown-interaction': [404, 10062, 'Unknown interaction'],
  'already-answered': [400, 40060, 'Interaction has already been acknowledged.'],
  'missing-access': [403, 50001, 'Missing Access'],
  'missing-permissions': [403, 50013, 'Missing Permissions'],
  'empty-message': [400, 50006, 'Cannot send an empty message'],
  'invalid-form': [400, 50035, 'Invalid Form Body'],
} as const satisfies Record<string, readonly [status: number, code: number, message: string]>

export type ErrorName = keyof typeof ERRORS

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export const refuse = (name: ErrorName, details?: unknown): Answer => {
  const [status, code, message] = ERRORS[name]
  return { status, body: { code, message, ...(details !== undefined && { errors: details }) } }
}
