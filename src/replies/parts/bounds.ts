/**
 * How long, once escaped, each thing that comes from an article may be, so that whatever is made of them fits:
 * a card with all of them and a link of 512 stays below 2400 characters and leaves the rest to the quotation.
 */
export const BOUNDS = {
  name: 120,
  role: 250,
  place: 120,
  publisher: 100,
  publisherLabel: 120,
  title: 400,
  label: 240,
  query: 120,
  cue: 250,
  dateText: 80,
} as const
