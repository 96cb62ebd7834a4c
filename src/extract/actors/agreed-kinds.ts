import type { ActorKind } from '../../domain/actor.ts'
import type { Token } from '../../text/tokens.ts'
import type { Name } from './names.ts'

/** What a name is at one place, and whether the words beside it leave no doubt. */
export interface Verdict {
  readonly kind: ActorKind | null
  readonly sure: boolean
  /** Nothing tells it but two capitals. */
  readonly guess?: boolean
}

const wordsOf = (list: readonly Token[], { from, to }: Name): string =>
  list
    .slice(from, to)
    .map(({ folded }) => folded)
    .join(' ')

/** What all mentions of the article tell of the words of its names. */
interface Told {
  /** By what they surely are somewhere. */
  readonly sure: ReadonlyMap<ActorKind | null, ReadonlySet<string>>
  /** What is likely a place's somewhere and nobody's anywhere. */
  readonly places: ReadonlySet<string>
  /** Surnames that a person bears. */
  readonly surnames: ReadonlySet<string>
  /** « le bihan » of « Yannick Le Bihan ». */
  readonly tails: ReadonlySet<string>
}

function told(list: readonly Token[], names: readonly Name[], verdicts: readonly Verdict[]): Told {
  const sure = new Map<ActorKind | null, Set<string>>()
  const surnames = new Set<string>()
  const tails = new Set<string>()
  const places = new Set<string>()
  const people = new Set<string>()
  for (const [i, verdict] of verdicts.entries()) {
    const name = names[i]
    if (!name) continue
    const { kind } = verdict
    if (verdict.sure && !name.entry) sure.set(kind, (sure.get(kind) ?? new Set()).add(wordsOf(list, name)))
    if (kind === 'person' && (name.honorific || name.to - name.from > 1))
      surnames.add(list[name.to - 1]?.folded ?? '')
    if (kind === 'place' && !verdict.sure) places.add(wordsOf(list, name))
    if (kind === 'person' && !verdict.guess) people.add(wordsOf(list, name))
    if (name.given && kind === 'person') tails.add(wordsOf(list, { ...name, from: name.from + 1 }))
  }
  for (const words of people) places.delete(words)
  return { sure, surnames, tails, places }
}

/** « Villa Fátima et Los Ceibos »: the second of two that stand side by side; not « À Mirepoix, Cathy Roussel … ». */
const isBeside = (list: readonly Token[], left: Name | undefined, name: Name): boolean =>
  left !== undefined &&
  left.to === name.from - 1 &&
  /^(?:et|,)$/u.test(list[left.to]?.lower ?? '') &&
  !(list[left.to]?.text === ',' && /^(?:À|A|Dans|Depuis|En|Près)$/u.test(list[left.from - 1]?.text ?? ''))

/**
 * Of each name, in order. What is surely a body's, a place's or a thing's name in one mention is so in those that
 * leave a doubt, unless somebody bears it.
 */
export function agreed(
  list: readonly Token[],
  names: readonly Name[],
  verdicts: readonly Verdict[],
): (ActorKind | null)[] {
  const { sure, surnames, tails, places } = told(list, names, verdicts)
  const isSure = (kind: ActorKind | null, words: string): boolean => sure.get(kind)?.has(words) === true
  const kinds: (ActorKind | null)[] = []
  const isAlike = (name: Name, i: number): boolean =>
    !name.given &&
    name.to - name.from > 1 &&
    kinds[i - 1] === 'place' &&
    !names[i - 1]?.entry &&
    isBeside(list, names[i - 1], name)
  // « On en veut à Ferrec », « la liste de Le Bihan »
  const isCalled = ({ entry, from, to }: Name, words: string): boolean => {
    if (entry !== null) return false
    return to - from > 1 ? tails.has(words) : list[from - 1]?.lower === 'à' && surnames.has(words)
  }
  for (const [i, verdict] of verdicts.entries()) {
    const name = names[i]
    const words = name ? wordsOf(list, name) : ''
    const { kind } = verdict
    const settled = !name || verdict.sure || kind === 'organisation'
    if (name && isCalled(name, words)) kinds.push('person')
    else if (places.has(words) && !verdict.sure) kinds.push('place')
    else if (kind === 'place' && !verdict.sure) kinds.push('person')
    else if (settled || surnames.has(words) || isSure('person', words)) kinds.push(kind)
    else if (isSure('organisation', words)) kinds.push('organisation')
    else if (name && isAlike(name, i)) kinds.push('place')
    else if (kind !== 'person') kinds.push(kind)
    else if (isSure('place', words)) kinds.push('place')
    else if (isSure(null, words)) kinds.push(null)
    else kinds.push(kind)
  }
  return kinds
}
