import type { APISelectMenuComponent } from 'discord-api-types/v10'
import type { ChatMessage } from '../../discord/chat-message.ts'
import { filled, WORDS } from '../../words/words.ts'
import { pointTo, stepped } from '../list-keys.ts'
import { menuOptions } from './menu-options.ts'
import { menuParts } from './menu-parts.ts'
import type { MessageTools } from './message-tools.ts'

/** A select menu: a button that opens a list. With several choices they are sent when the list closes. */
export function menuView(
  menu: APISelectMenuComponent,
  message: ChatMessage,
  tools: MessageTools,
): HTMLElement {
  const options = menuOptions(menu)
  const values = options.map(({ value }) => value)
  const most = menu.max_values ?? 1
  const before = values.filter((_, index) => options[index]?.default === true)
  const placeholder = menu.placeholder ?? WORDS[tools.locale].choose
  const { view, button, label, list, items } = menuParts(menu, options, placeholder, message, tools)
  let picked: readonly string[] = before
  let active = -1

  const pointAt = (index: number) => {
    active = index
    pointTo(button, items, index)
  }
  const mark = () => {
    items.forEach((item, index) => {
      item.setAttribute('aria-selected', String(picked.includes(values[index] ?? '')))
    })
    const [only] = options.filter(({ value }) => picked.includes(value))
    const many = filled(WORDS[tools.locale].chosen, { count: picked.length })
    label.textContent = picked.length > 1 ? many : (only?.label ?? placeholder)
  }
  const open = () => {
    list.hidden = false
    button.setAttribute('aria-expanded', 'true')
    const room = window.innerHeight - button.getBoundingClientRect().bottom
    list.classList.toggle('above', room < list.offsetHeight + 90)
    pointAt(
      Math.max(
        0,
        values.findIndex((value) => picked.includes(value)),
      ),
    )
  }
  const send = () => tools.press(message, menu, picked)
  const close = () => {
    if (list.hidden) return
    list.hidden = true
    button.setAttribute('aria-expanded', 'false')
    pointAt(-1)
    const changed = picked.length !== before.length || picked.some((value) => !before.includes(value))
    if (most > 1 && changed && picked.length >= (menu.min_values ?? 1)) send()
  }
  const choose = (index: number) => {
    const value = values[index]
    if (value === undefined) return
    if (most === 1) {
      picked = [value]
      close()
      send()
    } else if (picked.includes(value)) picked = picked.filter((one) => one !== value)
    else if (picked.length < most) picked = [...picked, value]
    mark()
  }
  const keys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => pointAt(stepped(active, items.length, 1)),
    ArrowUp: () => pointAt(stepped(active, items.length, -1)),
    Home: () => pointAt(0),
    End: () => pointAt(items.length - 1),
    Enter: () => choose(active),
    ' ': () => choose(active),
    Escape: close,
  }
  const onKey = (event: KeyboardEvent) => {
    const opens = event.key === 'ArrowDown' || event.key === 'ArrowUp'
    const act = list.hidden ? (opens ? open : undefined) : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  items.forEach((item, index) => {
    item.addEventListener('click', () => choose(index))
  })
  button.addEventListener('click', () => (list.hidden ? open() : close()))
  button.addEventListener('keydown', onKey)
  list.addEventListener('mousedown', (event) => event.preventDefault())
  view.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && view.contains(relatedTarget))) close()
  })
  mark()
  return view
}
