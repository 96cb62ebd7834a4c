/** A text without the characters at its ends that the test does not want. Linear, as no expression for it is. */
export function trimmed(
  text: string,
  unwanted: (char: string) => boolean,
  from: 'both' | 'end' = 'both',
): string {
  let start = 0
  let end = text.length
  while (end > start && unwanted(text[end - 1] ?? '')) end -= 1
  while (from === 'both' && start < end && unwanted(text[start] ?? '')) start += 1
  return text.slice(start, end)
}
