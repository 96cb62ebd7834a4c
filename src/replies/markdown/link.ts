import { LIMITS } from '../limits.ts'
import { escaped } from './escape.ts'
import { plain } from './shown-units.ts'

// Discord shows no masked link whose words look like an address or hold square brackets: the words then stand
// beside the link.
const UNSAFE_WORDS = /[[\]]|:\/\/|\bwww\.|discord\.gg/i

/**
 * An address as it may stand in a masked link or a button, or null: http and https only, no credentials, no
 * character that would end the link, at most 512 characters.
 */
export function safeUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null
  const url = new URL(address)
  if (!/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') return null
  const href = url.href.replace(
    /[()<>[\]\\|"'*`\s]/g,
    (char) => `%${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
  )
  return href.length <= LIMITS.buttonUrl ? href : null
}

/** A masked link to a safe address; `fallback` is linked where the words cannot be. */
export function link(words: string, url: string, fallback: string): string {
  const shown = escaped(words)
  if (shown === '') return `[${fallback}](${url})`
  return UNSAFE_WORDS.test(plain(words)) ? `${shown} — [${fallback}](${url})` : `[${shown}](${url})`
}
