import type { ActorBrief, Profile } from '../src/domain/actor.ts'
import { actorReply } from '../src/replies/actor-reply.ts'
import { type Audience, audienceOf, type References } from '../src/replies/audience.ts'
import { choicesFrom } from '../src/replies/choices.ts'
import { invalidReply, staleReply, unsureReply } from '../src/replies/problem-reply.ts'
import type { Reply } from '../src/replies/reply.ts'
import { encodeActorMenu, isActorMenu } from '../src/replies/state/small-states.ts'
import { fr as t } from '../src/replies/wording/typography.ts'
import { nothingFound } from './answers/nothing-found.ts'
import type { Command, CommandContext } from './command.ts'
import { slashCommand } from './localised.ts'
import { askingOf, typed } from './values.ts'

const COMPANIONS = 12
const FIRST = { offset: 0, limit: 1 }

const data = slashCommand(
  { en: 'actor', fr: 'acteur' },
  {
    en: 'A person, an organisation or a place: roles, quotes and events, with their sources',
    fr: t`Une personne, une organisation ou un lieu : fonctions, citations et événements, avec leurs sources`,
  },
  [
    {
      name: { en: 'name', fr: 'nom' },
      description: { en: 'A name or one of its spellings', fr: 'Un nom ou l’une de ses graphies' },
      maxLength: 100,
      required: true,
    },
  ],
)

/** `/actor`: who it is, by which source. */
export const actorCommand = (references: References): Command => ({
  data,
  run: (options, context) => actorOf(typed(options, 'name'), context, audienceOf(context, references)),
  lasts: () => true,
  autocomplete: async ({ value }, _options, context) =>
    choicesFrom(await context.search.completeActor(value, askingOf(context))),
  async press(state, values, context) {
    const audience = audienceOf(context, references)
    return isActorMenu(state) ? actorOf(values[0] ?? '', context, audience) : staleReply(audience)
  },
})

async function actorOf(name: string, context: CommandContext, audience: Audience): Promise<Reply> {
  const answer = await context.search.actors(name, askingOf(context))
  switch (answer.kind) {
    case 'invalid':
      return invalidReply(answer.problem, answer.part, audience)
    case 'unsure':
      return unsureReply(name, answer.suggestions, encodeActorMenu(), audience)
    case 'found': {
      const [best, ...others] = answer.matches.map(({ item }) => item)
      const profile = best ? await context.facts.actor(best.id) : null
      if (!profile) return nothingFound(name, null, context.facts, audience)
      return profileOf(profile, others, context, audience)
    }
    default:
      return nothingFound(name, null, context.facts, audience)
  }
}

async function profileOf(
  profile: Profile,
  others: readonly ActorBrief[],
  { facts }: CommandContext,
  audience: Audience,
): Promise<Reply> {
  const [quotes, events, companions] = await Promise.all([
    facts.quotesBy(profile.id, FIRST),
    facts.eventsWith(profile.id, FIRST),
    facts.companions(profile.id, COMPANIONS),
  ])
  return actorReply(
    {
      profile,
      quotes: { latest: quotes.items[0] ?? null, total: quotes.total },
      events: { latest: events.items[0] ?? null, total: events.total },
      companions,
      others,
    },
    audience,
  )
}
