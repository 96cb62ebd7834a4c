import { describe, expect, it } from 'vitest'
import { agreement, canonicalAddress, slugWords } from '../../../src/ingest/metadata/address.ts'

describe('canonicalAddress', () => {
  it.each([
    ['https://gazette.example/a?utm_source=rss&utm_medium=x', 'https://gazette.example/a'],
    ['https://gazette.example/a?id=3&fbclid=zzz', 'https://gazette.example/a?id=3'],
    ['https://gazette.example/a?xtor=RSS-1#haut', 'https://gazette.example/a'],
    ['https://gazette.example/a?outputType=amp', 'https://gazette.example/a'],
    ['HTTPS://Gazette.Example:443/A', 'https://gazette.example/A'],
    [' https://gazette.example/été ', 'https://gazette.example/%C3%A9t%C3%A9'],
    ['https://gazette.example/a?b=%20c', 'https://gazette.example/a?b=%20c'],
  ])('%s → %s', (address, expected) => {
    expect(canonicalAddress(address)).toBe(expected)
    expect(canonicalAddress(expected)).toBe(expected)
  })

  it.each([
    '',
    'gazette.example/a',
    '/a',
    'javascript:alert(1)',
    'file:///etc/passwd',
    'https://user:secret@gazette.example/a',
    'http://localhost/a',
    `https://gazette.example/${'a'.repeat(3000)}`,
  ])('%s is no address of an article', (address) => {
    expect(canonicalAddress(address)).toBeNull()
  })
})

describe('slugWords', () => {
  it('are the words of the longest part, without numbers and extension', () => {
    expect(slugWords('https://gazette.example/eco/20210312/le-prix-du-lait-remonte-1054.html')).toEqual([
      'le',
      'prix',
      'du',
      'lait',
      'remonte',
    ])
  })
})

describe('agreement', () => {
  const address = 'https://gazette.example/20191003/la-rade-veut-un-debat-franc-avec-lotan-1054.html'
  it.each([
    ['La Rade veut un « débat franc » avec l’Otan', 1],
    ['Le conseil siège à huis clos', 0],
  ])('with « %s » is %d', (title, expected) => {
    expect(agreement(address, title)).toBe(expected)
  })
  it('is unknown for an address without words', () => {
    expect(agreement('https://gazette.example/article/12345', 'Un titre')).toBeNull()
  })
})
