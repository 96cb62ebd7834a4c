import type { APIInteractionResponse } from 'discord-api-types/v10'
import type { Handled } from '../interactions/handled.ts'

const POST = 4
const UPDATE = 7
const EPHEMERAL = 64

/**
 * The playground has no three seconds to keep: it waits for the whole answer. A deferral and what follows it
 * become the one response that a quick command would have given.
 */
export async function settle({ response, later }: Handled): Promise<APIInteractionResponse> {
  if (!later) return response
  const { kind, message } = await later
  if (kind === 'edit' && response.type === 6) return responding(UPDATE, message)
  const secret =
    'data' in response && response.data && 'flags' in response.data ? response.data.flags : undefined
  return responding(
    POST,
    kind === 'private' ? { ...message, flags: EPHEMERAL } : { ...message, flags: secret },
  )
}

// The message has readonly lists, which the library's types do not have.
const responding = (type: number, data: object) => ({ type, data }) as unknown as APIInteractionResponse
