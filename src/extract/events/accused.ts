import type { Member } from '../actors/member.ts'
import { lowerAt } from '../dates/reader.ts'
import type { Scene } from './scene.ts'

/** What is done to whoever stands trial, as a participle or with « être »; « a condamné » is what the court does. */
const CHARGED = new Set(
  `accusé accusée condamné condamnée écroué écrouée incarcéré incarcérée inculpé inculpée jugé jugée poursuivi
  poursuivie soupçonné soupçonnée`.split(/\s+/u),
)
const APPEARS = new Set(['comparaît', 'comparaissait', 'comparaîtra', 'comparu'])
const HAVING = new Set(['a', 'ont', 'avait', 'avaient', 'aura', 'ai'])
/** People of the court. */
const OFFICERS = ['journalist', 'lawyer', 'magistrat', 'police', 'spokesperson']
/** How far before the verb its subject may stand, in words. */
const BEFORE = 25
/** How far behind an opening participle. */
const BEHIND = 40

/** « mis en examen ». */
const isUnderInquiry = ({ words }: Scene, at: number): boolean =>
  lowerAt(words, at) === 'examen' &&
  lowerAt(words, at - 1) === 'en' &&
  ['mis', 'mise'].includes(lowerAt(words, at - 2))

function isCharge(scene: Scene, at: number): boolean {
  const lower = lowerAt(scene.words, at)
  if (APPEARS.has(lower) || isUnderInquiry(scene, at)) return true
  return CHARGED.has(lower) && !HAVING.has(lowerAt(scene.words, at - 1))
}

const personAt = (scene: Scene, at: number): Member | null => {
  const member = scene.mentionAt(at)?.member
  return member?.kind === 'person' && !OFFICERS.some((name) => member.classes.has(name)) ? member : null
}

/** Whom a charge is about: the person before it, or behind the comma where it opens the sentence. */
function chargedBy(scene: Scene, at: number): Member | null {
  for (let i = at - 1; i >= Math.max(scene.from, at - BEFORE); i -= 1) {
    const lower = lowerAt(scene.words, i)
    if (lower === ';' || lower === '.') return null
    if (scene.mentionAt(i)) return personAt(scene, i)
  }
  if (at > scene.from + 1) return null
  for (let i = at + 1; i < Math.min(scene.to, at + BEHIND); i += 1)
    if (lowerAt(scene.words, i - 1) === ',' && scene.mentionAt(i)?.member.kind === 'person')
      return scene.mentionAt(i)?.member ?? null
  return null
}

/** « Le prévenu, Luc Roy, … », « le vrai nom du suspect est Luc Roy ». */
function namedAs(scene: Scene, at: number): Member | null {
  const role = scene.index.phraseAt(at)
  if (!role?.phrase.noun.classes.includes('accused') || role.phrase.noun.plural) return null
  if (role.holder) return role.holder
  const { to } = role.phrase
  return lowerAt(scene.words, to) === 'est' ? personAt(scene, to + 1) : null
}

/** The one person of an article who stands trial; null where it tells of several or of none. */
export function accusedOf(scenes: readonly Scene[]): Member | null {
  const found = new Set<Member>()
  for (const scene of scenes) {
    for (let at = scene.from; at < scene.to; at += 1) {
      const member = isCharge(scene, at) ? chargedBy(scene, at) : namedAs(scene, at)
      if (member) found.add(member)
    }
  }
  const [only] = found
  return found.size === 1 ? (only ?? null) : null
}
