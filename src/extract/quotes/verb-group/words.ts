import type { Item } from '../../document.ts'

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
  "pas plus aussi ainsi encore ensuite également toutefois cependant même déjà d'ailleurs ailleurs notamment enfin alors simplement vivement immédiatement clairement récemment longuement publiquement fermement sobrement sèchement quant lui elle eux pour sa leur part tout de nouveau à son tour bien pourtant néanmoins d'emblée d'abord abord au contraire en revanche effet outre jamais toujours surtout vite très ironiquement désormais maintenant hier aujourd'hui donc certes parfois souvent presque plutôt volontiers lundi mardi mercredi jeudi vendredi samedi dimanche matin soir".split(
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
