import type { Item, Sentence } from '../../document.ts'
import { AUXILIARY } from '../../grammar.ts'

/** « -t-il » right behind the verb or its auxiliary. */
export const CLITIC = /^-(?:t-)?(?:ils?|elles?|on|je|nous)$/u
/** Pronouns before a verb. */
export const PROCLITICS = new Set([
  "s'",
  'se',
  "l'",
  'le',
  'la',
  'les',
  'lui',
  'leur',
  "m'",
  'me',
  'nous',
  'vous',
  'y',
  'en',
  'ne',
  "n'",
])
const INSIDE = new Set(
  "pas plus aussi ainsi encore ensuite également toutefois cependant même déjà d'ailleurs ailleurs notamment enfin alors simplement vivement immédiatement clairement récemment longuement publiquement fermement sobrement sèchement quant lui elle eux pour sa leur part tout de nouveau à son tour bien pourtant néanmoins d'emblée d'abord abord au contraire en revanche effet outre jamais toujours surtout vite très ironiquement désormais maintenant hier aujourd'hui donc certes parfois souvent presque plutôt volontiers lundi mardi mercredi jeudi vendredi samedi dimanche matin soir dès depuis aussitôt sitôt côté une nouvelle fois maintes plusieurs à reprises par ores et peu après tard la le suite dans foulée un premier temps sans surprise détour ambages ce cette semaine matinée soirée après-midi avec force fermeté prudence humour ironie émotion".split(
    ' ',
  ),
)

/** What may stand between an auxiliary and its participle. */
export const isInside = (item: Item | undefined): boolean =>
  item?.type === 'word' &&
  (INSIDE.has(item.lower) ||
    item.lower.endsWith('ment') ||
    item.lower.endsWith('-même') ||
    item.lower === "d'")

/** What stands at the head of a compound group, and the index behind it. */
interface Head {
  /** An auxiliary leads: « a », « ont ». */
  readonly helped: boolean
  readonly clitic: Item | null
  readonly to: number
}

/** « -t-il », « -elles » at an index; null where none stands. */
export const cliticAt = ({ items }: Sentence, k: number): Item | null =>
  CLITIC.test(items[k]?.lower ?? '') ? (items[k] ?? null) : null

/** « a », « a-t-il », « ont toujours »: the auxiliary, the pronoun behind it and adverbs; nothing for a simple tense. */
export function headAt(sentence: Sentence, index: number): Head {
  const helped = AUXILIARY.has(sentence.items[index]?.lower ?? '')
  if (!helped) return { helped, clitic: null, to: index }
  const clitic = cliticAt(sentence, index + 1)
  let to = index + (clitic ? 2 : 1)
  for (let skipped = 0; skipped < 3 && isInside(sentence.items[to]); skipped += 1) to += 1
  return { helped, clitic, to }
}
