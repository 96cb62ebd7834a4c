import { isChatInputApplicationCommandInteraction as isSlashCommand } from 'discord-api-types/utils/v10'
import { type APIInteraction, InteractionResponseType, InteractionType } from 'discord-api-types/v10'
import { outdated } from '../replies/apology.ts'
import type { Catalogue } from './catalogue.ts'
import type { InteractionDeps } from './deps.ts'
import { handleAutocomplete } from './handle-autocomplete.ts'
import { handleCommand } from './handle-command.ts'
import { handlePress } from './handle-press.ts'
import { type Handled, now } from './handled.ts'
import { localeOf } from './locale.ts'
import { commandShape } from './shape.ts'
import type { InteractionKind } from './watch.ts'

/**
 * Discord's interaction in, Discord's answer out: the one adapter that the gateway, HTTP and the playground
 * share. It knows no transport. The response is ready within `DEFER_AFTER_MS`, unless a command holds the thread.
 */
export async function handle(interaction: APIInteraction, deps: InteractionDeps): Promise<Handled> {
  const done = deps.watch(kindOf(interaction), nameIn(interaction, deps.commands))
  const handled = await answerTo(interaction, deps)
  done(handled.outcome)
  return handled
}

async function answerTo(interaction: APIInteraction, deps: InteractionDeps): Promise<Handled> {
  switch (interaction.type) {
    case InteractionType.Ping:
      return now({ type: InteractionResponseType.Pong })
    case InteractionType.ApplicationCommandAutocomplete:
      return handleAutocomplete(interaction, deps)
    case InteractionType.MessageComponent:
      return handlePress(interaction, deps)
    case InteractionType.ApplicationCommand:
      if (isSlashCommand(interaction)) return handleCommand(interaction, deps)
  }
  deps.log.warn({ type: interaction.type }, 'an interaction of a kind that is not used')
  return now(commandShape.now(outdated('command', localeOf(interaction.locale))), 'outdated')
}

function kindOf({ type }: APIInteraction): InteractionKind {
  switch (type) {
    case InteractionType.ApplicationCommand:
      return 'command'
    case InteractionType.ApplicationCommandAutocomplete:
      return 'completion'
    case InteractionType.MessageComponent:
      return 'press'
    default:
      return 'other'
  }
}

/** Only registered names: others come from outside, and there is no end of them. */
function nameIn({ data }: APIInteraction, commands: Catalogue): string {
  const name =
    data && ('name' in data ? data.name : 'custom_id' in data ? data.custom_id.split(':', 1)[0] : '')
  return name !== undefined && commands.has(name) ? name : 'unknown'
}
