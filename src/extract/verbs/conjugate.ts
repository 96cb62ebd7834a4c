import models from '../../../data/lexicons/verb-models.json' with { type: 'json' }

export type Tense =
  | 'present'
  | 'imperfect'
  | 'past'
  | 'future'
  | 'conditional'
  | 'participle'
  | 'gerund'
  | 'infinitive'

export interface VerbForm {
  /** Lower case, with its accents: « dénonce » is not « dénoncé ». */
  readonly form: string
  readonly tense: Tense
  readonly plural: boolean
  /** Participles only. */
  readonly feminine?: boolean
}

interface Stems {
  readonly present: readonly [string, string]
  readonly imperfect: string
  readonly past: readonly [string, string]
  readonly future: string
  readonly participle: string
}

/** First-group stems that double their last letter; all others take an accent: achète, martèle. */
const DOUBLING =
  /(?:app|ép|renouv|étinc|chanc|niv|ruiss|fic|amonc|ensorc|morc)el$|(?:j|feuill|empaqu|caqu)et$/u

/** Changes of a first-group stem before a mute ending: rappeler → rappelle, répéter → répète. */
function strong(stem: string): string {
  if (DOUBLING.test(stem)) return stem + stem.slice(-1)
  if (/(?<!e)[eé](?:[bcdfglmnprstvz]|gn|ch|gu|qu|[bcdfgpt][lr])$/u.test(stem))
    return stem.replace(/[eé]([^eé]+)$/u, 'è$1')
  return stem.replace(/(?<=[aou])y$/u, 'i')
}

/** Before a or o: lançait, changeait. */
const soft = (stem: string): string => stem.replace(/c$/u, 'ç').replace(/g$/u, 'ge')

function firstGroup(stem: string): Stems {
  const mute = strong(stem)
  // répète, but répétera.
  const futureStem = mute === stem.replace(/é([^eé]+)$/u, 'è$1') ? stem : mute
  return {
    present: [`${mute}e`, `${mute}ent`],
    imperfect: soft(stem),
    past: [`${soft(stem)}a`, `${stem}èrent`],
    future: `${futureStem}er`,
    participle: `${stem}é`,
  }
}

function secondGroup(stem: string): Stems {
  return {
    present: [`${stem}it`, `${stem}issent`],
    imperfect: `${stem}iss`,
    past: [`${stem}it`, `${stem}irent`],
    future: `${stem}ir`,
    participle: `${stem}i`,
  }
}

/** Models of one verb only: « installer » is not of « aller ». */
const WHOLE = new Set(['aller', 'avoir', 'être'])
/** Regular, though they end like irregular verbs. */
const SECOND_GROUP = new Set(['appauvrir', 'asservir', 'assortir', 'impartir', 'répartir'])

function stemsOf(infinitive: string): Stems {
  const model = SECOND_GROUP.has(infinitive)
    ? undefined
    : models.find(({ ending }) => (WHOLE.has(ending) ? infinitive === ending : infinitive.endsWith(ending)))
  if (model) {
    const head = infinitive.slice(0, infinitive.length - model.ending.length)
    const [singular = '', plural = ''] = model.present
    const [pastSingular = '', pastPlural = ''] = model.past
    return {
      present: [head + singular, head + plural],
      imperfect: head + model.imperfect,
      past: [head + pastSingular, head + pastPlural],
      future: head + model.future,
      participle: head + model.participle,
    }
  }
  const stem = infinitive.slice(0, -2)
  return infinitive.endsWith('ir') ? secondGroup(stem) : firstGroup(stem)
}

/** « il bégaye » is as good as « il bégaie ». */
function variants(infinitive: string): VerbForm[] {
  if (!infinitive.endsWith('ayer')) return []
  const stem = infinitive.slice(0, -2)
  return [
    { form: `${stem}e`, tense: 'present', plural: false },
    { form: `${stem}ent`, tense: 'present', plural: true },
    { form: `${stem}era`, tense: 'future', plural: false },
    { form: `${stem}eront`, tense: 'future', plural: true },
  ]
}

/** The third persons of every simple tense and the participles: what the press writes of others. */
export function conjugate(infinitive: string): VerbForm[] {
  const { present, imperfect, past, future, participle } = stemsOf(infinitive)
  const base = participle.replace(/û$/u, 'u')
  const plural = participle.endsWith('s') ? participle : `${base}s`
  const gerund = { être: 'étant', avoir: 'ayant', savoir: 'sachant' }[infinitive] ?? `${imperfect}ant`
  return [
    { form: present[0], tense: 'present', plural: false },
    { form: present[1], tense: 'present', plural: true },
    { form: `${imperfect}ait`, tense: 'imperfect', plural: false },
    { form: `${imperfect}aient`, tense: 'imperfect', plural: true },
    { form: past[0], tense: 'past', plural: false },
    { form: past[1], tense: 'past', plural: true },
    { form: `${future}a`, tense: 'future', plural: false },
    { form: `${future}ont`, tense: 'future', plural: true },
    { form: `${future}ait`, tense: 'conditional', plural: false },
    { form: `${future}aient`, tense: 'conditional', plural: true },
    { form: participle, tense: 'participle', plural: false },
    { form: plural, tense: 'participle', plural: true },
    { form: `${base}e`, tense: 'participle', plural: false, feminine: true },
    { form: `${base}es`, tense: 'participle', plural: true, feminine: true },
    { form: gerund, tense: 'gerund', plural: false },
    { form: infinitive, tense: 'infinitive', plural: false },
    ...variants(infinitive),
  ]
}
