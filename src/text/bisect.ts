/**
 * The index of the first member of a list that a test does not hold for; its length where the test holds for all. The
 * test has to hold for a beginning of the list and for nothing behind it: then few members are looked at.
 */
export function bisect<Member>(list: readonly Member[], holds: (member: Member) => boolean): number {
  let low = 0
  let high = list.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(list[middle] as Member)) low = middle + 1
    else high = middle
  }
  return low
}
