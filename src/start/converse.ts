import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10'
import type { Answer, Conversation, Message } from '../cli/ask/conversation.ts'
import type { Locale } from '../domain/locale.ts'
import { fail, ok } from '../domain/result.ts'
import type { InteractionDeps } from '../interactions/deps.ts'
import { handle } from '../interactions/handle.ts'
import { fillOptions } from '../interactions/line/fill-options.ts'
import { callIn, invocables } from '../interactions/line/invocables.ts'
import { parseLine } from '../interactions/line/parse-line.ts'
import { problemText } from '../web/client/problem-text.ts'
import { type ChatMessage, effectOf } from '../web/discord/chat-message.ts'
import { commandInteraction, pressInteraction } from '../web/discord/interaction.ts'
import { snowflake } from '../web/discord/snowflake.ts'
import { settle } from '../web/settle.ts'
import { filled, WORDS } from '../web/words/words.ts'
import { storeFaults } from './store-faults.ts'

/** Buttons have type 2. */
const BUTTON = 2

/**
 * The line of a command, asked as the playground asks it: the same reading, the same adapter. Where the store fails,
 * it rejects with the `StoreError`.
 */
export function converse(deps: InteractionDeps, clock: () => number): Conversation {
  const known = invocables([...deps.commands.values()].map(({ body }) => body))
  let sequence = 0
  const stamp = (locale: Locale) => {
    sequence += 1
    return { id: snowflake(clock(), sequence), locale }
  }

  async function answer(
    interaction: APIInteraction,
    pressed: ChatMessage | null,
    locale: Locale,
  ): Promise<Answer> {
    const { log, fault } = storeFaults(deps.log)
    const response = await settle(await handle(interaction, { ...deps, log }))
    const stopped = fault()
    if (stopped) throw stopped
    const effect = effectOf(response, { id: interaction.id, at: clock() }, pressed)
    const message = 'message' in effect ? effect.message : (pressed ?? nothing(interaction.id, clock()))
    return { message, payload: payloadOf(response), press: (label) => press(message, label, locale) }
  }

  async function press(message: ChatMessage, label: string, locale: Locale): Promise<Answer | null> {
    const button = buttonOf(message, label)
    return button && answer(pressInteraction(stamp(locale), message, button), message, locale)
  }

  return {
    say: async (line, locale) => {
      const words = WORDS[locale]
      const parsed = parseLine(line, known)
      if (!parsed.ok) {
        const calls = known.map((invocable) => callIn(invocable, locale)).join(' ')
        const unknown = filled(words.unknownCommand, { command: parsed.detail ?? line.slice(0, 100) })
        return fail('not-sent', `${unknown} ${calls}`)
      }
      const filling = fillOptions(parsed.value)
      if (!filling.ok) return fail('not-sent', problemText(filling.problem, locale))
      return ok(
        await answer(
          commandInteraction(stamp(locale), parsed.value.invocable, filling.options),
          null,
          locale,
        ),
      )
    },
  }
}

const nothing = (id: string, at: number): ChatMessage => ({
  id,
  at,
  content: '',
  embeds: [],
  components: [],
  ephemeral: false,
})

const payloadOf = (response: APIInteractionResponse): unknown => ('data' in response ? response.data : null)

function buttonOf({ components }: Message, label: string) {
  for (const button of components.flatMap((row) => row.components)) {
    if (button.type === BUTTON && 'custom_id' in button && 'label' in button && button.label === label)
      return button
  }
  return null
}
