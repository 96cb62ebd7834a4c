import { describe, expect, it } from 'vitest'
import { soundOf } from '../../../src/search/names/sound.ts'

describe('the sound of a name', () => {
  it.each([
    ['riabkov', 'ryabkov'],
    ['choigou', 'shoigu'],
    ['poutine', 'putin'],
    ['lavrov', 'lavroff'],
    ['khrouchtchev', 'khrushchev'],
    ['grouchko', 'grushko'],
    ['zelensky', 'zelenskyy'],
  ])('%s and %s are one', (one, other) => {
    expect(soundOf(one)).toBe(soundOf(other))
  })

  it.each([
    ['lavrov', 'riabkov'],
    ['martin', 'marin'],
    ['durand', 'dupont'],
  ])('%s and %s are two', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other))
  })
})
