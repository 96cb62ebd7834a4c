import { parseHTML } from 'linkedom'
import { describe, expect, it } from 'vitest'
import { maker } from '../../../src/web/client/make.ts'
import type { RenderContext } from '../../../src/web/client/markdown/context.ts'
import { markdown, plain } from '../../../src/web/client/markdown/render.ts'
import { costOf } from '../../support/cost.ts'
import { HOSTILE } from '../support/stub-commands.ts'

const { document } = parseHTML('<!doctype html><html><body></body></html>')
const context: RenderContext = {
  make: maker(document as unknown as Document),
  locale: 'fr',
  now: new Date('2022-01-12T12:00:00Z'),
}

const shown = (source: string, kind: 'body' | 'title' = 'body') => {
  const place = context.make('div', {}, ...markdown(source, kind, context))
  return place.innerHTML
}

describe('Markdown as Discord shows it', () => {
  it.each([
    ['**gras** et *italique*', '<strong>gras</strong> et <em>italique</em>'],
    ['__souligné__ ~~barré~~', '<u>souligné</u> <s>barré</s>'],
    ['un\ndeux', 'un<br>deux'],
    ['`code *brut*`', '<code>code *brut*</code>'],
    ['\\*pas italique\\* \\# \\[x\\]', '*pas italique* # [x]'],
    ['> « dit »\naprès', '<blockquote>« dit »<br></blockquote>après'],
    ['## Titre\nsuite', '<div class="heading heading-2">Titre</div>suite'],
    ['-# petit', '<small class="subtext">petit</small>'],
    ['<t:1641945600:D>', expect.stringContaining('12 janvier 2022')],
    ['<t:1641945600:R>', expect.stringContaining('il y a 12 heures')],
    ['<:nom:12345678901234567>', ':nom:'],
    ['</event:12345678901234567>', '<span class="mention">/event</span>'],
    ['<#12345678901234567>', '<span class="mention">#verbatim</span>'],
    ['@everyone', '<span class="mention">@everyone</span>'],
  ])('%j', (source, html) => {
    expect(shown(source)).toEqual(html)
  })

  it('opens a link to the web beside the page, and shows where it leads', () => {
    const place = context.make(
      'div',
      {},
      ...markdown('[Le Phare](https://exemple.test/a?b=1&c)', 'body', context),
    )
    const link = place.querySelector('a')
    expect([link?.textContent, link?.getAttribute('href'), link?.title]).toEqual([
      'Le Phare',
      'https://exemple.test/a?b=1&c',
      'https://exemple.test/a?b=1&c',
    ])
    expect([link?.target, link?.rel]).toEqual(['_blank', 'noopener noreferrer nofollow'])
    expect(shown('voir https://exemple.test/x.')).toMatch(
      /^voir <a .*href="https:\/\/exemple.test\/x".*<\/a>\.$/,
    )
  })

  it.each([
    ['- un\n- deux', ['• un', '• deux']],
    ['1. un\n2. deux', ['1. un', '2. deux']],
    ['> dit\n- un', ['• un']],
    ['a - b', []],
    ['-12 degrés', []],
    ['2022. Une année', ['2022. Une année']],
    ['avant\n- *un*\naprès', ['• un']],
    ['**1. Le Phare** · publié', []],
    ['```\n- code\n```\n- item', ['• item']],
  ])('finds the items of %j', (source, items) => {
    const place = context.make('div', {}, ...markdown(source, 'body', context))
    expect([...place.querySelectorAll('.item')].map((item) => item.textContent)).toEqual(items)
  })

  it('hides a spoiler until it is pressed', () => {
    const place = context.make('div', {}, ...markdown('le ||nom||', 'body', context))
    const button = place.querySelector('button')
    expect(button?.getAttribute('aria-label')).toBe('Passage masqué\u00a0: afficher')
    button?.click()
    expect(place.innerHTML).toBe('le <span class="spoiler-shown">nom</span>')
  })

  it('leaves links and blocks in a title as they are', () => {
    expect(shown('# [a](https://exemple.test) **b**', 'title')).toBe(
      '# [a](https://exemple.test) <strong>b</strong>',
    )
  })

  it('keeps every word of a plain sentence', () => {
    const sentence =
      'M. Dupont a dit : « 12/01/2022, à 5 h_30 ; c’est 100 % sûr… » (source : a_b_c, 3 < 4 & 5 > 2) œuvre'
    expect(plain(sentence, 'body', context)).toBe(sentence)
  })

  it('speaks lines as words', () => {
    expect(plain('**un**\n> deux\n- trois', 'body', context)).toBe('un deux • trois')
  })
})

describe('hostile text', () => {
  it('becomes text, never an element or an address that runs', () => {
    for (const kind of ['body', 'title'] as const) {
      const place = context.make('div', {}, ...markdown(HOSTILE, kind, context))
      expect(place.querySelectorAll('img, script, a')).toHaveLength(0)
      expect(place.textContent).toContain('<script>window.harmed=true</script>')
    }
  })

  it.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'data:text/html,x',
    'file:///etc/passwd',
    '//evil.test',
    'x',
  ])('has no link to %s', (address) => {
    expect(shown(`[a](${address})`)).not.toContain('href')
    expect(shown(`<${address}>`)).not.toContain('href')
  })

  it.each([
    ['unclosed bold', '**'.repeat(1000)],
    ['unclosed italics', '*a '.repeat(1000)],
    ['underscores', '_'.repeat(3000)],
    ['brackets', '['.repeat(3000)],
    ['link openings', '[a]('.repeat(900)],
    ['links in links', '[a]('.repeat(900) + ')'.repeat(900)],
    ['half-open links', '[a](b) [c]('.repeat(500)],
    ['nearly too many link openings', '[a]('.repeat(100)],
    ['link with spaces', `[a](${' '.repeat(3000)}`],
    ['backticks', '`'.repeat(3000)],
    ['quotation signs', '> '.repeat(1500)],
    ['tildes', '~~a'.repeat(1000)],
    ['bars', '||'.repeat(1500)],
    ['tags', '<'.repeat(3000)],
    ['words', 'mot '.repeat(1000)],
  ])('of %s is shown soon', (_, source) => {
    expect(costOf(() => plain(source, 'body', context))).toBeLessThan(2000)
  })
})
