import {
  ActionRowBuilder,
  ButtonBuilder,
  type MessageActionRowComponentBuilder,
  StringSelectMenuBuilder,
  StringSelectMenuOptionBuilder,
} from '@discordjs/builders'
import {
  type APIActionRowComponent,
  type APIComponentInMessageActionRow,
  ButtonStyle,
} from 'discord-api-types/v10'
import { fitPlain } from '../fit/fit-text.ts'
import { LIMITS } from '../limits.ts'

export type Row = APIActionRowComponent<APIComponentInMessageActionRow>

/** Text from articles may stand in labels as it is: Discord reads no Markdown there. */
export interface ButtonSpec {
  readonly label: string
  /** Null where the state does not fit: there is then no button. */
  readonly id: string | null
}

interface MenuOption {
  readonly label: string
  readonly description?: string
  readonly value: string
  readonly chosen?: boolean
}

export interface MenuSpec {
  readonly id: string | null
  readonly placeholder: string
  readonly options: readonly MenuOption[]
}

/** At most one row of five buttons; none where no button has a place to lead to. */
export function buttonRow(specs: readonly ButtonSpec[]): Row[] {
  const ids = new Set<string>()
  const buttons = specs.flatMap(({ label, id }) =>
    id === null || ids.has(id) || !ids.add(id)
      ? []
      : [
          new ButtonBuilder()
            .setCustomId(id)
            .setLabel(fitPlain(label, LIMITS.buttonLabel))
            .setStyle(ButtonStyle.Secondary),
        ],
  )
  return rowOf(buttons.slice(0, LIMITS.buttonsInRow))
}

/** A menu of up to 25 different values; options whose value is too long to come back whole are left out. */
export function menuRow({ id, placeholder, options }: MenuSpec): Row[] {
  const taken = new Set<string>()
  const shown = options
    .filter(({ value, label }) => {
      const usable = value !== '' && value.length <= LIMITS.selectOption && fitPlain(label, 100) !== ''
      const first = usable && !taken.has(value)
      if (first) taken.add(value)
      return first
    })
    .slice(0, LIMITS.selectOptions)
  if (id === null || shown.length === 0) return []
  const menu = new StringSelectMenuBuilder()
    .setCustomId(id)
    .setPlaceholder(fitPlain(placeholder, LIMITS.placeholder))
    .addOptions(shown.map(optionOf))
  return rowOf([menu])
}

/** Set one by one: the library takes twenty times as long to check a whole option. */
function optionOf({ label, description, value, chosen }: MenuOption): StringSelectMenuOptionBuilder {
  const option = new StringSelectMenuOptionBuilder()
    .setLabel(fitPlain(label, LIMITS.selectOption))
    .setValue(value)
  const below = description === undefined ? '' : fitPlain(description, LIMITS.selectOption)
  if (below !== '') option.setDescription(below)
  return chosen === true ? option.setDefault() : option
}

const rowOf = (components: readonly MessageActionRowComponentBuilder[]): Row[] =>
  components.length === 0
    ? []
    : [new ActionRowBuilder<MessageActionRowComponentBuilder>().addComponents(...components).toJSON()]
