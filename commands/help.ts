import { audienceOf, type References } from '../src/replies/audience.ts'
import { helpReply } from '../src/replies/help-reply.ts'
import { examplesFrom } from './answers/examples.ts'
import type { Command } from './command.ts'
import { slashCommand } from './localised.ts'

const data = slashCommand(
  { en: 'help', fr: 'aide' },
  {
    en: 'What can be asked, with examples that work',
    fr: 'Ce qu’on peut demander, avec des exemples qui marchent',
  },
)

/** `/help`: what can be asked of this corpus. */
export const helpCommand = (references: References): Command => ({
  data,
  run: async (_options, context) =>
    helpReply(await examplesFrom(context.facts, context.locale), audienceOf(context, references)),
})
