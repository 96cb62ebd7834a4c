const EPOCH = 1_420_070_400_000n

/** An id as Discord makes them: milliseconds since 2015, then 22 bits that tell ids of one millisecond apart. */
export const snowflake = (milliseconds: number, sequence: number): string =>
  (((BigInt(milliseconds) - EPOCH) << 22n) | BigInt(sequence % 4_194_304)).toString()
