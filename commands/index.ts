import type { References } from '../src/replies/audience.ts'
import { actorCommand } from './actor.ts'
import type { Command } from './command.ts'
import { digestCommand } from './digest.ts'
import { eventCommand } from './event.ts'
import { helpCommand } from './help.ts'
import { quoteCommand } from './quote.ts'
import { sourcesCommand } from './sources.ts'

/** Every slash command there is: what is not in this list is neither registered nor answered. */
export const createCommands = (references: References): readonly Command[] => [
  eventCommand(references),
  quoteCommand(references),
  actorCommand(references),
  sourcesCommand(references),
  digestCommand(references),
  helpCommand(references),
]
