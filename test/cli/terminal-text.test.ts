import { describe, expect, it } from 'vitest'
import { markdownText, PLAIN, STYLED } from '../../src/cli/ask/markdown-text.ts'
import { terminalText } from '../../src/cli/ask/terminal-text.ts'

describe('markdownText', () => {
  it.each([
    ['**gras** et *italique*', 'gras et italique'],
    ['[Le Phare](https://x.example/a)', 'Le Phare <https://x.example/a>'],
    ['[Le Phare](<https://x.example/a>)', 'Le Phare <https://x.example/a>'],
    ['https://x.example/a', 'https://x.example/a'],
    ['\\*pas\\* \\_souligné\\_', '*pas* _souligné_'],
    ['`code` et ||secret||', 'code et secret'],
    ['> cité', '│ cité'],
    ['<t:1640995200:d>', '2022-01-01T00:00:00.000Z'],
    ['une\ndeux', 'une\ndeux'],
    ['5 < 6 & 7 > 2', '5 < 6 & 7 > 2'],
    ['', ''],
  ])('%s', (source, expected) => {
    expect(markdownText(source, PLAIN)).toBe(expected)
  })

  it('shows weight on a terminal', () => {
    expect(markdownText('**gras**', STYLED)).toBe('\u001B[1mgras\u001B[22m')
  })
})

describe('terminalText', () => {
  const message = {
    content: '**2** événements',
    embeds: [
      {
        title: 'Réunion du port',
        url: 'https://x.example/a',
        description: '« Oui »',
        fields: [{ name: 'Lieu', value: 'Portneuf' }],
        footer: { text: '2 sources' },
      },
      { description: 'Autre' },
    ],
    components: [
      {
        type: 1 as const,
        components: [
          {
            type: 2 as const,
            style: 2 as const,
            label: 'Suivant',
            custom_id: 'a',
          },
        ],
      },
      {
        type: 1 as const,
        components: [
          {
            type: 3 as const,
            custom_id: 'b',
            placeholder: 'Lequel ?',
            options: [
              { label: 'Un', value: '1', description: 'lundi' },
              { label: 'Deux', value: '2' },
            ],
          },
        ],
      },
    ],
  }

  it('shows text, embeds, menus and buttons', () => {
    expect(terminalText(message, 'fr', PLAIN).replaceAll(/─+/g, '──')).toBe(
      [
        '2 événements',
        '──',
        'Réunion du port',
        'https://x.example/a',
        '',
        '« Oui »',
        '',
        'Lieu',
        'Portneuf',
        '',
        '2 sources',
        '──',
        'Autre',
        '──',
        'Lequel ?',
        '  • Un — lundi',
        '  • Deux',
        '[Suivant]',
        '',
      ].join('\n'),
    )
  })

  it('lets no text change the terminal', () => {
    const hostile = '\u001B[2Jvide\u0007\u009B31m'
    const shown = terminalText(
      {
        content: hostile,
        embeds: [{ title: hostile, url: hostile, footer: { text: hostile } }],
        components: [],
      },
      'fr',
      STYLED,
    )
    const own = shown.replaceAll(/\p{Cc}\[(?:1|2|22)m|\n/gu, '')
    expect(own).not.toMatch(/\p{Cc}/u)
    expect(shown).not.toContain('\u001B[2J')
  })
})
