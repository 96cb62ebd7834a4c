import { describe, expect, it } from 'vitest'
import { clean } from '../../../src/search/query/clean.ts'

describe('cleaning a query', () => {
  it.each([
    ['  otan \n 12\tjanvier ', 'otan 12 janvier'],
    ['otan\u0000\u0007\u009f russie', 'otan russie'],
    ['<@123456789012345678> otan', 'otan'],
    ['<@!1><#2><@&3><:drapeau:4><a:feu:5><t:6:R>', ''],
    ['otan \ud83c', 'otan'],
    ['un < deux > trois', 'un < deux > trois'],
    ['@everyone', '@everyone'],
  ])('%j becomes %j', (typed, expected) => {
    expect(clean(typed)).toBe(expected)
  })
})
