import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { pronounOf } from '../incises.ts'
import { readReference } from '../reference.ts'
import { subjectsBefore } from '../subject.ts'
import type { VerbGroup } from '../verb-group.ts'
import { holdsWriting } from '../writings.ts'
import { gapping } from './gapping.ts'
import { followsMain, groupsBefore } from './groups-before.ts'
import { linkOf } from './link.ts'
import { READING, spanOf, spokenBy } from './spoken-by.ts'

const NOBODY = new Set(['on', "l'on", 'je', "j'", 'nous', 'vous', 'tu'])
/** Right before the verb. */
const NOTHING = new Set("personne nul rien aucun aucune ça cela ceci c'".split(' '))
/** « Leur mère les a appelés "Paix" et "Patience" »: what they give is a name. */
const NAMING = new Set(['appeler', 'baptiser', 'nommer', 'surnommer'])
/** « tandis que », « afin que »: no reported clause. */
const NO_CLAUSE = new Set([
  'tandis',
  'alors',
  'afin',
  'bien',
  'pour',
  'parce',
  'dès',
  'sans',
  'avant',
  'après',
  'pendant',
  'depuis',
  'tant',
  'plus',
  'moins',
  'autant',
])
/** What somebody wants is told in the words of who reports it: « a dit que son client voulait "…" ». */
const WANTING = new Set(['attendre', 'craindre', 'espérer', 'souhaiter', 'vouloir'])
/** Plans and texts do that too: where the subject is nobody known, nobody spoke. */
const THINGS = new Set(
  'accuser annoncer appeler citer demander désigner exclure exiger opposer présenter prévoir promettre proposer traiter'.split(
    ' ',
  ),
)
/** What they have for an object is a thing that bears a name: « annonce la création d'une "cellule d'appui" ». */
const ANNOUNCING = new Set(
  'annoncer confirmer détailler dévoiler mentionner présenter prévoir proposer rappeler'.split(' '),
)
const PAST_LIKE = new Set(['participle', 'past', 'imperfect'])

/** « on », « je », « nous » say it, or an inverted pronoun does. */
const isImpersonal = (sentence: Sentence, group: VerbGroup): boolean => {
  for (let k = group.from - 1; k >= Math.max(0, group.from - 2); k -= 1)
    if (NOBODY.has(sentence.items[k]?.lower ?? '')) return true
  if (NOTHING.has(sentence.items[group.from - 1]?.lower ?? '')) return true
  return group.clitic !== null && pronounOf(group.clitic.lower) === null
}

/** « "A", estime X, que Y accuse de "B" »: an incise has said what it reports. */
const isIncise = ({ items }: Sentence, { from }: VerbGroup): boolean =>
  items[from - 1]?.type === 'quotation' ||
  (items[from - 1]?.text === ',' && items[from - 2]?.type === 'quotation')

/** A clause that an outer verb opens: « a précisé que la Russie demandera ». */
function reportedBy(sentence: Sentence, groups: readonly VerbGroup[], inner: VerbGroup): VerbGroup | null {
  const outer = groups.findLast(
    (group) => group.to <= inner.from && group.form === 'finite' && group.verb.classes.has('that'),
  )
  if (!outer || isIncise(sentence, outer)) return null
  const behind = sentence.items.slice(outer.to, inner.from)
  const quoted = behind.findLastIndex(({ type }) => type === 'quotation')
  const between = behind.slice(quoted + 1)
  // « a dit que A est "…" et que B »: the second clause hangs on it too.
  if (quoted >= 0 && !/^et qu[e']$/u.test(`${between[0]?.lower} ${between[1]?.lower}`)) return null
  const that = between.some(
    (item, i) =>
      (item.lower === 'que' || item.lower === "qu'") && !NO_CLAUSE.has(between[i - 1]?.lower ?? ''),
  )
  return that ? outer : null
}

/**
 * A verb of saying before the quotation, with its subject: « X a déclaré : "…" », « X promet une "…" ». The
 * subject of « prévenant que "…" » is the main one.
 */
export function before(
  frame: Frame,
  sentence: Sentence,
  index: number,
  lastInSentence: Attribution | null,
): Attribution | null {
  const groups = groupsBefore(frame, sentence, index)
  const quotations = sentence.items.slice(0, index).map((item, i) => (item.type === 'quotation' ? i : -1))
  const previous = Math.max(-1, ...quotations)
  const colon = sentence.items[index - 1]?.text === ':'
  const agent = colon ? agentBefore(frame, sentence, index - 1) : null
  if (agent) return agent
  const finite = groups.filter(
    (group) => !group.passive && (group.form !== 'infinitive' || followsMain(sentence, group)),
  )
  const nearest = finite.at(-1)
  if (!nearest) return colon ? colonAlone(frame, sentence, index) : null
  const outer = nearest.form === 'finite' ? reportedBy(sentence, finite, nearest) : null
  const inner = !outer || (PAST_LIKE.has(nearest.verb.tense) && !WANTING.has(nearest.verb.infinitive))
  for (const group of inner ? [nearest, outer] : [outer, nearest]) {
    if (!group || isImpersonal(sentence, group)) continue
    // The other quotation took the verb, unless a conjunction carries it on: « "A" et "B" ».
    if (previous >= group.to && !continues(frame, sentence, previous, index)) {
      const gap = group.form === 'finite' ? gapping(frame, sentence, previous, index, group) : null
      if (gap) return gap
      continue
    }
    const link = linkOf(frame, sentence, group, index)
    if (!link || (NAMING.has(group.verb.infinitive) && isName(frame, sentence, index))) continue
    const found = spokenBy(frame, sentence, index, groups, group, lastInSentence)
    if (!found || (!found.reference && link === 'object' && THINGS.has(group.verb.infinitive))) continue
    if (found.rule !== 'verb-before') return found
    if (link === 'clause') return { ...found, rule: 'verb-clause' }
    return link === 'object' && ANNOUNCING.has(group.verb.infinitive)
      ? { ...found, rule: 'verb-announces' }
      : found
  }
  return null
}

const PARTICIPLE = /(?:é|i|u|[iu]t|[ai]int|ert|ris)e?s?$/u
/** In items. */
const LONGEST_AGENT = 16

/** « …, aussitôt repris par la juge : "…" », « avant de se faire couper par X : "…" »: the agent right before the colon. */
function agentBefore(frame: Frame, sentence: Sentence, colon: number): Attribution | null {
  const { items } = sentence
  for (let k = colon - 2; k > Math.max(0, colon - LONGEST_AGENT); k -= 1) {
    if (items[k]?.type === 'quotation') return null
    if (items[k]?.lower !== 'par') continue
    const reference = readReference(frame, sentence, k + 1)
    const verb = items[k - 1]?.lower ?? ''
    const isMade = /(?:er|ir|re)$/u.test(verb) && items[k - 2]?.lower === 'faire'
    if (!reference || reference.pronoun || reference.to !== colon || (!isMade && !PARTICIPLE.test(verb)))
      return null
    return { reference, rule: 'agent-colon', confidence: 0.85, cue: spanOf(sentence, k - 1, colon) }
  }
  return null
}

/** One or two words with capitals. */
function isName({ document }: Frame, { items }: Sentence, index: number): boolean {
  const inner = document.quotations[items[index]?.quotation ?? -1]?.inner
  return (
    inner !== undefined &&
    /^\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?$/u.test(document.text.slice(inner.start, inner.end))
  )
}

/** « "A" et "B" »; but not « X regrette "A", Y "B" », where somebody else comes between. */
const continues = (frame: Frame, sentence: Sentence, previous: number, index: number): boolean =>
  index - previous <= 8 &&
  sentence.items
    .slice(previous + 1, index)
    .every(
      (item, i) =>
        (item.type !== 'mark' || item.text === ',') &&
        readReference(frame, sentence, previous + 1 + i)?.member === undefined,
    )

/** No verb of saying, but a colon: « Le maire ne décolère pas : "…" », « Paul Martin : "…" ». */
function colonAlone(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  const subjects = subjectsBefore(frame, sentence, index)
  const label = readReference(frame, sentence, 0)
  const first = subjects[0]
  if (!first) return null
  const isLabel = label !== null && label.to === index - 1
  const cue = spanOf(sentence, 0, index)
  // « La présidente lit une lettre : "…" »: somebody else's words.
  const between = sentence.items.slice(first.to, index)
  if (between.some((item) => READING.test(item.lower)) || holdsWriting(between))
    return { reference: null, rule: 'read-out', confidence: 0, cue }
  return {
    reference: first,
    rule: isLabel ? 'label' : 'colon',
    confidence: isLabel ? 0.9 : 0.75,
    cue,
  }
}
