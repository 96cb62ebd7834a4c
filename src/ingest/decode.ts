import { fail, ok, type Result } from '../domain/result.ts'
import type { IngestProblem } from './problem.ts'

const SAMPLE = 4096
// Of a sample, in thousandths: a text has next to no control characters.
const CONTROLS = 5

// PDF, ZIP (and office files), PNG, GIF, JPEG, gzip, RTF.
const MAGIC = ['%PDF-', 'PK\u0003', '\u0089PNG', 'GIF8', '\u00ff\u00d8\u00ff', '\u001f\u008b', '{\\rtf']

/** The encodings of Western European pages besides UTF-8 that a page may declare. */
const DECLARABLE = /^(?:windows-125[02]|cp125[02]|iso-?8859-(?:1|2|15)|latin1|us-ascii)$/i
const DECLARATION = /(?:charset|encoding) ?= ?["']?([\w.:-]{2,20})/i

function isBinary(bytes: Uint8Array): boolean {
  const sample = bytes.subarray(0, SAMPLE)
  let controls = 0
  for (const byte of sample) {
    if (byte === 0) return true
    if (byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0d && byte !== 0x0c) controls += 1
  }
  const start = String.fromCharCode(...sample.subarray(0, 8))
  return controls * 1000 > sample.length * CONTROLS || MAGIC.some((magic) => start.startsWith(magic))
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, SAMPLE)).toString('latin1')
  const label = /<meta|<\?xml/i.test(start) ? DECLARATION.exec(start)?.[1] : undefined
  return label !== undefined && DECLARABLE.test(label) ? label : null
}

// 0x80 to 0x9F of windows-1252, which web pages also mean by ISO-8859-1; Node's own decoder confuses the two.
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ'
const IS_1252 = /1252$|8859-1$|latin1$|ascii$/i

function decodeAs(label: string, bytes: Uint8Array): string {
  if (!IS_1252.test(label)) return new TextDecoder(label).decode(bytes)
  return Buffer.from(bytes)
    .toString('latin1')
    .replace(/[\u0080-\u009F]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char)
}

/**
 * The text of a file. UTF-8, or UTF-16 with its mark; another encoding only where a page declares it: bytes are
 * never guessed at, since a wrong letter would alter a quotation. Bytes that are valid UTF-8 are read as such
 * whatever the page declares.
 */
export function decode(bytes: Uint8Array): Result<string, IngestProblem> {
  const utf16 =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : null
  if (utf16) return ok(new TextDecoder(utf16).decode(bytes))
  if (isBinary(bytes)) return fail('binary')
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    const declared = declaredEncoding(bytes)
    return declared === null ? fail('not-utf8') : ok(decodeAs(declared, bytes))
  }
}
