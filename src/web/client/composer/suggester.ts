import type { Locale } from '../../../domain/locale.ts'
import { fillTyping } from '../../../interactions/line/fill-options.ts'
import type { Invocable } from '../../../interactions/line/invocables.ts'
import { type Need, needOf } from '../../../interactions/line/suggest.ts'
import type { Choice, Chosen } from '../../../interactions/line/typed-values.ts'
import { autocompleteInteraction, type Stamp } from '../../discord/interaction.ts'
import type { Api } from '../api.ts'
import type { Popup } from './popup.ts'

type OptionNeed = Extract<Need, { kind: 'option' }>

interface Parts {
  readonly api: Api
  readonly known: readonly Invocable[]
  readonly stamp: () => Stamp
  readonly show: (popup: Popup | null) => void
}

export interface Suggester {
  /** Finds what the line calls for and shows it, at once and again when the application has answered. */
  suggest(line: string, caret: number, chosen: Chosen, locale: Locale): void
  /** Shows nothing, whatever is still on its way. */
  stop(): void
}

/** Rests between keys before the application is asked, in milliseconds. */
const REST = 90

export function createSuggester({ api, known, stamp, show }: Parts): Suggester {
  let running = new AbortController()

  const ask = async (need: OptionNeed, signal: AbortSignal): Promise<readonly Choice[] | null> => {
    const { invocable } = need.parsed
    const interaction = autocompleteInteraction(stamp(), invocable, fillTyping(need.parsed, need))
    const answer = await api.interact(interaction, signal)
    if (!answer.ok || answer.value.type !== 8) return null
    return (answer.value.data.choices ?? []).map(({ name, value }) => ({ name, value }))
  }

  const complete = (need: OptionNeed, last: readonly Choice[]) => {
    const { signal } = running
    show(popupOf(need, last, 'searching'))
    setTimeout(async () => {
      if (signal.aborted) return
      const choices = await ask(need, signal)
      if (signal.aborted) return
      shown = choices ?? []
      show(popupOf(need, shown, 'ready'))
    }, REST)
  }

  // While the next ones are sought the last ones stay: a list that empties at every key cannot be read.
  let shown: readonly Choice[] = []
  let shownFor: OptionNeed['option'] | null = null

  const stop = () => {
    running.abort()
    running = new AbortController()
  }
  return {
    stop: () => {
      stop()
      show(null)
    },
    suggest: (line, caret, chosen, locale) => {
      stop()
      const need = needOf(line, caret, known, chosen, locale)
      if (need.kind === 'nothing') return show(null)
      if (need.kind === 'commands') {
        const items = need.commands.map((invocable) => ({ kind: 'command', invocable }) as const)
        return show({ option: null, text: line, items, state: 'ready', exact: need.exact })
      }
      if (shownFor !== need.option) shown = []
      shownFor = need.option
      const asks = 'autocomplete' in need.option && need.option.autocomplete === true
      if (need.choices || !asks) return show(popupOf(need, need.choices ?? [], 'ready'))
      complete(need, shown)
    },
  }
}

const popupOf = (
  { parsed, option, text, others }: OptionNeed,
  choices: readonly Choice[],
  state: Popup['state'],
): Popup => ({
  option,
  text,
  items: [
    ...choices.map((choice) => ({ kind: 'choice', parsed, option, choice }) as const),
    ...others.map((other) => ({ kind: 'option', option: other }) as const),
  ],
  state,
  exact: true,
})
