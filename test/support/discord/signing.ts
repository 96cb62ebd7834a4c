import { generateKeyPairSync, sign } from 'node:crypto'
import type { APIInteraction } from 'discord-api-types/v10'

/** Discord's side of interactions over HTTP: a key pair, and requests that are signed with it. */
export interface Signing {
  /** As the developer portal shows it: hexadecimal. */
  readonly publicKey: string
  /** The headers for a body; `at` in milliseconds since 1970. */
  headers(body: string, at?: number): Record<string, string>
  /** Posts an interaction to a bot. */
  post(url: string, interaction: APIInteraction): Promise<Response>
}

export function createSigning(): Signing {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const headers = (body: string, at = Date.now()) => {
    const timestamp = String(Math.floor(at / 1000))
    return {
      'content-type': 'application/json',
      'x-signature-timestamp': timestamp,
      'x-signature-ed25519': sign(null, Buffer.from(timestamp + body), privateKey).toString('hex'),
    }
  }
  return {
    publicKey: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url').toString('hex'),
    headers,
    post: (url, interaction) => {
      const body = JSON.stringify(interaction)
      return fetch(`${url}/interactions`, { method: 'POST', headers: headers(body), body })
    },
  }
}
