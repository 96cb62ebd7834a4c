import type { Invocable } from '../../../interactions/line/invocables.ts'
import { parseLine } from '../../../interactions/line/parse-line.ts'
import type { Make } from '../make.ts'
import type { Line } from './composer.ts'
import { strokes } from './paint.ts'

/** Draws the parts of the line behind the input, whose own text is then not shown. */
export const createPainter =
  (input: HTMLInputElement, canvas: HTMLElement, known: readonly Invocable[], make: Make) =>
  ({ text, chosen }: Line): void => {
    const parsed = parseLine(text, known, chosen)
    input.classList.toggle('painted', parsed.ok)
    if (!parsed.ok) {
      canvas.replaceChildren()
      return
    }
    const drawn = strokes(text, parsed.value).map((stroke) =>
      make('span', { class: stroke.kind }, stroke.text),
    )
    const line = make('div', {}, ...drawn)
    line.style.transform = `translateX(${-input.scrollLeft}px)`
    canvas.replaceChildren(line)
  }
