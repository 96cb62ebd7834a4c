import type { Item, Sentence } from '../document.ts'
import { AUXILIARY, ETRE_FORMS } from '../grammar.ts'
import { isFiniteForm, type SayingVerb, type SayingVerbs } from '../verbs/saying-verbs.ts'

/** A verb of saying with its auxiliary and what stands between. Item indices, `to` exclusive. */
export interface VerbGroup {
  readonly from: number
  readonly to: number
  readonly verb: SayingVerb
  readonly form: 'finite' | 'gerund' | 'infinitive'
  readonly plural: boolean
  /** « a été qualifié de ». */
  readonly passive: boolean
  /** « -t-il », « -elle » right behind the verb or its auxiliary. */
  readonly clitic: Item | null
  readonly reflexive: boolean
}

const CLITIC = /^-(?:t-)?(?:ils?|elles?|on|je|nous)$/u
const PROCLITICS = new Set([
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
  "pas plus aussi ainsi encore ensuite également toutefois cependant même déjà d'ailleurs ailleurs notamment enfin alors simplement vivement immédiatement clairement récemment longuement publiquement fermement sobrement sèchement quant lui elle eux pour sa leur part tout de nouveau à son tour bien pourtant néanmoins d'emblée d'abord abord au contraire en revanche effet outre jamais toujours surtout vite très ironiquement".split(
    ' ',
  ),
)
const isInside = (item: Item | undefined): boolean =>
  item?.type === 'word' && (INSIDE.has(item.lower) || item.lower.endsWith('ment') || item.lower === "d'")

const participle = (verbs: SayingVerbs, lower: string): SayingVerb | undefined =>
  verbs.readings(lower).find((verb) => verb.tense === 'participle')

/** Auxiliary, then a participle of saying within a few adverbs. */
function compound(sentence: Sentence, index: number, verbs: SayingVerbs): VerbGroup | null {
  const { items } = sentence
  const first = items[index]
  if (!first || !AUXILIARY.has(first.lower)) return null
  let k = index + 1
  let clitic: Item | null = null
  if (items[k] && CLITIC.test(items[k]?.lower ?? '')) {
    clitic = items[k] ?? null
    k += 1
  }
  let passive = false
  const finite: VerbGroup['form'] = first.lower === 'ayant' || first.lower === 'étant' ? 'gerund' : 'finite'
  for (let skipped = 0; skipped < 7; skipped += 1) {
    const item = items[k]
    if (!item) return null
    if (item.lower === 'été') {
      passive = true
      k += 1
      continue
    }
    const verb = participle(verbs, item.lower)
    // « a fait savoir », « a tenu à préciser », « a annoncé avoir demandé ».
    if (verb && !(isInside(item) && participle(verbs, items[k + 1]?.lower ?? ''))) {
      const direct = ETRE_FORMS.has(first.lower) && items[index - 1]?.lower !== "s'"
      return {
        from: index,
        to: k + 1,
        verb,
        form: finite,
        plural: /(?:ont|aient|sont)$/u.test(first.lower),
        passive: passive || (direct && !verb.classes.has('reflexive') && verb.infinitive !== 'revenir'),
        clitic,
        reflexive: items[index - 1]?.lower === "s'",
      }
    }
    const causative =
      /^(?:fait|tenu|voulu|dû|cru|laissé|continué|fini|commencé|choisi|préféré|souhaité|tenté|entendu)$/u.test(
        item.lower,
      )
    if (causative) {
      const ahead = [1, 2, 3]
        .map((step) => items[k + step])
        .find((next) => next && verbs.readings(next.lower).some((reading) => reading.tense === 'infinitive'))
      const reading =
        ahead && verbs.readings(ahead.lower).find((candidate) => candidate.tense === 'infinitive')
      const savoir =
        item.lower === 'fait'
          ? [1, 2]
              .map((step) => items[k + step])
              .find((next) => /^(?:savoir|valoir|remarquer|observer|part)$/u.test(next?.lower ?? ''))
          : undefined
      const last = savoir ?? ahead
      const verbFound = savoir ? (verbs.readings('indiquer')[0] ?? reading) : reading
      if (last && verbFound)
        return {
          from: index,
          to: items.indexOf(last) + 1,
          verb: verbFound,
          form: finite,
          plural: /(?:ont|aient)$/u.test(first.lower),
          passive: false,
          clitic,
          reflexive: false,
        }
      return null
    }
    // An inverted subject leaves no doubt: « a-t-elle, un peu plus tard, tempéré ».
    if (!isInside(item) && item.text !== ',' && (clitic === null || item.type === 'quotation')) return null
    k += 1
  }
  return null
}

/** A simple form: « déclare », « prévenant », « ajoutait-il », « préciser ». */
function simple(sentence: Sentence, index: number, verbs: SayingVerbs): VerbGroup | null {
  const item = sentence.items[index]
  if (item?.type !== 'word') return null
  const previous = sentence.items[index - 1]
  const readings = verbs.readings(item.lower)
  const finite = readings.find(isFiniteForm)
  const other =
    readings.find((verb) => verb.tense === 'gerund') ?? readings.find((verb) => verb.tense === 'infinitive')
  const verb = finite ?? other
  if (!verb) return null
  const next = sentence.items[index + 1]
  const clitic = next && CLITIC.test(next.lower) ? next : null
  // « sa critique », « la demande »: a noun of the same form has a determiner.
  if (
    !clitic &&
    finite &&
    /^(?:le|la|un|une|ce|cet|cette|son|sa|leur|du|au|de|d'|à|des|les|ces|ses|aucune?|toute?|chaque|en|par|sans|mon|ma|notre|votre|sur|sous|pour|avec|bonne|bon|nouvelle|nouveau|grande?|première?|dernière?)$/u.test(
      previous?.lower ?? '',
    )
  ) {
    const isClitic =
      previous !== undefined &&
      /^(?:le|la|les|leur|en)$/u.test(previous.lower) &&
      /^(?:qui|il|elle|on|ils|elles)$/u.test(sentence.items[index - 2]?.lower ?? '')
    // « les exhorte »: a noun would be in the plural.
    const isVerb = previous?.lower === 'les' && !finite.plural
    if (!isClitic && !isVerb) return null
  }
  return {
    from: index,
    to: clitic ? index + 2 : index + 1,
    verb,
    form: finite ? 'finite' : verb.tense === 'gerund' ? 'gerund' : 'infinitive',
    plural: finite ? finite.plural : false,
    passive: false,
    clitic,
    reflexive: previous?.lower === 'se' || previous?.lower === "s'",
  }
}

/** The verb group that begins at an item, pronouns before the verb skipped. */
export function readVerbGroup(sentence: Sentence, index: number, verbs: SayingVerbs): VerbGroup | null {
  let k = index
  while (k < index + 3 && PROCLITICS.has(sentence.items[k]?.lower ?? '')) k += 1
  const group =
    compound(sentence, k, verbs) ??
    simple(sentence, k, verbs) ??
    faire(sentence, k, verbs) ??
    phrased(sentence, k, verbs)
  return group && k > index
    ? {
        ...group,
        from: index,
        reflexive: group.reflexive || /^(?:se|s')$/u.test(sentence.items[k - 1]?.lower ?? ''),
      }
    : group
}

/** « fait savoir », « tient à préciser », « se dit ». */
function faire(sentence: Sentence, index: number, verbs: SayingVerbs): VerbGroup | null {
  const { items } = sentence
  const first = items[index]?.lower ?? ''
  if (!/^(?:fait|font|faisait|fit|tient|tenait|veut|voulait|doit|continue|vient|croit)$/u.test(first))
    return null
  const clitic = CLITIC.test(items[index + 1]?.lower ?? '') ? (items[index + 1] ?? null) : null
  for (let k = index + 1; k < index + 4; k += 1) {
    const lower = items[k]?.lower ?? ''
    const told = /^f/u.test(first) && /^(?:savoir|valoir|remarquer|observer)$/u.test(lower)
    const verb = told
      ? verbs.readings('indiquer')[0]
      : verbs.readings(lower).find((reading) => reading.tense === 'infinitive')
    if (verb)
      return {
        from: index,
        to: k + 1,
        verb,
        form: 'finite',
        plural: first === 'font',
        passive: false,
        clitic,
        reflexive: false,
      }
  }
  return null
}

/** « a rendu hommage », « mettent en avant », « fait-elle part ». */
function phrased(sentence: Sentence, index: number, verbs: SayingVerbs): VerbGroup | null {
  const { items } = sentence
  const first = items[index]
  if (first?.type !== 'word') return null
  const helped = AUXILIARY.has(first.lower)
  let k = helped ? index + 1 : index
  let clitic: Item | null = null
  const takeClitic = (): void => {
    if (!CLITIC.test(items[k]?.lower ?? '')) return
    clitic = items[k] ?? null
    k += 1
  }
  const pastAdverbs = (): void => {
    for (let skipped = 0; skipped < 3 && isInside(items[k]); skipped += 1) k += 1
  }
  if (helped) {
    takeClitic()
    pastAdverbs()
  }
  const readings = verbs.phrases(items[k]?.lower ?? '')
  const found = readings.find(({ verb }) => (verb.tense === 'participle') === helped)
  if (!found) return null
  k += 1
  if (!helped) takeClitic()
  pastAdverbs()
  const words = found.words.find((run) => run.every((word, i) => items[k + i]?.lower === word))
  if (!words) return null
  const { tense, plural } = found.verb
  const gerund = tense === 'gerund' || first.lower === 'ayant'
  return {
    from: index,
    to: k + words.length,
    verb: found.verb,
    form: gerund ? 'gerund' : tense === 'infinitive' ? 'infinitive' : 'finite',
    plural: helped ? /(?:ont|aient)$/u.test(first.lower) : plural,
    passive: false,
    clitic,
    reflexive: false,
  }
}
