import type { Bibliography } from './article.ts'
import type { CivilDate } from './civil-date.ts'
import type { Span } from './span.ts'

/** `full`: stands as a sentence of its own. `partial`: a part of the writer's sentence. */
export type QuoteExtent = 'full' | 'partial'

/**
 * Who said the words. An unnamed speaker (« un responsable de l'OTAN ») has a role or an organisation and
 * no name; what is not certain is null and never guessed.
 */
export interface Speaker {
  /** The actor's name as the article gives it in full. */
  readonly name: string | null
  readonly role: string | null
  readonly organisation: string | null
  readonly unnamed: boolean
}

/** Words inside quotation marks that someone said or wrote. */
export interface Quote {
  readonly id: string
  /** To the letter, without the outer marks and the writer's incises; white space collapsed. */
  readonly text: string
  readonly extent: QuoteExtent
  /** Null: unknown. */
  readonly speaker: Speaker | null
  /** Who passed the words on, when it is not the speaker (« selon un porte-parole de l'UE »). */
  readonly relay: string | null
  readonly saidOn: CivilDate | null
  /** From the first to the last word, marks excluded. */
  readonly span: Span
  /** The words that attribute: « a expliqué M. Stoltenberg ». */
  readonly cue: string | null
  /** The sieve that found the speaker. */
  readonly rule: string
  /** 0 to 1, of the attribution. */
  readonly confidence: number
}

/** A quote with the article it stands in. */
export interface SourcedQuote extends Quote {
  readonly article: Bibliography
  /** The id of the speaker's actor over all articles; null for an unnamed or unknown speaker. */
  readonly speakerId: string | null
}
