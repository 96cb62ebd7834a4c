import type { APISelectMenuComponent, APISelectMenuOption } from 'discord-api-types/v10'
import type { ChatMessage } from '../../discord/chat-message.ts'
import type { Make } from '../make.ts'

/** The elements of a select menu, closed, nothing marked. */
export function menuParts(
  menu: APISelectMenuComponent,
  options: readonly APISelectMenuOption[],
  placeholder: string,
  message: ChatMessage,
  { make }: { readonly make: Make },
) {
  const row = message.components.findIndex(({ components }) => components.some((one) => one === menu))
  const id = `menu-${message.id}-${row}`
  const label = make('span', { class: 'menu-label' })
  const button = make(
    'button',
    {
      type: 'button',
      class: 'menu-button',
      role: 'combobox',
      'aria-haspopup': 'listbox',
      'aria-expanded': 'false',
      'aria-controls': id,
      'aria-label': placeholder,
      disabled: menu.disabled === true,
    },
    label,
    make('span', { class: 'chevron', 'aria-hidden': 'true' }),
  )
  const items = options.map(({ label: name, description, emoji }, index) =>
    make(
      'div',
      { id: `${id}-${index}`, role: 'option', class: 'menu-option' },
      make('strong', {}, [emoji?.name, name].filter(Boolean).join(' ')),
      description ? make('span', {}, description) : null,
    ),
  )
  const list = make(
    'div',
    {
      id,
      role: 'listbox',
      class: 'menu-list',
      'aria-label': placeholder,
      'aria-multiselectable': (menu.max_values ?? 1) > 1 ? 'true' : undefined,
      hidden: true,
    },
    ...items,
  )
  return { view: make('div', { class: 'menu' }, button, list), button, label, list, items }
}
