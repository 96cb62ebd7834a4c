import {
  type APIInteraction,
  type APIInteractionResponse,
  InteractionResponseType,
  InteractionType,
} from 'discord-api-types/v10'
import type { InteractionDeps } from './deps.ts'
import { failed } from './guarded.ts'
import type { Later } from './handled.ts'
import { localeOf } from './locale.ts'
import { commandShape, foreignPressShape, ownPressShape } from './shape.ts'

/** What to respond instead when Discord refuses a response; null where nothing can be said. */
export function insteadOfResponse(
  interaction: APIInteraction,
  err: unknown,
  deps: InteractionDeps,
): APIInteractionResponse | null {
  const reply = failed('response', err, localeOf(interactionLocale(interaction)), deps)
  return interaction.type === InteractionType.ApplicationCommandAutocomplete ? null : commandShape.now(reply)
}

/** What to send instead when Discord refuses a deferred message: nobody is left with « thinking… ». */
export function insteadOfLater(
  interaction: APIInteraction,
  response: APIInteractionResponse,
  err: unknown,
  deps: InteractionDeps,
): Later {
  const reply = failed('deferred answer', err, localeOf(interactionLocale(interaction)), deps)
  const updates = response.type === InteractionResponseType.DeferredMessageUpdate
  return (updates ? ownPressShape : foreignPressShape).later(reply)
}

const interactionLocale = (interaction: APIInteraction) =>
  'locale' in interaction ? interaction.locale : undefined
