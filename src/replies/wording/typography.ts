const NO_BREAK = '\u00A0'
const NARROW = '\u202F'

/**
 * French text with its no-break spaces: wide inside guillemets and before a colon, narrow before ; ! ?. What is
 * put in is left as it is: only the words of the template are touched.
 */
export const fr = (template: TemplateStringsArray, ...values: readonly (string | number)[]): string =>
  template.map((part, i) => (i === 0 ? spaced(part) : `${values[i - 1]}${spaced(part)}`)).join('')

const spaced = (part: string): string =>
  part
    .replaceAll('« ', `«${NO_BREAK}`)
    .replaceAll(' »', `${NO_BREAK}»`)
    .replaceAll(' :', `${NO_BREAK}:`)
    .replace(/ ([;!?])/g, `${NARROW}$1`)
    .replaceAll("'", '’')

/** Article text between guillemets, to the letter. */
export const guillemets = (shown: string): string => `«${NO_BREAK}${shown}${NO_BREAK}»`
