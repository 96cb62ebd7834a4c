import type { Token } from '../../text/tokens.ts'
import type { Document, Sentence } from '../document.ts'
import { AUXILIARY } from '../grammar.ts'
import { isFiniteForm, type SayingVerbs } from '../verbs/saying-verbs.ts'
import { describeMember } from './describe-member.ts'
import { compatible, type Member } from './member.ts'
import type { Name } from './names.ts'
import type { RolePhrase } from './role-phrases.ts'

const OFFICES = new Set(['coach', 'diplomat', 'head', 'magistrat', 'manager', 'minister', 'official'])

interface Bridged {
  readonly document: Document
  readonly names: readonly Name[]
  /** For each name. */
  readonly memberOf: readonly (Member | null)[]
  readonly phrases: readonly RolePhrase[]
  readonly verbs: SayingVerbs
}

/** « le ministre de l'Économie »: one office, and nobody's name beside it. */
const isOffice = (phrase: RolePhrase): boolean =>
  phrase.determiner === 'definite' &&
  phrase.holder === null &&
  !phrase.noun.plural &&
  (phrase.organisation !== null || phrase.countries.length > 0) &&
  phrase.noun.classes.some((name) => OFFICES.has(name))

/** What others say of an announcement: « a dénoncé X » is not the one who made it. */
const COUNTERING = new Set(
  'accuser condamner contester critiquer dénoncer déplorer fustiger indigner ironiser moquer protester railler rétorquer réagir regretter répliquer répondre riposter saluer vilipender'.split(
    ' ',
  ),
)

/** « devant le Parlement », « lors d'une conférence de presse »: where offices speak. */
const OFFICIALLY =
  /^(?:à la presse|aux? (?:journalistes|médias)|devant (?:la presse|le (?:congrès|conseil|parlement|sénat)|l' assemblée|les (?:députés|élus|journalistes|sénateurs))|lors d' une (?:conférence|allocution)|dans un communiqué)/u

const isOfficially = (list: readonly Token[], from: number): boolean =>
  OFFICIALLY.test(
    list
      .slice(from, from + 4)
      .map(({ lower }) => lower)
      .join(' '),
  )

/** « a justifié X », « X s'exprimait », « X a promis »: the name alone speaks or acts, nothing tells who that is. */
function standsBare({ document: { tokens: list }, verbs }: Bridged, { from, to }: Name): boolean {
  const speaks = (i: number): boolean =>
    verbs
      .readings(list[i]?.lower ?? '')
      .some((verb) => (isFiniteForm(verb) || verb.tense === 'participle') && !COUNTERING.has(verb.infinitive))
  const next = list[to]?.lower ?? ''
  const closes = next === '' || /^[.!?»"”]$/u.test(list[to]?.text ?? '') || isOfficially(list, to)
  if (speaks(from - 1)) return closes
  return AUXILIARY.has(next) || speaks(to) || (/^(?:se|s')$/u.test(next) && speaks(to + 1))
}

const lastWord = ({ items }: Sentence): number =>
  items.findLast(({ type, text }) => type !== 'mark' || !/^[.!?…]$/u.test(text))?.token ?? -1

/** « La mine rouvrira lundi, a annoncé mardi le ministre des Mines. »: the incise that closes a sentence is the office's. */
function announcer(
  { document: { tokens: list }, verbs }: Bridged,
  { items }: Sentence,
  phrase: RolePhrase | undefined,
): RolePhrase | undefined {
  if (!phrase) return undefined
  for (let k = phrase.from - 1; k > phrase.from - FARTHEST && k > (items[0]?.token ?? 0); k -= 1) {
    const told = verbs.readings(list[k]?.lower ?? '').some(({ tense }) => tense === 'participle')
    if (told) return AUXILIARY.has(list[k - 1]?.lower ?? '') && list[k - 2]?.text === ',' ? phrase : undefined
    if (list[k]?.type === 'mark') return undefined
  }
  return undefined
}

/** In tokens: « a annoncé mardi soir ». */
const FARTHEST = 5

/**
 * « Le ministre de l'Économie a annoncé … "…", a justifié Pierre Vannier. »: an office opens a sentence, and the next
 * one brings a new name that nothing introduces. The office is his.
 */
export function bridge(around: Bridged): void {
  const { document, names, memberOf, phrases } = around
  const { sentences } = document
  const first = new Map<Member, number>()
  for (const [i, member] of memberOf.entries()) if (member && !first.has(member)) first.set(member, i)
  const offices = phrases.filter(isOffice)
  const opening = new Map(offices.map((phrase) => [phrase.from, phrase]))
  const closing = new Map(offices.map((phrase) => [phrase.to - 1, phrase]))
  let next = 0
  for (const [number, sentence] of sentences.entries()) {
    const opener = opening.get(sentence.items[0]?.token ?? -1)
    const phrase = opener ?? announcer(around, sentence, closing.get(lastWord(sentence)))
    const behind = sentences[number + 1]
    if (!phrase || behind?.kind !== 'body' || behind.paragraph - sentence.paragraph > 1) continue
    const [from, to] = [behind.items[0]?.token ?? Infinity, behind.items.at(-1)?.token ?? -1]
    while ((names[next]?.from ?? Infinity) < from) next += 1
    const people: number[] = []
    for (let i = next; (names[i]?.from ?? Infinity) <= to; i += 1)
      if (memberOf[i]?.kind === 'person') people.push(i)
    const name = names[people[0] ?? -1]
    const member = memberOf[people[0] ?? -1]
    if (!name || !member || people.length !== 1 || first.get(member) !== people[0]) continue
    const isFirst = opener !== undefined
    const isOfficial = isOfficially(document.tokens, name.to)
    const isNew = member.titles.size === 0 && member.age === null && name.to - name.from > 1
    const agrees =
      compatible(member.gender, phrase.gender) &&
      (member.countries.size === 0 || phrase.countries.every((country) => member.countries.has(country)))
    const quoted = behind.items.every(
      (item) =>
        item.type !== 'quotation' ||
        item.token > name.to ||
        item.end <= (document.tokens[name.from]?.start ?? 0),
    )
    if (isNew && agrees && quoted && (isFirst || isOfficial) && standsBare(around, name))
      describeMember(member, phrase, [])
  }
}
