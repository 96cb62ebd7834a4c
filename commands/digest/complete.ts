import { LONGEST_TOPIC } from '../../src/digest/desk/desk.ts'
import { completeZone, zoneOfLanguage } from '../../src/digest/schedule/zones.ts'
import { completeSections } from '../../src/digest/settings/read-sections.ts'
import { completeTime } from '../../src/digest/settings/read-time.ts'
import { choicesFrom } from '../../src/replies/choices.ts'
import { LIMITS } from '../../src/replies/limits.ts'
import type { Completion } from '../../src/search/search.ts'
import { fold } from '../../src/text/fold.ts'
import type { CommandContext, Options } from '../command.ts'
import { askingOf } from '../values.ts'

/** What an option of `/digest` may become while it is typed. */
export async function completeDigest(
  name: string,
  value: string,
  _options: Options,
  context: CommandContext,
): Promise<readonly Completion[]> {
  const { search, locale, language, now } = context
  switch (name) {
    case 'time':
      return choicesFrom(completeTime(value).map((time) => ({ name: time, value: time })))
    case 'timezone':
      return choicesFrom(completeZone(value, zoneOfLanguage(language), now, LIMITS.choices))
    case 'sections':
      return choicesFrom(completeSections(value, locale))
    case 'topic':
      return choicesFrom(await topics(value, context))
    case 'digest':
      return choicesFrom(await digests(value, context))
    default:
      return choicesFrom(await search.completeDate(value, askingOf(context)))
  }
}

/** Names of actors, and what was typed itself: a topic may be any words. */
async function topics(typed: string, context: CommandContext): Promise<Completion[]> {
  const actors = await context.search.completeActor(typed, askingOf(context))
  const briefs = await context.facts.actorBriefs(actors.map(({ value }) => value))
  const names = briefs.flatMap((actor) => actor?.name ?? [])
  const words = typed.trim().slice(0, LONGEST_TOPIC)
  return [...names, ...(words === '' ? [] : [words])]
    .filter((name) => name.length <= LONGEST_TOPIC)
    .map((name) => ({ name, value: name }))
}

/** The server's digests: « #salon · 09:00 · Otan ». */
async function digests(typed: string, { server, digest }: CommandContext): Promise<Completion[]> {
  const all = server ? await digest.store.subscriptions.ofServer(server.id) : []
  const wanted = fold(typed.replace(/^#/, ''))
  return all
    .map(({ id, channelName, settings: { time, topic } }) => ({
      name: [`#${channelName}`, time, ...(topic === null ? [] : [topic])].join(' · '),
      value: id,
    }))
    .filter(({ name }) => fold(name).includes(wanted))
}
