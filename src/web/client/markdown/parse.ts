import { rulesExtended, SimpleMarkdown } from 'discord-markdown-parser'
import { segments } from './segments.ts'

/** A piece of Markdown: its type says which fields it has. */
export interface Node {
  readonly type: string
  readonly content?: string | readonly Node[]
  readonly [field: string]: unknown
}

/** `body`: a message or an embed's text. `title`: an embed's title or a field's name, where links and blocks are text. */
export type Kind = 'body' | 'title'

const only = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(rulesExtended).filter(([name]) => names.includes(name)))

const PARSERS = {
  body: SimpleMarkdown.parserFor(rulesExtended),
  title: SimpleMarkdown.parserFor(
    only('escape', 'em', 'strong', 'underline', 'strikethrough', 'inlineCode', 'text', 'emoticon', 'spoiler'),
  ),
} as const satisfies Record<Kind, unknown>

/** Discord's longest text; anything longer is shown as it is. */
const LONGEST = 6000

/** Link openings right behind one another: the parser looks through all that follow from each. */
const MOST_OPEN = 100

/** The most links that are open at once: « [a](b » opens one, a bracket closes one. */
function mostOpen(source: string): number {
  let [open, most] = [0, 0]
  for (let at = 0; at < source.length; at += 1) {
    if (source.startsWith('](', at)) open += 1
    else if (source[at] === ')' && open > 0) open -= 1
    most = Math.max(most, open)
  }
  return most
}

/** Discord's Markdown as a tree. What cannot be parsed, or not soon, stays plain text. */
export function parse(source: string, kind: Kind): readonly Node[] {
  if (source.length > LONGEST || mostOpen(source) > MOST_OPEN) return [{ type: 'text', content: source }]
  const parsed = (text: string) => PARSERS[kind](text, { inline: true }) as readonly Node[]
  try {
    if (kind === 'title') return parsed(source)
    return segments(source).flatMap(({ item, text }) =>
      item ? { type: 'listItem', depth: item.depth, mark: item.mark, content: parsed(text) } : parsed(text),
    )
  } catch {
    return [{ type: 'text', content: source }]
  }
}
