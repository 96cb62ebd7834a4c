/** A text as a part of a regular expression, its special characters escaped. */
const literally = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** An alternation of texts, longest first, so that none hides a longer one. */
export const eitherOf = (texts: readonly string[]): string =>
  texts
    .toSorted((a, b) => b.length - a.length)
    .map(literally)
    .join('|')
