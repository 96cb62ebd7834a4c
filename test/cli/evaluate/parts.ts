import { type GoldArticle, goldArticle } from '../../../src/cli/evaluate/gold.ts'
import type { DateMention, Extraction } from '../../../src/domain/dossier.ts'
import type { Quote, Speaker } from '../../../src/domain/quote.ts'
import { type DossierParts, makeDossier } from '../../support/dossiers.ts'

/** Annotations with plain values for what is left out. */
export const gold = (parts: Record<string, unknown>): GoldArticle =>
  goldArticle.parse({ file: 'x.txt', article: {}, quotes: [], ...parts })

export const speaker = (parts: Partial<Speaker>): Speaker => ({
  name: null,
  role: null,
  organisation: null,
  unnamed: parts.name === undefined,
  ...parts,
})

/** A quote that was found; a speaker in short is a name. */
export function quote(text: string, by: string | Speaker | null = null, parts: Partial<Quote> = {}): Quote {
  return {
    id: `q-${text}`,
    text,
    extent: 'full',
    speaker: typeof by === 'string' ? speaker({ name: by }) : by,
    relay: null,
    saidOn: null,
    span: { start: 0, end: text.length },
    cue: null,
    rule: 'test',
    confidence: 1,
    ...parts,
  }
}

/** A date expression where it stands first in the text. */
export function dateIn(text: string, words: string, start: string, end = start): DateMention {
  const at = text.indexOf(words)
  return {
    text: words,
    span: { start: at, end: at + words.length },
    start,
    end,
    precision: 'day',
    basis: 'stated',
  }
}

/** What extraction made of a document. */
export function extraction(
  parts: DossierParts & { readonly body?: string; readonly found?: readonly Quote[] },
): Extraction {
  const dossier = makeDossier(parts)
  return {
    ...dossier,
    quotes: parts.found ?? dossier.quotes,
    article: { ...dossier.article, text: parts.body ?? '', paragraphs: [] },
    dates: [],
  }
}
