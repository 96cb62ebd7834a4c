/** Somebody asked for the end. */
export const STOPPED = 0

/** The operator has to do something: starting again is of no use. */
export const FAILED = 1
