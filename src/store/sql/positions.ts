// The full-text index gives hits by row number, largest first. The numbers are made so that this is the
// order wanted: 4 bits of corroboration, 22 of the day, 27 of a running number, within 2⁵³.

const NUMBERS = 2 ** 27
const DAYS = 2 ** 22

/** Powers of two of the sources, so that most new sources leave a record where it is. */
const bucketOf = (weight: number): number => Math.min(15, Math.floor(Math.log2(Math.max(1, weight))))

/** The first position of a day's quotes; the next day's follow after its last. */
export const firstOfDay = (day: number): number => day * NUMBERS
export const lastOfDay = (day: number): number => day * NUMBERS + NUMBERS - 1
export const dayAt = (position: number): number => Math.floor(position / NUMBERS) % DAYS

export const eventPosition = (weight: number, day: number, key: number): number =>
  (bucketOf(weight) * DAYS + day) * NUMBERS + key

export const actorPosition = (weight: number, key: number): number => bucketOf(weight) * DAYS * NUMBERS + key
