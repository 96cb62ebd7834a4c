import type { MessageTools } from './message-tools.ts'
import type { MessageElement } from './message-view.ts'

/** Fills a frame with words of the page's own: no answer of the application. */
export function fillNotice(frame: MessageElement, ...content: readonly (Node | string)[]): void {
  const above = [...frame.children].filter(({ slot }) => slot === 'reply')
  frame.replaceChildren(...above, ...content)
}

/** Lines to try, as buttons. */
export function chips(
  lines: readonly string[],
  use: (line: string) => void,
  { make }: Pick<MessageTools, 'make'>,
): HTMLElement {
  const buttons = lines.map((line) => {
    const button = make('button', { type: 'button', class: 'chip' }, line)
    button.addEventListener('click', () => use(line))
    return button
  })
  return make('div', { class: 'chips' }, ...buttons)
}
