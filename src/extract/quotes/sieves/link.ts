import type { Item, Sentence } from '../../document.ts'
import type { Frame } from '../frame.ts'
import type { VerbGroup } from '../verb-group.ts'

/** How a quotation hangs on the verb before it: the last is a noun phrase that only parts of are quoted. */
export type Link = 'colon' | 'direct' | 'clause' | 'object'

const NO_CLAUSE = new Set(
  'tandis alors afin bien pour parce dès sans avant après pendant depuis tant plus moins autant'.split(' '),
)
const TAKES = ['speech', 'that', 'stance', 'writing'] as const
const FILLS =
  /^(?:pas|plus|très|trop|si|aussi|bien|même|fort|assez|tout|toute|ne|n'|encore|toujours|désormais|peu|être|avoir|hier|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|soir|matin|:|,)$/u
const INFINITIVE = /(?:er|ir|oir|re)$/u
const DEFINITE = /^(?:le|la|l'|les|du|au|aux|ce|cet|cette|ces)$/u
const DETERMINER =
  /^(?:le|la|l'|les|un|une|des|du|au|aux|ce|cet|cette|ces|son|sa|ses|leurs?|de|d'|tout|toute|aucune?)$/u
const PREPOSITION = /^(?:de|d'|du|des|sur|contre|dans|en|par|avec|pour|à|au|aux|entre|face|sous|vers|chez)$/u

/** « que », « si »; or an infinitive: « affirme vouloir "…" », « dit ne pas "…" ». */
function opensClause(between: readonly Item[], alone: boolean): boolean {
  return between.some(({ lower }, i) => {
    const last = between[i - 1]?.lower ?? ''
    if (lower === 'que' || lower === "qu'") return !NO_CLAUSE.has(last)
    if (alone || i > 3 || lower.length < 4) return false
    return (
      INFINITIVE.test(lower) &&
      !DETERMINER.test(last) &&
      /^(?:|ne|n'|pas|plus|jamais|se|s'|y|en)$/u.test(last)
    )
  })
}

/** Null where the verb can stand beside a quotation without introducing it: « réagir au "…" ». */
export function linkOf(frame: Frame, sentence: Sentence, group: VerbGroup, index: number): Link | null {
  const { classes } = group.verb
  if (sentence.items[index - 1]?.text === ':') return 'colon'
  const between = sentence.items.slice(group.to, index)
  if (classes.has('sight')) return seesSomething(sentence, group, between) ? 'direct' : null
  if (!TAKES.some((known) => classes.has(known))) return null
  if (opensClause(between, classes.has('alone'))) return 'clause'
  if (between.every(({ lower }) => FILLS.test(lower) || lower.endsWith('ment'))) return 'direct'
  if (classes.has('alone')) return null
  if (isNested(frame, sentence, between, index)) return null
  return 'object'
}

/** « la fin de la "règle d'or" »: a few words with the article, which the verb does not govern itself. */
function isNested(frame: Frame, sentence: Sentence, between: readonly Item[], index: number): boolean {
  const quotation = frame.document.quotations[sentence.items[index]?.quotation ?? -1]
  if (!quotation || between.length < 3) return false
  const words = frame.document.text.slice(quotation.inner.start, quotation.inner.end).split(/\s+/u).length
  const [last, second] = [between.at(-1)?.lower ?? '', between.at(-2)?.lower ?? '']
  return words <= 5 && DEFINITE.test(last) && (/^(?:du|au|aux)$/u.test(last) || PREPOSITION.test(second))
}

/** « y voit "…" », « voit dans ce plan "…" », « voit là "…" »; not « voit "Casablanca" ». */
const seesSomething = (sentence: Sentence, group: VerbGroup, between: readonly Item[]): boolean =>
  sentence.items.slice(Math.max(0, group.from - 1), group.to).some(({ lower }) => lower === 'y') ||
  /^(?:dans|en|là|comme)$/u.test(between[0]?.lower ?? '')
