import { rules, rulesExtended, SimpleMarkdown } from 'discord-markdown-parser'

/** A piece of Markdown: its type says which fields it has. */
export interface Node {
  readonly type: string
  readonly content?: string | readonly Node[]
  readonly [field: string]: unknown
}

/** `body`: a message or an embed's text. `title`: an embed's title or a field's name, where links and blocks are text. */
export type Kind = 'body' | 'title'

interface State {
  readonly prevCapture?: readonly string[] | null
}

/** `- item`, `1. item` at the beginning of a line, which the parser does not know. */
const listItem = {
  order: rules.heading?.order ?? 0,
  match: (source: string, state: State) =>
    state.prevCapture == null || state.prevCapture[0]?.endsWith('\n')
      ? /^( {0,8})([-*]|\d{1,4}\.) +([^\n]+)(?:\n|$)/.exec(source)
      : null,
  parse: (capture: readonly string[], nested: (source: string, state: State) => unknown, state: State) => ({
    depth: Math.floor((capture[1]?.length ?? 0) / 2),
    mark: capture[2],
    content: nested(capture[3] ?? '', state),
  }),
}

const only = (...names: readonly string[]) =>
  Object.fromEntries(Object.entries(rulesExtended).filter(([name]) => names.includes(name)))

const PARSERS = {
  body: SimpleMarkdown.parserFor({ ...rulesExtended, listItem } as never),
  title: SimpleMarkdown.parserFor(
    only('escape', 'em', 'strong', 'underline', 'strikethrough', 'inlineCode', 'text', 'emoticon', 'spoiler'),
  ),
} as const satisfies Record<Kind, unknown>

/** Discord's longest text; anything longer is shown as it is. */
const LONGEST = 6000

/** Discord's Markdown as a tree. What cannot be parsed stays plain text. */
export function parse(source: string, kind: Kind): readonly Node[] {
  if (source.length > LONGEST) return [{ type: 'text', content: source }]
  try {
    return PARSERS[kind](source, { inline: true }) as readonly Node[]
  } catch {
    return [{ type: 'text', content: source }]
  }
}
