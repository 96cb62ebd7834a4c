import { describe, expect, it } from 'vitest'
import { eitherOf } from '../../src/text/pattern.ts'

describe('eitherOf', () => {
  it('prefers the longer of two that begin alike', () => {
    expect(new RegExp(eitherOf(['mardi', 'mardi gras']), 'u').exec('le mardi gras')?.[0]).toBe('mardi gras')
  })

  it('takes special characters to the letter', () => {
    const pattern = new RegExp(`^(?:${eitherOf(['janv.', 'etc.', '(suite)', 'a|b'])})$`, 'u')
    expect(['janv.', '(suite)', 'a|b'].every((text) => pattern.test(text))).toBe(true)
    expect(['janvx', 'suite', 'a'].some((text) => pattern.test(text))).toBe(false)
  })
})
