import type { APIMessageComponentInteraction } from 'discord-api-types/v10'
import { outdated } from '../replies/apology.ts'
import { contextFor, type InteractionDeps } from './deps.ts'
import { guarded } from './guarded.ts'
import { type Handled, now } from './handled.ts'
import { inTime } from './in-time.ts'
import { localeOf } from './locale.ts'
import { foreignPressShape, ownPressShape } from './shape.ts'

/** A button or a menu. Its `custom_id` is the command's name, a colon and the command's own state. */
export async function handlePress(
  interaction: APIMessageComponentInteraction,
  deps: InteractionDeps,
): Promise<Handled> {
  const locale = localeOf(interaction.locale)
  const shape = isOwn(interaction) ? ownPressShape : foreignPressShape
  const { custom_id: id } = interaction.data
  const colon = id.indexOf(':')
  const name = colon < 0 ? id : id.slice(0, colon)
  const state = colon < 0 ? '' : id.slice(colon + 1)
  const command = deps.commands.get(name)?.command
  const press = command?.press?.bind(command)
  if (!press) {
    deps.log.warn({ command: name }, 'a component that no command understands')
    return now(shape.now(outdated('component', locale)), 'outdated')
  }
  const values = 'values' in interaction.data ? interaction.data.values : []
  const work = guarded(`${name}:`, locale, deps, () => press(state, values, contextFor(interaction, deps)))
  return inTime(work, shape, deps.timer)
}

/** Whether the one who pressed is the one whose command or press made the message. */
function isOwn(interaction: APIMessageComponentInteraction): boolean {
  const presser = interaction.member?.user ?? interaction.user
  const asker = interaction.message.interaction_metadata?.user
  return presser !== undefined && presser.id === asker?.id
}
