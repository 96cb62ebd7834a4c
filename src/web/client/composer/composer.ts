import type { Locale } from '../../../domain/locale.ts'
import { type Edit, withChoice, withCommand, withOption } from '../../../interactions/line/edit-line.ts'
import type { Choice, Chosen } from '../../../interactions/line/typed-values.ts'
import { pointTo, stepped } from '../list-keys.ts'
import type { History } from './history.ts'
import type { Item, Popup } from './popup.ts'
import type { Suggester } from './suggester.ts'

export interface Line {
  readonly text: string
  readonly chosen: Chosen
}

/** What became of a line: sent, or held back with the reason and how it should go on. */
export type Sending =
  | { readonly ok: true }
  | { readonly ok: false; readonly problem: string; readonly next: string }

interface Parts {
  readonly input: HTMLInputElement
  readonly form: HTMLFormElement
  readonly problem: HTMLElement
  readonly history: History
  readonly locale: () => Locale
  readonly suggester: (show: (popup: Popup | null) => void) => Suggester
  /** Draws the list and gives its items in order; null closes it. */
  readonly draw: (popup: Popup | null, take: (index: number) => void) => readonly HTMLElement[]
  readonly paint: (line: Line) => void
  readonly send: (line: Line) => Sending
}

export interface Composer {
  /** Puts a line there, ready to be changed or sent. */
  put(text: string): void
  /** Draws again, in another language say. */
  refresh(): void
}

export function createComposer({
  input,
  form,
  problem,
  history,
  locale,
  draw,
  paint,
  send,
  ...parts
}: Parts): Composer {
  let chosen: Readonly<Record<string, Choice>> = {}
  let popup: Popup | null = null
  let items: readonly HTMLElement[] = []
  let active = -1

  const pointAt = (index: number) => {
    active = index
    pointTo(input, items, index)
    items.forEach((item, place) => {
      item.setAttribute('aria-selected', String(place === index))
    })
  }
  const suggester = parts.suggester((next) => {
    popup = next
    items = draw(next, take)
    input.setAttribute('aria-expanded', String(next !== null && items.length > 0))
    pointAt(next && !next.exact && items.length > 0 ? 0 : -1)
  })
  const suggest = () => suggester.suggest(input.value, input.selectionStart ?? 0, chosen, locale())
  const write = ({ line, caret }: Edit) => {
    input.value = line
    input.setSelectionRange(caret, caret)
    input.scrollLeft = input.scrollWidth
    paint({ text: line, chosen })
  }
  const say = (text: string) => {
    problem.textContent = text
  }

  function take(index: number): void {
    const item = popup?.items[index]
    if (!item) return
    say('')
    write(edited(item))
    input.focus()
    if (item.kind === 'choice') suggester.stop()
    else suggest()
  }
  const edited = (item: Item): Edit => {
    if (item.kind === 'command') return withCommand(item.invocable, locale())
    if (item.kind === 'option') return withOption(input.value, item.option, locale())
    chosen = { ...chosen, [item.option.name]: item.choice }
    return withChoice(input.value, item.parsed, item.option, item.choice, locale())
  }
  const put = (text: string) => {
    chosen = {}
    write({ line: text, caret: text.length })
    say('')
    input.focus()
    suggest()
  }
  const submit = () => {
    const text = input.value
    if (text.trim() === '') return
    const sending = send({ text, chosen })
    if (!sending.ok) {
      write({ line: sending.next, caret: sending.next.length })
      suggest()
      return say(sending.problem)
    }
    history.add(text)
    chosen = {}
    write({ line: '', caret: 0 })
    say('')
    suggester.stop()
  }
  const recall = (direction: -1 | 1): boolean => {
    const line = popup ? null : history.step(direction)
    if (line === null) return false
    chosen = {}
    write({ line, caret: line.length })
    return true
  }
  const move = (step: -1 | 1): boolean => {
    if (items.length === 0) return recall(step)
    pointAt(stepped(active, items.length, step))
    return true
  }
  /** Whether the key was used here. */
  const onKey = ({ key, shiftKey }: KeyboardEvent): boolean => {
    if (key === 'ArrowDown') return move(1)
    if (key === 'ArrowUp') return move(-1)
    if (key === 'Escape' && popup) suggester.stop()
    else if (key === 'Enter' && active >= 0) take(active)
    else if (key === 'Tab' && !shiftKey && items.length > 0) take(Math.max(active, 0))
    else return false
    return true
  }

  input.addEventListener('keydown', (event) => {
    if (!event.isComposing && !event.altKey && !event.ctrlKey && !event.metaKey && onKey(event))
      event.preventDefault()
  })
  input.addEventListener('input', () => {
    say('')
    paint({ text: input.value, chosen })
    suggest()
  })
  input.addEventListener('click', suggest)
  input.addEventListener('focus', suggest)
  input.addEventListener('scroll', () => paint({ text: input.value, chosen }))
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    submit()
  })
  form.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && form.contains(relatedTarget))) suggester.stop()
  })
  return { put, refresh: () => popup && suggest() }
}
