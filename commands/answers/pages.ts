/** Where the last page of a list begins, for lists that became shorter since a button was made. */
export const lastPage = (total: number, size: number): number =>
  total === 0 ? 0 : Math.floor((total - 1) / size) * size
