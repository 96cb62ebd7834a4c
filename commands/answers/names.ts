import { mayBeId } from '../../src/search/query/ids.ts'
import type { Facts } from '../../src/store/store.ts'

/** What a query is called when it is said back: a chosen completion is an id, and stands for a name. */
export async function calledName(text: string, facts: Facts): Promise<string> {
  if (!mayBeId(text)) return text
  const [actor] = await facts.actorBriefs([text])
  if (actor) return actor.name
  const event = await facts.event(text)
  if (event) return event.label
  return (await facts.quote(text)) ? '' : text
}
