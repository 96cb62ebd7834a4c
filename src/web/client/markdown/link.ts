import type { RenderContext } from './context.ts'

/** A link to the web opens beside the page; any other address stays text. */
export function link(
  target: string,
  content: readonly (Node | string)[],
  title: unknown,
  { make }: Pick<RenderContext, 'make'>,
): Node {
  const href = webAddress(target)
  if (!href) return make('span', {}, ...content)
  return make(
    'a',
    {
      href,
      target: '_blank',
      rel: 'noopener noreferrer nofollow',
      title: typeof title === 'string' && title !== '' ? title : href,
    },
    ...content,
  )
}

/** The address when it is one of the web; null for `javascript:` and the like. */
export function webAddress(target: string): string | null {
  if (!URL.canParse(target)) return null
  const { protocol, href } = new URL(target)
  return protocol === 'https:' || protocol === 'http:' ? href : null
}
