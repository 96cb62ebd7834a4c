import type { Locale } from '../../domain/locale.ts'
import { en } from './en.ts'
import { fr, type Words } from './fr.ts'

export const WORDS = { fr, en } as const satisfies Record<Locale, Words>

/** A text with its `{gaps}` filled. */
export const filled = (text: string, gaps: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (gap, name: string) => String(gaps[name] ?? gap))
