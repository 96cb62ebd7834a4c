import {
  type APIApplicationCommandAutocompleteInteraction,
  type APIApplicationCommandOptionChoice,
  InteractionResponseType,
} from 'discord-api-types/v10'
import { LIMITS } from '../replies/limits.ts'
import type { Completion } from '../search/search.ts'
import { contextFor, type InteractionDeps, questionOf } from './deps.ts'
import { type Handled, now } from './handled.ts'
import { DEFER_AFTER_MS } from './in-time.ts'
import { readOptions } from './options.ts'

/** Completions come in time or not at all: Discord knows no deferral here, and no error message. */
export async function handleAutocomplete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  deps: InteractionDeps,
): Promise<Handled> {
  const countdown = deps.timer(DEFER_AFTER_MS)
  const found = await Promise.race([complete(interaction, deps), countdown.elapsed.then(() => [])])
  countdown.cancel()
  return now({
    type: InteractionResponseType.ApplicationCommandAutocompleteResult,
    data: { choices: choicesOf(found) },
  })
}

async function complete(
  interaction: APIApplicationCommandAutocompleteInteraction,
  deps: InteractionDeps,
): Promise<readonly Completion[]> {
  const { name, options: given = [] } = interaction.data
  const entry = deps.commands.get(name)
  const read = entry && readOptions(entry.body.options ?? [], given, true)
  if (!entry || !read?.ok || !read.value.focused) return []
  const { command } = entry
  const { focused, options } = read.value
  try {
    const context = contextFor(interaction, deps)
    const run = async () => (await command.autocomplete?.(focused, options, context)) ?? []
    if (!command.lasts?.(options, true)) return await run()
    return await deps.kept.completions.of(questionOf(name, [focused, options], context), run)
  } catch (err) {
    deps.log.error({ err, failure: deps.failureId(), what: `/${name} autocomplete` }, 'a completion failed')
    return []
  }
}

/** One choice too many or too long makes Discord refuse them all. */
const choicesOf = (found: readonly Completion[]): APIApplicationCommandOptionChoice[] =>
  found
    .filter(({ name, value }) =>
      [name, value].every((text) => text.length > 0 && text.length <= LIMITS.choice),
    )
    .slice(0, LIMITS.choices)
    .map(({ name, value }) => ({ name, value }))
