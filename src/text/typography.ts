const LIGATURES: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
}

// Control characters, soft hyphens, zero-width and direction marks, lone surrogates; joiners inside emoji stay.
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000E-\u001F\u007F-\u0084\u0086-\u009F\u00AD\u061C\u180E\u200B\u200C\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFC\p{Cs}]|\u200D(?!\p{Extended_Pictographic})/gu
const LINE_END = /\r\n?|[\v\f\u0085\u2028\u2029]/g
// Every space of a line, the no-break ones included.
const SPACES = /[^\S\n]+/g
const SPACES_AT_LINE_END = /(?<=\n) | (?=\n)/g

/**
 * One form for what readers cannot see: NFC, no invisible characters, no typesetter's ligatures, line feeds as
 * line ends, and a plain single space for spaces of any kind (no-break spaces beside « » : ; ? ! included).
 * Words, accents, quotation marks, apostrophes and dashes stay as they are. Doing it again changes nothing.
 */
export function plainTypography(text: string): string {
  return text
    .replace(INVISIBLE, '')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => LIGATURES[ligature] ?? ligature)
    .normalize('NFC')
    .replace(LINE_END, '\n')
    .replace(SPACES, ' ')
    .replace(SPACES_AT_LINE_END, '')
}
