import { WORDS } from '../../words/words.ts'
import type { RenderContext } from './context.ts'

/** Hidden until it is pressed. */
export function spoiler(content: readonly (Node | string)[], { make, locale }: RenderContext): Node {
  const hidden = make('span', { class: 'hidden', 'aria-hidden': 'true' }, ...content)
  const button = make(
    'button',
    { type: 'button', class: 'spoiler', 'aria-label': WORDS[locale].spoiler },
    hidden,
  )
  button.addEventListener('click', () => {
    const shown = make('span', { class: 'spoiler-shown' })
    shown.append(...hidden.childNodes)
    button.replaceWith(shown)
  })
  return button
}
