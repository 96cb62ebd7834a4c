/**
 * Discord's limits, all of them here. Discord counts characters after trimming; we count UTF-16 units, which are
 * never fewer than the code points that it may count.
 */
export const LIMITS = {
  content: 2000,
  embeds: 10,
  /** Titles, descriptions, field names and values, footers and authors of all embeds of a message together. */
  embedTotal: 6000,
  title: 256,
  description: 4096,
  fields: 25,
  fieldName: 256,
  fieldValue: 1024,
  footer: 2048,
  author: 256,
  rows: 5,
  buttonsInRow: 5,
  customId: 100,
  buttonLabel: 80,
  buttonUrl: 512,
  selectOptions: 25,
  selectOption: 100,
  placeholder: 150,
  choices: 25,
  choice: 100,
} as const
