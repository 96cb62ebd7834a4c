/** Spellings of one sound in French, English and German transcriptions, longest first. */
const SOUNDS: readonly (readonly [spelling: RegExp, sound: string])[] = [
  [/schtsch|chtch|shch/g, 'S'],
  [/tsch|tch|sch|sh|ch/g, 'S'],
  [/kh/g, 'h'],
  [/ph|ff/g, 'f'],
  [/gu(?=[eiy])/g, 'g'],
  [/zh|dj/g, 'j'],
  [/ou|oo/g, 'u'],
  [/w/g, 'v'],
  [/[yj]/g, 'i'],
  [/i+e/g, 'e'],
  [/ck|cq|qu|q|c(?![eiy])/g, 'k'],
  [/x/g, 'ks'],
  [/(.)\1+/g, '$1'],
  [/of$/, 'ov'],
  [/ef$/, 'ev'],
  [/e$/, ''],
]

/**
 * A key that spellings of one name share: Riabkov and Ryabkov, Choïgou and Shoigu, Poutine and Putin. Takes a
 * folded word; different names may share a key, so it suggests and proves nothing.
 */
export function soundOf(word: string): string {
  let sound = word
  for (const [spelling, replacement] of SOUNDS) sound = sound.replace(spelling, replacement)
  return sound
}
