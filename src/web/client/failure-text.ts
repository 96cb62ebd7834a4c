import type { Locale } from '../../domain/locale.ts'
import { filled, WORDS } from '../words/words.ts'
import type { ApiFailure } from './api.ts'

/** What went wrong, in the reader's words. */
export function failureText({ code, id }: ApiFailure, locale: Locale): string {
  const words = WORDS[locale]
  if (code === 'offline') return words.noServer
  if (code === 'size') return words.tooBig
  if (code === 'failed') return filled(words.failed, { id: id ?? '?' })
  return filled(words.refused, { code })
}
