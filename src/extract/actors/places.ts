import { startsUpper } from '../../text/letters.ts'
import type { Token } from '../../text/tokens.ts'
import { ETRE_FORMS } from '../grammar.ts'
import type { Name } from './names.ts'
import type { NameLexicon } from './person-lexicon.ts'

const PLACE_LINKS = new Set(['à', 'vers', 'près', 'depuis', 'jouxte'])
const PLACE_OF = new Set([
  'ville',
  'commune',
  'village',
  'région',
  'maire',
  'mairie',
  'préfecture',
  'habitants',
  'port',
  'gare',
  'ouest',
  'est',
  'nord',
  'sud',
  'près',
  'loin',
  'quartier',
  'aéroport',
  'département',
  'abbaye',
  'agglomération',
  'basilique',
  'bourg',
  'canton',
  'cathédrale',
  'église',
  'hameau',
  'île',
  "presqu'île",
  'vallée',
  'banlieue',
  'large',
  'centre-ville',
  'embarcadère',
  'environs',
  'alentours',
  'faubourgs',
  'habitant',
  'habitante',
  'hauteurs',
  'plage',
  'plages',
  'ponton',
  'rues',
  'sortie',
])

/** « à Las Palmas », « à La Rochelle ». */
export const opensPlace = (word: string): boolean =>
  /^(?:La|Le|Les|Las|Los|El|San|Santa|Santo|São|Saint|Sainte|New|Port|Fort|Cap)$/u.test(word)

/** Articles are part of surnames too: « de Le Bihan ». */
const SURELY_PLACE = /^(?:La|Las|Los|El|San|Santa|Santo|São|Saint|Sainte|New|Port|Fort|Cap)$/u

/** What is told of where somebody or something is, before « à ». */
const BEING =
  /^(?:allée?s?|arrivée?s?|basée?s?|combats|décédée?s?|éclaté|habit(?:e|ent|ait|aient)|installée?s?|mort(?:e|s|es)?|née?s?|produite?s?|réfugiée?s?|rendue?s?|retournée?s?|situ[ée]e?s?|tirs|tuée?s?|vi(?:t|vent|vait|vaient))$/u

const WHERE = /^(?:au|aux|dans|en|près)$/u
const ARTICLE = /^(?:de|d'|la|le|les|l')$/u

/** « aux Açores », « dans le Gers », « dans l'est de Cuba ». */
function isWhere(list: readonly Token[], from: number): boolean {
  if (!WHERE.test(list[from]?.lower ?? '')) return false
  let k = from + 1
  while (k < from + 3 && ARTICLE.test(list[k]?.lower ?? '')) k += 1
  return (
    startsUpper(list[k]?.text ?? '') || /^(?:nord|sud|est|ouest|centre)(?:-|$)/u.test(list[k]?.lower ?? '')
  )
}

/** « né à Um Rawaba », « À Um Rawaba, on fuit »: more than a word that no list knows. */
function isThere(list: readonly Token[], name: Name): boolean {
  const [governor, link] = [list[name.from - 2], list[name.from - 1]]
  if (link?.lower !== 'à' || name.given || name.honorific) return false
  if (link.text === 'À') return list[name.to]?.text === ','
  // « à Ponta Delgada, aux Açores », « à Las Tunas, dans l'est de Cuba »
  if (list[name.to]?.text === ',' && isWhere(list, name.to + 1)) return true
  // « hommage rendu à Ho Chi Minh »
  const isPaid =
    governor?.lower.startsWith('rendu') === true && !ETRE_FORMS.has(list[name.from - 3]?.lower ?? '')
  return BEING.test(governor?.lower ?? '') && !isPaid
}

const DAY_OR_PART =
  /^(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|hier|demain|matin|soir|midi|nuit|lui|elle|eux)$/u
const GIVEN_TO =
  /^(?:adress|appart|attribu|cèd|céd|confi|décern|demand|dit$|donn|écri|envoy|expliqu|fai[st]$|livr|offer|offr|présent|propos|rappel|réclam|remet|remis|rend|répond|succ[éè]d|transm|vend)/u
/** What takes place somewhere. */
const HELD =
  /^(?:assises|atelier|bureaux?|championnat|concert|conférence|congrès|escale|étape|exposition|festival|finale|forum|fouilles|manifestation|marché|match|meeting|mondial|procès|rassemblement|réunion|scrutin|séisme|siège|sommet|tournage|tournoi|usines?|vacances)$/u

/** « un sommet le 3 décembre à Boa Vista », « un hôtel à Boa Vista »: two words behind « à » that nothing else is told of. */
export function isThereBy(list: readonly Token[], { from }: Name, names: NameLexicon): boolean {
  if (list[from - 1]?.lower !== 'à') return false
  const { lower: governor = '', type } = list[from - 2] ?? {}
  // « il a confié mardi à Noemi Keller »
  if ([3, 4].some((step) => GIVEN_TO.test(list[from - step]?.lower ?? ''))) return false
  const noun = type === 'word' ? names.nameNoun(governor) : undefined
  return DAY_OR_PART.test(governor) || HELD.test(governor) || noun === 'place' || noun === 'organisation'
}

/** « lance-t-il sur Zodiak Radio », « interrogé dans Matin Première »: what one speaks in is nobody. */
export function isMedium(list: readonly Token[], { from }: Name): boolean {
  return (
    list[from - 1]?.lower === 'dans' ||
    (list[from - 1]?.lower === 'sur' && !ABOUT.test(list[from - 2]?.lower ?? ''))
  )
}

/** « un livre sur », « compte sur » */
const ABOUT =
  /^(?:biographie|comptait|compte|comptent|documentaire|enquête|enquêtes|essai|exposition|film|livre|pression|questions?|repos(?:e|ait)|roman|tir|tirer|victoire)$/u

/** Words before a name say that it is where something is. */
export function isPlace(list: readonly Token[], name: Name): boolean {
  const before = list[name.from - 1]?.lower ?? ''
  const two = list[name.from - 2]?.lower ?? ''
  const first = list[name.from]?.text ?? ''
  // « à Riga »; but « succède à Petra Novotná »: two words are a person's as often.
  if (PLACE_LINKS.has(before) && name.to - name.from === 1) return true
  if ((before === 'à' && opensPlace(first)) || isThere(list, name)) return true
  const isOf = before === 'de' || before === "d'"
  if (isOf && (PLACE_OF.has(two) || (SURELY_PLACE.test(first) && !name.given && name.to - name.from > 1)))
    return true
  return (before === 'au' || before === 'en') && name.to - name.from === 1 && !/^\p{Lu}{2,}$/u.test(first)
}

const FARTHEST = 3

/** « dans deux quartiers pauvres, Villa Fátima »: apposed to the noun of a place. */
export function isApposedPlace(list: readonly Token[], name: Name, names: NameLexicon): boolean {
  if (!/^[,:]$/u.test(list[name.from - 1]?.text ?? '')) return false
  for (let k = name.from - 2; k >= Math.max(0, name.from - 1 - FARTHEST); k -= 1) {
    const token = list[k]
    if (token?.type !== 'word' || token.text !== token.lower) return false
    if (names.nameNoun(token.text) === 'place')
      return (
        /^(?:la|le|l'|une?|des|les|ces|deux|trois|quatre|plusieurs|dans)$/u.test(list[k - 1]?.lower ?? '') &&
        list[name.to]?.text !== '('
      )
  }
  return false
}
