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

/** Changes of a first-group stem before a mute ending: rappeler → rappelle, répéter → répète. */
function strong(stem: string): string {
  if (/(?:app|jet|étinc|épel|renouvel|ruissel|chancel|martèl|nivel)$/u.test(stem)) return stem
  if (/(?:rapp|app|interp|ép|renouv|étinc|chanc|niv|ruiss)el$/u.test(stem)) return `${stem}l`
  if (/(?:^|[^ch])(?:j|proj|rej|empaqu|feuill)et$/u.test(stem)) return `${stem}t`
  if (/[eé](?:[bcdfglmnprstvz]|gn|ch|gu|qu|[bcdfgpt][lr])$/u.test(stem))
    return stem.replace(/[eé]([^eé]+)$/u, 'è$1')
  if (/[ou]y$/u.test(stem)) return stem.replace(/y$/u, 'i')
  return stem
}

/** Before a or o: lançait, changeait. */
const soft = (stem: string): string => stem.replace(/c$/u, 'ç').replace(/g$/u, 'ge')

function firstGroup(stem: string): Stems {
  const mute = strong(stem)
  const futureStem = /é[^eé]+$/u.test(stem) ? stem : mute
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

function stemsOf(infinitive: string): Stems {
  const model = models.find(({ ending }) => infinitive.endsWith(ending))
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
    { form: `${imperfect.replace(/ge$/u, 'ge')}aient`, tense: 'imperfect', plural: true },
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
  ]
}
