import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10'
import type { Locale } from '../../domain/locale.ts'
import type { CommandData } from '../../interactions/line/invocables.ts'

/** As the server reads it. */
interface DigestOrder {
  /** `YYYY-MM-DD`. */
  readonly date: string
  readonly topic: string | null
  readonly locale: Locale
}

/** Why there is no answer: a code of the server's, or `offline`. `id` finds the failure in the log. */
export interface ApiFailure {
  readonly ok: false
  readonly code: string
  readonly id?: string
}

export type ApiAnswer<Value> = { readonly ok: true; readonly value: Value } | ApiFailure

export interface Api {
  commands(): Promise<ApiAnswer<readonly CommandData[]>>
  /** A request that `signal` ended counts as offline. */
  interact(interaction: APIInteraction, signal?: AbortSignal): Promise<ApiAnswer<APIInteractionResponse>>
  /** The digest of a day, as the message that is posted. */
  digest(order: DigestOrder): Promise<ApiAnswer<APIInteractionResponse>>
}

const posted = (body: unknown, signal?: AbortSignal): RequestInit => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
  ...(signal && { signal }),
})

export function createApi(request: typeof fetch): Api {
  const asked = async <Value>(path: string, init?: RequestInit): Promise<ApiAnswer<Value>> => {
    try {
      const response = await request(path, init)
      const body: unknown = await response.json()
      if (response.ok) return { ok: true, value: body as Value }
      const { error } = body as { error?: { code?: string; id?: string } }
      return { ok: false, code: error?.code ?? String(response.status), ...(error?.id && { id: error.id }) }
    } catch {
      return { ok: false, code: 'offline' }
    }
  }
  return {
    commands: () => asked('/api/commands'),
    interact: (interaction, signal) => asked('/api/interactions', posted(interaction, signal)),
    digest: (order) => asked('/api/digest', posted(order)),
  }
}
