import type { Audience } from './audience.ts'
import { fitPlain } from './fit/fit-text.ts'
import { message } from './message.ts'
import { embed } from './parts/embed.ts'
import type { Reply } from './reply.ts'

/** Queries that the corpus answers, made from what it holds. */
export interface Examples {
  readonly events: readonly string[]
  readonly quotes: readonly string[]
  readonly actors: readonly string[]
}

/** What can be asked, with examples that work here and now. */
export function helpReply(examples: Examples, { words }: Audience): Reply {
  const { help, corpus } = words
  const empty = examples.events.length + examples.quotes.length + examples.actors.length === 0
  return message({
    embeds: [
      embed({
        title: help.title,
        text: empty ? `${help.promise}\n\n${corpus.empty}` : help.promise,
        fields: [
          {
            name: help.commands.event,
            value: withExamples(help.event, help.commands.event, examples.events),
          },
          {
            name: help.commands.quote,
            value: withExamples(help.quote, help.commands.quote, ['', ...examples.quotes]),
          },
          {
            name: help.commands.actor,
            value: withExamples(help.actor, help.commands.actor, examples.actors),
          },
          { name: help.commands.sources, value: help.sources },
          { name: help.tips, value: help.tip },
        ],
      }),
    ],
    private: true,
  })
}

const withExamples = (text: string, command: string, examples: readonly string[]): string =>
  [text, ...examples.map((example) => inCode(`${command} ${example}`))].join('\n')

/** Inside a code span Discord reads no Markdown, but a backtick would end it. */
const inCode = (text: string): string => `\`${fitPlain(text, 120).replaceAll('`', '’')}\``
