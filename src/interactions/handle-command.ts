import type { APIChatInputApplicationCommandInteraction } from 'discord-api-types/v10'
import { outdated } from '../replies/apology.ts'
import { contextFor, type InteractionDeps, questionOf } from './deps.ts'
import { guarded } from './guarded.ts'
import { type Handled, now } from './handled.ts'
import { inTime } from './in-time.ts'
import { localeOf } from './locale.ts'
import { readOptions } from './options.ts'
import { commandShape } from './shape.ts'

export async function handleCommand(
  interaction: APIChatInputApplicationCommandInteraction,
  deps: InteractionDeps,
): Promise<Handled> {
  const locale = localeOf(interaction.locale)
  const { name, options: given = [], resolved } = interaction.data
  const entry = deps.commands.get(name)
  const read = entry && readOptions(entry.body.options ?? [], given, false)
  if (!entry || !read?.ok) {
    deps.log.warn({ command: name, ...read }, 'a command that is not registered this way')
    return now(commandShape.now(outdated('command', locale)), 'outdated')
  }
  const { command } = entry
  const options = {
    ...read.value.options,
    ...(resolved?.channels && { channelNames: namesOf(resolved.channels) }),
  }
  const work = guarded(`/${name}`, locale, deps, () => {
    const context = contextFor(interaction, deps)
    const run = () => command.run(options, context)
    return command.lasts?.(options, false)
      ? deps.kept.replies.of(questionOf(name, options, context), run)
      : run()
  })
  return inTime(work, commandShape, deps.timer)
}

const namesOf = (channels: Readonly<Record<string, { readonly name?: string | null }>>) =>
  Object.fromEntries(Object.entries(channels).map(([id, { name }]) => [id, name ?? id]))
