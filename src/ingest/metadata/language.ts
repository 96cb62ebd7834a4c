const FRENCH = /(?<!\p{L})(?:le|la|les|des|et|est|une|dans|pour|que|qui|du|au|sur|avec)(?!\p{L})/giu
const ENGLISH = /(?<!\p{L})(?:the|and|of|to|is|was|that|with|for|from|has|this|by|are)(?!\p{L})/giu
const SAMPLE = 2000
/** So many English words may stand in a French text; with no more, the French ones need not be counted. */
const FEW = 3

/** BCP 47 language of a declared tag: `fr_FR` → `fr`. */
export function languageTag(tag: string): string | null {
  const match = /^([a-z]{2,3})(?:[-_][a-z0-9]+)*$/i.exec(tag.trim())
  return match?.[1]?.toLowerCase() ?? null
}

/** French unless the text's first words are plainly English: the corpus is French. */
export function languageOf(text: string): string {
  const sample = text.slice(0, SAMPLE)
  const count = (pattern: RegExp) => sample.match(pattern)?.length ?? 0
  const english = count(ENGLISH)
  return english > FEW && english > 2 * count(FRENCH) + FEW ? 'en' : 'fr'
}
