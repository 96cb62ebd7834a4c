import type { Member } from '../../actors/member.ts'
import { lowerAt } from '../../dates/reader.ts'
import { OF } from '../../grammar.ts'
import { meantAt } from '../meant.ts'
import { CLAUSE_ENDS } from '../noun-near.ts'
import { behindDate, type Scene } from '../scene.ts'
import { subjectsAway } from '../subjects.ts'
import type { VerbHit } from '../verbs.ts'
import { sayerOf } from '../voices-near.ts'
import { antecedentBefore } from './antecedent-phrase.ts'
import { complementEnd } from './complement.ts'
import { beforeOf, type Stretch } from './label.ts'
import { DETERMINERS, INVERTED, PREPOSITIONS } from './label-marks.ts'
import { runsOf, textOfRuns } from './label-text.ts'
import { beginsPhrase, phraseEndingAt, regionStart, trimmed } from './phrase-before.ts'
import { groupStart, participleOf } from './verb-group.ts'

/** Wished, in words. */
const LENGTH = 12
const SHORTEST_COMPLEMENT = 5
const LONGEST_SUBJECT = 9

/** How far back the verb before may stand. */
const CLAUSE = 30
const GOVERNED = 8
const JOINTS = new Set(['et', 'puis', 'ou'])

/** « avoir cédé », « n'avoir été avisé », « avant de recevoir ». */
const isInfinitive = (scene: Scene, start: number, verb: VerbHit): boolean =>
  /^(?:avoir|être)$/u.test(
    lowerAt(scene.words, /^(?:ne|n'|se|s')$/u.test(lowerAt(scene.words, start)) ? start + 1 : start),
  ) || beforeOf(scene, verb) >= 0

/** Who does it, in the article's words: runs of them, or a name. */
type Subject = { readonly runs: readonly Stretch[] } | { readonly name: string } | null

const UNNAMED = /^(?:ils?|elles?|elle-même|lui-même|celui-ci|celle-ci|ceux-ci|celles-ci|lui|eux)$/u
const countOf = (runs: readonly Stretch[]): number => runs.reduce((sum, { from, to }) => sum + to - from, 0)

const nameOf = (scene: Scene, member: Member | null | undefined): Subject =>
  member && scene.text.includes(member.name) ? { name: member.name } : null

/** A pronoun, « ce dernier »: whom it means, where that is known. */
function meaning(scene: Scene, { from, to }: Stretch): Subject | 'plain' {
  if (to - from > 2) return 'plain'
  const pronoun = UNNAMED.test(lowerAt(scene.words, from))
  const latter = /^dern(?:ier|ière)s?$/u.test(lowerAt(scene.words, to - 1))
  if (!pronoun && !latter) return 'plain'
  return nameOf(scene, meantAt(scene, from)) ?? (pronoun ? null : 'plain')
}

/** A subject that is too long to be shown whole: up to where its first words are a phrase. */
function shortened(scene: Scene, run: Stretch): Stretch {
  if (run.to - run.from <= LONGEST_SUBJECT) return run
  return { from: run.from, to: complementEnd(scene, run.from + 2, run.to, LONGEST_SUBJECT - 2) }
}

/** « et a signé », « puis signera »: the subject of the verb before. */
function shared(scene: Scene, joint: number): Subject {
  for (let at = joint - 1; at > Math.max(scene.from, joint - CLAUSE); at -= 1) {
    if (CLAUSE_ENDS.has(lowerAt(scene.words, at))) return null
    const verb = scene.verb(at)
    if (verb && !verb.bare) return subjectBefore(scene, groupStart(scene, verb))
  }
  return null
}

function subjectBefore(scene: Scene, start: number): Subject {
  const before = lowerAt(scene.words, start - 1)
  if (JOINTS.has(before)) return shared(scene, start - 1)
  const who = before === 'qui'
  const run = who ? antecedentBefore(scene, start - 1) : null
  const runs = who ? run && [run] : phraseEndingAt(scene, start)
  const first = runs?.[0]
  if (!runs || !first || (!who && !beginsPhrase(scene, first.from))) return null
  const meant = meaning(scene, first)
  if (meant !== 'plain') return meant
  return { runs: runs.length > 1 ? runs : [shortened(scene, listed(scene, first))] }
}

/** « Le musée, le théâtre et la gare »: all of a list. */
function listed(scene: Scene, run: Stretch): Stretch {
  if (!scene.words.slice(run.from, run.to).some(({ lower }) => lower === 'et')) return run
  let { from } = run
  while (lowerAt(scene.words, from - 1) === ',') {
    const item = trimmed(scene, { from: regionStart(scene, from - 1), to: from - 1 })
    if (!item || !DETERMINERS.has(lowerAt(scene.words, item.from))) break
    from = item.from
  }
  return { from, to: run.to }
}

function withoutArticle(scene: Scene, { from, to }: Stretch): Stretch {
  let start = from
  while (
    start < to - 1 &&
    (DETERMINERS.has(lowerAt(scene.words, start)) || OF.has(lowerAt(scene.words, start)))
  )
    start += 1
  return { from: start, to }
}

/** « étude parue dans la revue », « Née à Constantine »: a participle with the noun that it goes with. */
function ofParticiple(scene: Scene, verb: VerbHit, limit: Stretch): string {
  const opens = verb.at <= scene.from + 1
  const near = verb.kind === 'publication'
  const before = opens ? null : antecedentBefore(scene, verb.at, lowerAt(scene.words, verb.at), near)
  const noun = before && withoutArticle(scene, before)
  const room = noun ? LENGTH - (noun.to - noun.from) : LENGTH - 2
  const end = complementEnd(scene, verb.to, limit.to, Math.max(room, SHORTEST_COMPLEMENT))
  const told = runsOf(scene, { from: verb.at, to: end })
  if (noun) return textOfRuns(scene, [...runsOf(scene, shortened(scene, noun)), ...told])
  const text = textOfRuns(scene, told)
  const named = nameOf(scene, opens ? subjectsAway(scene, verb)[0] : null)
  return named && 'name' in named && !text.includes(' ') ? `${named.name}, ${text.toLowerCase()}` : text
}

/** « soupçonné d'avoir incendié » */
const ACCUSED = /(?:é|i|u)e?s?$/u

/** The verb that an infinitive depends on, or that a participle goes on from: « dit avoir cédé », « mis en examen et écroué ». */
function governing(scene: Scene, start: number, below: VerbHit): VerbHit | null {
  const by = lowerAt(scene.words, start - 2)
  const accused = /^(?:d'|de|pour)$/u.test(lowerAt(scene.words, start - 1)) && ACCUSED.test(by)
  if (accused && scene.verb(start - 2) === null) return { ...below, at: start - 2, bare: true }
  for (let at = start - 1; at > Math.max(scene.from, start - GOVERNED); at -= 1) {
    const lower = lowerAt(scene.words, at)
    if (lower === ',' || CLAUSE_ENDS.has(lower)) return null
    const verb = scene.verb(at)
    if (verb) return verb
  }
  return null
}

/** « il est tombé 400 millimètres », « ils étaient 300 à défiler »: nobody else is meant, and the pronoun stays. */
function isImpersonal(scene: Scene, start: number, verb: VerbHit): boolean {
  if (!/^(?:ils?|elles)$/u.test(lowerAt(scene.words, start - 1))) return false
  const next = scene.words[behindDate(scene, verb.at + 1)]
  if (next?.kind === 'number') return true
  const befalls = /^(?:arriv|manqu|rest|tomb|surven)/u.test(lowerAt(scene.words, verb.at))
  return befalls && next?.kind === 'word' && !PREPOSITIONS.has(next.lower)
}

/**
 * What a clause is called: its subject, its verb and what the verb says of it, in the article's own words, without
 * the date, asides and whatever would be torn. « Il », « ce dernier » give way to a name that the article has, or to
 * nothing: « Condamné à six mois de prison ».
 */
export function clauseLabel(scene: Scene, verb: VerbHit, limit: Stretch): string {
  const start = groupStart(scene, verb)
  const infinitive = isInfinitive(scene, start, verb)
  const joined = verb.bare && JOINTS.has(lowerAt(scene.words, start - 1))
  const above = infinitive || joined ? governing(scene, start, verb) : null
  const head = above ?? verb
  const first = above ? groupStart(scene, above) : start
  if (head.bare && first >= head.at) return ofParticiple(scene, head, limit)
  const subject = infinitive && !above ? null : subjectOf(scene, head, first)
  const length = subject === null ? 0 : 'runs' in subject ? countOf(subject.runs) : nameLength(subject.name)
  const room = Math.max(LENGTH - length - (verb.to - first), SHORTEST_COMPLEMENT)
  const end = complementEnd(scene, verb.to, limit.to, room)
  const participle = subject === null && end > verb.to ? participleOf(scene, verb, start) : -1
  const told = runsOf(scene, { from: participle < 0 ? first : participle, to: end })
  if (subject === null) return textOfRuns(scene, told)
  if ('name' in subject) return `${subject.name} ${textOfRuns(scene, told)}`
  return textOfRuns(scene, [...subject.runs.flatMap((run) => runsOf(scene, run)), ...told])
}

const nameLength = (name: string): number => name.split(' ').length

function subjectOf(scene: Scene, verb: VerbHit, start: number): Subject {
  if (isImpersonal(scene, start, verb)) return { runs: [{ from: start - 1, to: start }] }
  if (isInverted(scene, start, verb)) return nameOf(scene, sayerOf(scene, verb, ''))
  if (isIncise(scene, start, verb)) return null
  return subjectBefore(scene, start) ?? awayFrom(scene, verb)
}

/** « a-t-il lancé », « écrit-elle » */
const isInverted = (scene: Scene, start: number, verb: VerbHit): boolean =>
  scene.words.slice(start, verb.to + 1).some(({ lower }) => INVERTED.test(lower))

/** « Le lac est à sec, ont annoncé mardi les autorités »: those who do it stand behind. */
const isIncise = (scene: Scene, start: number, verb: VerbHit): boolean =>
  (verb.said || verb.kind === 'statement') &&
  lowerAt(scene.words, start) === 'ont' &&
  /^[,»”"]$/u.test(lowerAt(scene.words, start - 1)) &&
  /^(?:les|des)$/u.test(lowerAt(scene.words, behindDate(scene, verb.to)))

const PLURAL = /(?:nt|sont|ont)$/u

/** Whoever else is told to be the one who does it, where that is one. */
function awayFrom(scene: Scene, verb: VerbHit): Subject {
  const away = subjectsAway(scene, verb)
  const many = [1, 2, 3].some((step) =>
    /^(?:ont|sont|\p{L}+aient|\p{L}+ront)$/u.test(lowerAt(scene.words, verb.at - step)),
  )
  return away.length === 1 && !many && !PLURAL.test(lowerAt(scene.words, verb.at))
    ? nameOf(scene, away[0])
    : null
}
