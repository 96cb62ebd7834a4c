import type { Locale } from '../../../domain/locale.ts'
import { callIn, target } from '../../../interactions/line/invocables.ts'
import { descriptionIn, nameIn } from '../../../interactions/line/named.ts'
import { dataAddress, ICON } from '../../icon.ts'
import { WORDS } from '../../words/words.ts'
import type { Make } from '../make.ts'
import type { Item, Popup } from './popup.ts'

interface Look {
  readonly make: Make
  readonly locale: Locale
  readonly take: (index: number) => void
}

/** The list's content and its options in order. */
export function popupView(popup: Popup, look: Look): { content: Node[]; items: HTMLElement[] } {
  const { make, locale } = look
  const words = WORDS[locale]
  const items = popup.items.map((item, index) => itemView(item, index, look))
  const kindAt = (kind: Item['kind']) => items.filter((_, index) => popup.items[index]?.kind === kind)
  const others = kindAt('option')
  const list = make(
    'div',
    {
      id: 'suggestions',
      role: 'listbox',
      'aria-label': popup.option ? nameIn(popup.option, locale) : words.commands,
    },
    ...kindAt('command'),
    ...kindAt('choice'),
    others.length > 0
      ? make(
          'div',
          { role: 'group', 'aria-label': words.moreOptions, class: 'others' },
          make('div', { class: 'others-title', role: 'presentation' }, words.moreOptions),
          ...others,
        )
      : null,
  )
  return { content: [heading(popup, look), note(popup, look), list].filter((node) => node !== null), items }
}

function heading({ option }: Popup, { make, locale }: Look): Node {
  if (!option) return make('div', { class: 'popup-title' }, WORDS[locale].commands)
  return make(
    'div',
    { class: 'popup-title' },
    make('strong', {}, nameIn(option, locale)),
    ' ',
    descriptionIn(option, locale),
    option.required ? make('em', {}, ` ${WORDS[locale].required}`) : null,
  )
}

function note({ option, text, items, state }: Popup, { make, locale }: Look): Node | null {
  const words = WORDS[locale]
  if (items.some(({ kind }) => kind !== 'option')) return null
  if (state === 'searching') return make('div', { class: 'popup-note' }, words.searching)
  if (!option) return make('div', { class: 'popup-note' }, words.noCommand)
  if (text === '') return null
  if ('choices' in option) return make('div', { class: 'popup-note' }, words.noChoice)
  const completed = 'autocomplete' in option && option.autocomplete === true
  return completed ? make('div', { class: 'popup-note' }, words.noSuggestion) : null
}

function itemView(item: Item, index: number, { make, locale, take }: Look): HTMLElement {
  const attributes = { id: `suggestion-${index}`, role: 'option', class: `suggestion ${item.kind}` }
  const view = make('div', { ...attributes, 'aria-selected': 'false' }, ...partsOf(item, make, locale))
  view.addEventListener('click', () => take(index))
  return view
}

function partsOf(item: Item, make: Make, locale: Locale): (Node | string)[] {
  switch (item.kind) {
    case 'choice':
      return [item.choice.name]
    case 'option':
      return [
        make('span', { class: 'tag' }, nameIn(item.option, locale)),
        make('span', { class: 'description' }, descriptionIn(item.option, locale)),
      ]
    case 'command': {
      const { invocable } = item
      const options = invocable.options.map((option) =>
        make('span', { class: 'tag' }, nameIn(option, locale)),
      )
      return [
        make('img', { src: dataAddress(ICON), alt: '' }),
        make(
          'div',
          {},
          make('div', { class: 'title' }, make('strong', {}, callIn(invocable, locale)), ...options),
          make('div', { class: 'description' }, descriptionIn(target(invocable), locale)),
        ),
        make('span', { class: 'from' }, 'Verbatim'),
      ]
    }
  }
}
