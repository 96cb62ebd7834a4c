export type Format = 'text' | 'html' | 'json' | 'json-lines'

const HTML_START =
  /^(?:<\?xml[^>]{0,200}>)?\s{0,200}(?:<!--[^>]{0,500}-->\s{0,200}){0,5}<(?:!doctype html|html|head|body|article|main|header|div|section|p|meta|title|link|script)[\s/>]/i
const LOOK = 3000

/** An object on the first line and another on the next. */
function startsLikeLines(head: string): boolean {
  const [first = '', second = ''] = head
    .split('\n', 8)
    .map((line) => line.trim())
    .filter((line) => line !== '')
  return first.startsWith('{') && first.endsWith('}') && second.startsWith('{')
}

/** By the extension where it tells, otherwise by how the text begins. */
export function formatOf(name: string, start: string): Format {
  const extension = /\.([a-z]+)$/i.exec(name)?.[1]?.toLowerCase()
  if (extension === 'jsonl' || extension === 'ndjson') return 'json-lines'
  const head = start.slice(0, LOOK).trimStart()
  if (extension === 'html' || extension === 'htm' || extension === 'xhtml' || HTML_START.test(head))
    return 'html'
  if (startsLikeLines(head)) return 'json-lines'
  const json = extension === 'json' || /^(?:\{\s*"|\[\s*\{\s*")/.test(head)
  return json ? 'json' : 'text'
}
