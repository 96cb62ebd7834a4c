import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { type Page, sizeOf } from './page.ts'

// Readability reads the text of an element once for each element around it.
const DEEPEST = 300
const MOST_ELEMENTS = 20_000

/**
 * The article's markup as @mozilla/readability finds it in a pruned page; null where it finds none, and for pages
 * so large or deep that it would take long.
 */
export function readable({ $, root }: Page): string | null {
  const { elements, depth } = sizeOf(root)
  if (depth > DEEPEST || elements > MOST_ELEMENTS) return null
  const markup = $('body').html() ?? $.root().html() ?? ''
  try {
    const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`)
    return new Readability(document, { charThreshold: 200, disableJSONLD: true }).parse()?.content ?? null
  } catch {
    // Markup that only hostile pages have overflows linkedom's stack; the other way to find the text takes over.
    return null
  }
}
