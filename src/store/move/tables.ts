import type { RecordKind } from '../search-port.ts'

/** A table that every database has alike. */
export interface Table {
  readonly name: string
  /** The columns of its primary key. */
  readonly key: readonly string[]
  /** Its records have words in the index. */
  readonly kind?: RecordKind
}

/** All of a store but the index of words; a table comes after those to which it refers. */
export const TABLES: readonly Table[] = [
  { name: 'tally', key: ['name'] },
  { name: 'redirect', key: ['kind', 'id'] },
  { name: 'publisher', key: ['publisher'] },
  { name: 'article', key: ['article'] },
  { name: 'article_text', key: ['article'] },
  { name: 'actor', key: ['actor'], kind: 'actor' },
  { name: 'renaming', key: ['actor'] },
  { name: 'form', key: ['form'] },
  { name: 'form_key', key: ['key', 'form'] },
  { name: 'actor_name', key: ['actor', 'name'] },
  { name: 'appearance', key: ['article', 'form'] },
  { name: 'role', key: ['actor', 'key', 'day', 'article', 'form'] },
  { name: 'quote', key: ['position'], kind: 'quote' },
  { name: 'quote_day', key: ['day'] },
  { name: 'event', key: ['event'], kind: 'event' },
  { name: 'event_day', key: ['day'] },
  { name: 'mention', key: ['mention'] },
  { name: 'mention_key', key: ['key', 'reach', 'start', 'mention'] },
  { name: 'event_actor', key: ['actor', 'start', 'event'] },
  { name: 'vocabulary', key: ['kind', 'word'] },
  { name: 'vocabulary_change', key: ['kind', 'version'] },
  { name: 'note', key: ['key'] },
  { name: 'subscription', key: ['subscription'] },
  { name: 'shown_quote', key: ['subscription', 'quote'] },
  { name: 'delivery', key: ['subscription', 'date'] },
  { name: 'pace', key: ['pace'] },
  { name: 'arrival', key: ['number'] },
]
