import { stat } from 'node:fs/promises'

/** The files' lengths in bytes; 0 for standard input and for what is not there. */
export const sizesOf = (files: readonly string[]): Promise<readonly number[]> =>
  Promise.all(
    files.map((file) =>
      file === '-'
        ? 0
        : stat(file).then(
            ({ size }) => size,
            () => 0,
          ),
    ),
  )
