import { WORLD } from '../../../interactions/line/world.ts'
import { WORDS } from '../../words/words.ts'
import type { RenderContext } from './context.ts'
import { link } from './link.ts'
import { type Kind, type Node as Piece, parse } from './parse.ts'
import { spoiler } from './spoiler.ts'
import { timestamp } from './timestamp.ts'

/** Discord's Markdown as elements, built one by one. */
export const markdown = (source: string, kind: Kind, context: RenderContext): (Node | string)[] =>
  joined(parse(source, kind).flatMap((piece) => rendered(piece, context)))

/** The words alone on one line, for a screen reader. */
export const plain = (source: string, kind: Kind, context: RenderContext): string =>
  markdown(source, kind, context).map(words).join('').replace(/\s+/g, ' ').trim()

const LINES = new Set(['BR', 'DIV', 'BLOCKQUOTE', 'PRE', 'SMALL'])

const words = (node: Node | string): string =>
  typeof node === 'string' ? node : `${node.textContent}${LINES.has(node.nodeName) ? ' ' : ''}`

const joined = (nodes: readonly (Node | string)[]): (Node | string)[] =>
  nodes.reduce<(Node | string)[]>((all, node) => {
    const last = all.at(-1)
    if (typeof node === 'string' && typeof last === 'string') all[all.length - 1] = last + node
    else all.push(node)
    return all
  }, [])

function inside({ content }: Piece, context: RenderContext): (Node | string)[] {
  if (typeof content === 'string') return [content]
  return joined((content ?? []).flatMap((piece) => rendered(piece, context)))
}

function rendered(piece: Piece | readonly Piece[], context: RenderContext): (Node | string)[] {
  if (isList(piece)) return piece.flatMap((one) => rendered(one, context))
  const { make, locale } = context
  const within = () => inside(piece, context)
  const text = (field: string) => String(piece[field] ?? '')
  switch (piece.type) {
    case 'text':
      return [text('content')]
    case 'br':
    case 'newline':
      return [make('br')]
    case 'strong':
      return [make('strong', {}, ...within())]
    case 'em':
      return [make('em', {}, ...within())]
    case 'underline':
    case 'u':
      return [make('u', {}, ...within())]
    case 'strikethrough':
    case 'del':
      return [make('s', {}, ...within())]
    case 'inlineCode':
      return [make('code', {}, text('content'))]
    case 'codeBlock':
      return [make('pre', {}, make('code', {}, text('content')))]
    case 'blockQuote':
      return [make('blockquote', {}, ...within())]
    case 'heading':
      return [make('div', { class: `heading heading-${text('level')}` }, ...within())]
    case 'subtext':
      return [make('small', { class: 'subtext' }, ...within())]
    case 'listItem':
      return [listItem(piece, context)]
    case 'link':
    case 'url':
    case 'autolink':
      return [link(text('target'), within(), piece.title, context)]
    case 'spoiler':
      return [spoiler(within(), context)]
    case 'timestamp':
      return [timestamp(text('timestamp'), text('format'), context)]
    case 'twemoji':
      return [text('name')]
    case 'emoji':
      return [`:${text('name')}:`]
    case 'slashCommand':
      return [mention(`/${text('fullName')}`, context)]
    case 'channel':
      return [mention(`#${WORLD.channel.name}`, context)]
    case 'user':
      return [mention(`@${piece.id === WORLD.application.id ? 'Verbatim' : WORDS[locale].you}`, context)]
    case 'role':
      return [mention('@role', context)]
    case 'everyone':
    case 'here':
      return [mention(`@${piece.type}`, context)]
    default:
      return within()
  }
}

const isList = (piece: Piece | readonly Piece[]): piece is readonly Piece[] => Array.isArray(piece)

const mention = (text: string, { make }: RenderContext) => make('span', { class: 'mention' }, text)

function listItem(piece: Piece, context: RenderContext): Node {
  const { make } = context
  const mark = piece.mark === '-' || piece.mark === '*' ? '•' : String(piece.mark)
  return make(
    'div',
    { class: 'item', 'data-depth': String(Math.min(Number(piece.depth), 3)) },
    make('span', { class: 'bullet' }, `${mark} `),
    make('span', {}, ...inside(piece, context)),
  )
}
