import type { Token } from './tokens.ts'

/** Words that may stand beside a date without saying anything else. */
const FILLERS = new Set(
  "a a' au aux apres avant compter cours d' date dans de des depuis du durant des' en entre ici jusqu' l' la le les partir pendant pour tard vers plus".split(
    ' ',
  ),
)

export const isFiller = (token: Token | undefined): boolean =>
  token !== undefined && ((token.kind === 'word' && FILLERS.has(token.word)) || token.kind === 'mark')
