import { createPublicKey, type KeyObject, verify } from 'node:crypto'

/** What Discord sends with a request, beside the body. */
interface Signature {
  /** 64 bytes in hexadecimal: the header `X-Signature-Ed25519`. */
  readonly signature: string | undefined
  /** Seconds since 1970: the header `X-Signature-Timestamp`. */
  readonly timestamp: string | undefined
}

export type Verifier = (signed: Signature, body: Uint8Array, now: number) => boolean

/** A request that was recorded once is not answered for ever. */
const VALID_FOR_MS = 5 * 60_000

/**
 * Whether a request comes from Discord: Ed25519 over the timestamp and the body as it came, and not from another
 * day. `publicKey`: 32 bytes in hexadecimal, as the developer portal shows it; throws where it is none.
 */
export function verifier(publicKey: string): Verifier {
  const key = keyOf(publicKey)
  return ({ signature, timestamp }, body, now) => {
    if (!signature || !timestamp) return false
    if (!/^[\da-f]{128}$/i.test(signature) || !/^\d{1,12}$/.test(timestamp)) return false
    if (Math.abs(Number(timestamp) * 1000 - now) > VALID_FOR_MS) return false
    const signed = Buffer.concat([Buffer.from(timestamp, 'ascii'), body])
    return verify(null, signed, key, Buffer.from(signature, 'hex'))
  }
}

const keyOf = (publicKey: string): KeyObject =>
  createPublicKey({
    format: 'jwk',
    key: { kty: 'OKP', crv: 'Ed25519', x: Buffer.from(publicKey, 'hex').toString('base64url') },
  })
