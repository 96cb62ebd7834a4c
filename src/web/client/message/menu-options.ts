import type { APISelectMenuComponent, APISelectMenuOption, ComponentType } from 'discord-api-types/v10'
import { WORLD } from '../../../interactions/line/world.ts'

const STRINGS: ComponentType.StringSelect = 3
const USERS: ComponentType.UserSelect = 5
const CHANNELS: ComponentType.ChannelSelect = 8

/** What can be chosen: the menu's own options, or what the playground has of the kind that it asks for. */
export function menuOptions(menu: APISelectMenuComponent): readonly APISelectMenuOption[] {
  if (menu.type === STRINGS) return menu.options
  if (menu.type === CHANNELS) return [{ label: `#${WORLD.channel.name}`, value: WORLD.channel.id }]
  if (menu.type === USERS) return [{ label: `@${WORLD.user.name}`, value: WORLD.user.id }]
  return []
}
