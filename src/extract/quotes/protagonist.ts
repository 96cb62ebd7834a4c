import { fold } from '../../text/fold.ts'
import type { Cast } from '../actors/cast.ts'
import type { Gender } from '../actors/gazetteer.ts'
import { type Member, nameWords } from '../actors/member.ts'

/** Whom the article is about, among the women or among the men; null where two are as much in view. */
export type Protagonist = (gender: Gender) => Member | null

/** What a name in the headline counts, in mentions. */
const HEADLINE = 3
/** So many times as often as the next. */
const LEAD = 2

/** A portrait, an obituary or a trial has one person whom « elle » means wherever nobody else is near. */
export function createProtagonist({ members, mentions }: Cast, title: string): Protagonist {
  const words = new Set(fold(title).match(/[\p{L}\p{N}-]+/gu))
  const headlined = (member: Member): boolean => words.has(fold(nameWords(member.name).at(-1) ?? ''))
  const counts = new Map<Member, number>()
  for (const { member } of mentions)
    if (member.kind === 'person') counts.set(member, (counts.get(member) ?? 0) + 1)
  for (const member of members)
    if (counts.has(member) && headlined(member)) counts.set(member, (counts.get(member) ?? 0) + HEADLINE)
  const ranked = [...counts].sort((a, b) => b[1] - a[1])
  const first = (gender: Gender): Member | null => {
    const [top, next] = ranked.filter(([member]) => member.gender === null || member.gender === gender)
    if (top?.[0].gender !== gender || !headlined(top[0])) return null
    return top[1] >= LEAD * (next?.[1] ?? 0) ? top[0] : null
  }
  const found = { m: first('m'), f: first('f') }
  return (gender) => found[gender]
}
