import { Command } from 'commander'
import { describe, expect, it } from 'vitest'
import { addEvaluate } from '../../../src/cli/evaluate/register.ts'
import { wordings } from '../../../src/cli/wording/wordings.ts'

const io = {
  locale: 'fr',
  print: () => undefined,
  complain: () => undefined,
  today: () => '2022-01-21',
} as const

const helpIn = (locale: 'fr' | 'en'): string => {
  const program = new Command('verbatim')
  addEvaluate(program, io, wordings[locale], () => undefined)
  return program.commands.map((command) => command.helpInformation()).join('')
}

describe('the help of evaluate', () => {
  it.each([
    ['fr', 'mesure l’extraction', 'mis à part'],
    ['en', 'measures extraction', 'kept apart'],
  ] as const)('is in %s', (locale, description, misses) => {
    const help = helpIn(locale).replace(/\s+/gu, ' ')
    expect(help).toContain(description)
    expect(help).toContain(misses)
    for (const option of ['--min', '--json', '--part', '--runs', '--write', '--as'])
      expect(help).toContain(option)
  })

  it('leaves no option untranslated', () => {
    const { options: fr } = wordings.fr
    const { options: en } = wordings.en
    const alike = Object.keys(fr).filter((key) => fr[key as keyof typeof fr] === en[key as keyof typeof en])
    expect(alike).toEqual([])
  })
})
