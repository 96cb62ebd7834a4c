import { WORDS } from '../../words/words.ts'
import type { RenderContext } from '../markdown/context.ts'
import type { MessageElement } from './message-view.ts'

/** A quick answer needs no waiting line: it would only flicker. In milliseconds. */
const PATIENCE = 150

/** « Verbatim réfléchit… » in the frame, after a moment. The returned function ends it. */
export function thinking(frame: MessageElement, { make, locale }: RenderContext): () => void {
  frame.setAttribute('aria-busy', 'true')
  const dots = make('span', { class: 'dots', 'aria-hidden': 'true' }, make('i'), make('i'), make('i'))
  const line = make('span', { class: 'thinking' }, dots, WORDS[locale].thinking)
  const timer = setTimeout(() => frame.append(line), PATIENCE)
  return () => {
    clearTimeout(timer)
    line.remove()
    frame.removeAttribute('aria-busy')
  }
}
