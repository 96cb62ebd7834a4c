import { type Audience, audienceOf, type References } from '../src/replies/audience.ts'
import { choicesFrom } from '../src/replies/choices.ts'
import { moreSourcesReply } from '../src/replies/events-reply.ts'
import { goneReply, staleReply } from '../src/replies/problem-reply.ts'
import { decodeEventState } from '../src/replies/state/event-state.ts'
import { fr as t } from '../src/replies/wording/typography.ts'
import { actorEvents, searchedEvents } from './answers/events.ts'
import type { Command, CommandContext } from './command.ts'
import { slashCommand } from './localised.ts'
import { askingOf, typed } from './values.ts'

const data = slashCommand(
  { en: 'event', fr: 'événement' },
  {
    en: 'What happened on a day, in a place, with someone — and which sources say so',
    fr: 'Ce qui s’est passé un jour, en un lieu, avec quelqu’un — et quelles sources le disent',
  },
  [
    {
      name: { en: 'query', fr: 'recherche' },
      description: {
        en: 'A date, words, or both: “January 12”, “otan 12 janvier”, “janvier 2022”',
        fr: t`Une date, des mots ou les deux : « 12 janvier », « otan 12 janvier », « janvier 2022 »`,
      },
      maxLength: 200,
      required: true,
    },
  ],
)

/** `/event`: dated happenings with all their sources. */
export const eventCommand = (references: References): Command => ({
  data,
  run: (options, context) =>
    searchedEvents(
      { of: 'search', text: typed(options, 'query'), asking: askingOf(context) },
      { offset: 0, private: false },
      context,
      audienceOf(context, references),
    ),
  lasts: () => true,
  autocomplete: async ({ value }, _options, context) =>
    choicesFrom(await context.search.completeEvent(value, askingOf(context))),
  async press(state, values, context) {
    const audience = audienceOf(context, references)
    const pressed = decodeEventState(state)
    const opened = (text: string, beside: boolean) =>
      searchedEvents(
        { of: 'search', text, asking: askingOf(context) },
        { offset: 0, private: beside },
        context,
        audience,
      )
    switch (pressed?.action) {
      case 'open':
        return opened(pressed.event, false)
      case 'choose':
      case 'beside':
        return opened(values[0] ?? '', pressed.action === 'beside')
      case 'sources':
        return furtherSources(pressed.event, pressed.offset, context, audience)
      case 'list':
      case 'page':
      case 'pick': {
        const { list, offset, action } = pressed
        const place = {
          offset,
          chosen: action === 'pick' ? values[0] : undefined,
          private: action === 'list',
        }
        if (list.of === 'actor') return actorEvents(list, place, context, audience)
        return searchedEvents(list, place, context, audience)
      }
      default:
        return staleReply(audience)
    }
  },
})

async function furtherSources(id: string, offset: number, { facts }: CommandContext, audience: Audience) {
  const event = await facts.event(id)
  return event && offset < event.sources.length
    ? moreSourcesReply(event, offset, audience)
    : goneReply(audience)
}
