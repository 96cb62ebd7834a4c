import type { Token } from '../../../text/tokens.ts'
import { adjacent } from './capital.ts'
import { isRoad } from './known.ts'
import type { NamingTools } from './name.ts'

const PRONOUN = /^(?:ce|cela|ça|dont|elles?|ils?|je|moi|nous|on|que|qui|quoi|tu|vous)$/u
const NUMERAL =
  /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|cent|mille|plusieurs|quelques)$/u
/** « un couple de Hollandais », « une poignée de Bretons ». */
const GROUP =
  /^(?:centaines?|couples?|délégation|dizaines?|douzaines?|familles?|foule|groupes?|majorité|milliers?|millions?|moitié|nombre|paires?|poignée|tiers|vingtaines?)$/u
const DEMONYM =
  /(?:ais|ois|ains|iens|éens|ards|ins|ons|ols|ques|aises|oises|aines|iennes|éennes|ardes|ines|onnes|oles)$/u

/** « trois Bavarois », « un couple de Hollandais »: people of somewhere, not somebody's name. */
function isOfSomewhere(list: readonly Token[], i: number): boolean {
  const [two, before, token] = [list[i - 2], list[i - 1], list[i]]
  if (!/^\p{Lu}\p{Ll}+s$/u.test(token?.text ?? '')) return false
  if (NUMERAL.test(before?.lower ?? '')) return true
  const isOf = before?.lower === 'de' || before?.lower === "d'"
  return isOf && GROUP.test(two?.lower ?? '') && DEMONYM.test(token?.lower ?? '')
}

/** « le père Noël ». */
const isSanta = (list: readonly Token[], i: number): boolean =>
  list[i]?.lower === 'noël' && /^(?:père|mère|papa)s?$/u.test(list[i - 1]?.lower ?? '')

const startsLine = (text: string, list: readonly Token[], i: number): boolean =>
  i === 0 || text.slice(list[i - 1]?.end, list[i]?.start).includes('\n')

/** « ENQUÊTE. », « PORTRAIT - », « DATES » alone: a label of the page. */
function isLabel(text: string, list: readonly Token[], i: number, { names }: NamingTools): boolean {
  const token = list[i]
  if (!token || !/^\p{Lu}{4,}$/u.test(token.text) || !names.isRubric(token.text)) return false
  const next = list[i + 1]
  return (
    startsLine(text, list, i) && (!next || startsLine(text, list, i + 1) || /^[.:|–—-]$/u.test(next.text))
  )
}

/** A word with a capital that is no name whatever stands around it; `end`: where its capitals end. */
export function isNoName(
  text: string,
  list: readonly Token[],
  i: number,
  end: number,
  tools: NamingTools,
): boolean {
  const token = list[i]
  if (!token) return false
  if (PRONOUN.test(token.lower) && /^\p{Lu}\p{Ll}*$/u.test(token.text)) return true
  if (isLabel(text, list, i, tools) || isRoad(list, i)) return true
  // « LYON Les élèves »
  if (end === i + 1 && /^(?:Les?|Une?|Des)$/u.test(token.text)) return true
  return end === i + 1 && (tools.names.isNobody(token.text) || isOfSomewhere(list, i) || isSanta(list, i))
}

const SHOUTED = /^(?:\p{Lu}{2,}|[AÀÔOY])$/u
const FEWEST = 3
const REACH = 30

/** How many words around a token stand in capitals throughout, up to a mark of quotation or a line's end. */
function shoutedWords(text: string, list: readonly Token[], i: number): number {
  const isPart = (k: number): boolean => {
    const token = list[k]
    return token !== undefined && (token.type !== 'word' || SHOUTED.test(token.text.replace(/['’-]/gu, '')))
  }
  let count = 0
  for (const step of [-1, 1] as const) {
    for (let k = step < 0 ? i : i + 1; Math.abs(k - i) < REACH && isPart(k); k += step) {
      if (/^[«»"“”„]$/u.test(list[k]?.text ?? '')) break
      if (list[k]?.type === 'word') count += 1
      if (startsLine(text, list, step < 0 ? k : k + 1)) break
    }
  }
  return count
}

/** « PAS UNE MINUTE DE PLUS »: words shouted in a row, of which only what a list knows is a name. */
export const isShouted = (text: string, list: readonly Token[], i: number): boolean =>
  SHOUTED.test(list[i]?.text ?? '') &&
  (adjacent(text, list[i - 1], list[i]) || adjacent(text, list[i], list[i + 1])) &&
  shoutedWords(text, list, i) >= FEWEST
