/** Whether a query may be the id of a chosen completion rather than words; the store has the last word. */
export const mayBeId = (typed: string): boolean => /^[a-z][0-9a-z:_-]{7,63}$/.test(typed)
