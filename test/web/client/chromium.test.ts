import axe from 'axe-core'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/server/listen.ts'
import { startPlayground } from '../../../src/web/playground.ts'
import { chromiumPath, inChromium, launch, PHONE, type Visit, visit } from '../support/chromium.ts'
import { HOSTILE } from '../support/stub-commands.ts'
import { stubDeps } from '../support/stub-playground.ts'

describe.skipIf(!chromiumPath)(inChromium('the playground in a browser'), () => {
  let browser: Browser
  let playground: Listening
  let current: Visit
  let page: Page

  beforeAll(async () => {
    playground = await startPlayground(stubDeps(), { host: '127.0.0.1', port: 0 })
    browser = await launch()
    current = await visit(browser, playground.url)
    page = current.page
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await playground?.close()
  })
  beforeEach(async () => {
    await page.goto(playground.url)
    await line().and(page.locator(':enabled')).waitFor()
  })
  afterEach(() => {
    expect(current.strangers, 'requests that left the machine').toEqual([])
    expect(current.complaints, 'complaints of the browser').toEqual([])
  })

  const line = () => page.locator('#line')
  const messages = () => page.locator('discord-message')
  const last = () => messages().last()
  const suggestions = () => page.locator('#suggestions [role=option]')
  const type = (text: string) => line().pressSequentially(text)
  const focusedText = () =>
    page.evaluate(() => {
      const inner = document.activeElement?.shadowRoot?.activeElement
      return (inner ? document.activeElement : inner)?.textContent?.trim()
    })

  it('greets in French and says what to try', async () => {
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await expect
      .poll(() => page.locator('.chip').allTextContents())
      .toEqual(['/event 12 janvier', '/quote Lavrov'])
    await page.getByRole('button', { name: '/event 12 janvier' }).click()
    await last().getByText('Réunion du port, page 1').waitFor()
  })

  it('posts the digest of a chosen day in a channel of its own', async () => {
    expect(await page.locator('#poster').isVisible()).toBe(false)
    await page.getByRole('link', { name: 'digest' }).click()
    // The page turns to the channel when its address has changed, which is after the click.
    await expect.poll(() => page.title()).toBe('#digest | Verbatim')
    expect(await line().isVisible()).toBe(false)
    await page.getByLabel('Jour du digest').fill('2023-03-12')
    await page.getByLabel('Sujet').fill('le port')
    await page.getByRole('button', { name: 'Poster' }).click()
    await page.locator('#digests').getByText('Digest du 2023-03-12, le port').waitFor()
    await page.getByRole('link', { name: 'verbatim' }).click()
    await line().waitFor()
    expect(await page.locator('#poster').isVisible()).toBe(false)
  })

  it('lists the commands at a slash and completes one by keyboard', async () => {
    await type('/')
    await expect.poll(() => suggestions().count()).toBe(6)
    expect(await line().getAttribute('aria-expanded')).toBe('true')
    await type('cit')
    await expect.poll(() => suggestions().count()).toBe(1)
    await page.keyboard.press('Enter')
    expect(await line().inputValue()).toBe('/citation ')
    await page.keyboard.press('Escape')
    expect(await page.locator('#popup').isVisible()).toBe(false)
  })

  it('answers a line typed as plain text', async () => {
    await type('/event 12 janvier')
    await page.keyboard.press('Enter')
    await last().getByText('Réunion du port, page 1').waitFor()
    expect(await last().locator('.invocation').textContent()).toBe('Vous avez utilisé /event 12 janvier')
    expect(await line().inputValue()).toBe('')
    await expect.poll(() => page.locator('#spoken').textContent()).toContain('Réunion du port')
  })

  it('completes an option and sends the value that was picked', async () => {
    await type('/event 13')
    await suggestions().getByText('13 mars').waitFor()
    await page.keyboard.press('ArrowDown')
    const active = await line().getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active}`).textContent()).toContain('13 mars')
    await page.keyboard.press('Enter')
    expect(await line().inputValue()).toBe('/event recherche:13 mars 2023 : query: le phare ')
    const sent = page.waitForRequest('**/api/interactions')
    await page.keyboard.press('Enter')
    expect((await sent).postDataJSON()).toMatchObject({
      type: 2,
      locale: 'fr',
      data: { name: 'event', options: [{ name: 'query', type: 3, value: 'id-0' }] },
    })
  })

  it('turns pages by keyboard alone and keeps the keyboard where it was', async () => {
    await type('/event x')
    await page.keyboard.press('Enter')
    await last().getByText('Réunion du port, page 1').waitFor()
    const count = await messages().count()
    await page.keyboard.press('Shift+Tab')
    for (let steps = 0; steps < 5 && (await focusedText()) !== 'Suivant'; steps += 1) {
      await page.keyboard.press('Shift+Tab')
    }
    await page.keyboard.press('Enter')
    await last().getByText('Réunion du port, page 2').waitFor()
    await expect.poll(focusedText).toBe('Suivant')
    await page.keyboard.press('Space')
    await last().getByText('Réunion du port, page 3').waitFor()
    // The last page has no next.
    await expect.poll(focusedText).toBe('Précédent')
    expect(await messages().count()).toBe(count)
  })

  it('chooses from a menu by keyboard', async () => {
    await type('/event x')
    await page.keyboard.press('Enter')
    const menu = last().getByRole('combobox')
    await menu.focus()
    for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown']) await page.keyboard.press(key)
    expect(await menu.getAttribute('aria-expanded')).toBe('true')
    await page.keyboard.press('Enter')
    await last().getByText('Réunion du port, page 3').waitFor()
  })

  it('shows a private answer as one, and takes it away', async () => {
    await type('/event x')
    await page.keyboard.press('Enter')
    await last().getByText('Privé').click()
    await last().getByText('Pour vous seul.').waitFor()
    expect(await last().textContent()).toContain('Vous seul pouvez voir ce message')
    const count = await messages().count()
    await last().getByRole('button', { name: 'Masquer ce message' }).click()
    await expect.poll(() => messages().count()).toBe(count - 1)
  })

  it.each([
    ['/event', 'Il manque «\u00a0recherche\u00a0»\u00a0: Une date, des mots ou les deux', '/événement '],
    ['/quote count:9', '«\u00a0count\u00a0»\u00a0: 5 au plus.', '/quote count:9'],
    ['/digest start', 'Il manque «\u00a0channel\u00a0»\u00a0: Where', '/digest commencer '],
  ])('keeps %s and says what is wrong with it', async (text, problem, kept) => {
    const count = await messages().count()
    await type(text)
    await page.keyboard.press('Enter')
    expect(await page.locator('#problem').textContent()).toBe(problem)
    expect(await line().inputValue()).toBe(kept)
    expect(await messages().count()).toBe(count)
  })

  it('helps on after an unknown command and after plain words', async () => {
    await type('/nope')
    await page.keyboard.press('Enter')
    await last().getByText('La commande /nope n’existe pas').waitFor()
    await type('12 janvier')
    await page.keyboard.press('Enter')
    await last().getByRole('button', { name: '/citation 12 janvier' }).click()
    await last().getByText('{"query":"12 janvier"}').waitFor()
  })

  it('apologises when a command fails', async () => {
    await type('/broken')
    await page.keyboard.press('Enter')
    await last().getByText('F-1').waitFor()
  })

  it('calls back the lines that were sent', async () => {
    for (const text of ['/quote un', '/quote deux']) {
      await type(text)
      await page.keyboard.press('Enter')
    }
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    expect(await line().inputValue()).toBe('/quote un')
  })

  it('shows hostile text as text', async () => {
    await type('/hostile')
    await page.keyboard.press('Enter')
    await last().locator('discord-embed').waitFor()
    const shown = await last().evaluate((message) => ({
      text: message.textContent,
      elements: message.querySelectorAll('img:not(.invocation img), script').length,
      addresses: [...message.querySelectorAll('a')].map(({ href }) => href),
    }))
    expect(shown.text).toContain(HOSTILE.slice(0, 80))
    expect(shown.elements).toBe(0)
    expect(shown.addresses).toEqual(['https://exemple.test/picture.png'])
    expect(await page.evaluate(() => 'harmed' in window)).toBe(false)
  })

  it('shows what was typed as text', async () => {
    await line().fill('<img src=x onerror=alert(1)>')
    await page.keyboard.press('Enter')
    await page.locator('discord-message', { hasText: '<img src=x onerror=alert(1)>' }).first().waitFor()
    await line().fill('/quote <b>x</b>')
    await page.keyboard.press('Enter')
    await last().getByText('{"query":"<b>x</b>"}').waitFor()
    expect(await page.locator('#messages b').count()).toBe(0)
  })

  it('says so when the server is gone', async () => {
    await page.route('**/api/interactions', (route) => route.abort())
    await type('/quote gaz')
    await page.keyboard.press('Enter')
    await last().getByText('Le serveur ne répond plus.').waitFor()
    await page.unroute('**/api/interactions')
    const complaints = current.complaints.splice(0)
    expect(complaints.filter((text) => !text.includes('net::ERR_FAILED'))).toEqual([])
  })

  it('has no accessibility fault that a program can find', async () => {
    await type('/event x')
    await page.keyboard.press('Enter')
    await last().getByRole('combobox').click()
    await type('/event 1')
    await suggestions().first().waitFor()
    await page.evaluate(axe.source)
    const { violations } = await page.evaluate(() =>
      window.axe.run(document, {
        runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'] },
      }),
    )
    expect(
      violations.map(({ id, nodes }) => [id, ...nodes.map(({ html, any }) => [html, any[0]?.message])]),
    ).toEqual([])
  })

  it('speaks English when asked to, and again at the next visit', async () => {
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
    await type('/e')
    await suggestions().getByText('What happened on a day').waitFor()
    await page.reload()
    await page.locator('#line:enabled').waitFor()
    expect(await line().getAttribute('placeholder')).toBe('Type / to see the commands')
    await last().getByText('Ask me who said what').waitFor()
  })

  it('fits a phone: nothing is cut off or scrolls sideways', async () => {
    current = await visit(browser, playground.url, PHONE)
    page = current.page
    for (const text of ['/event x', '/hostile', `/quote ${'interminablement'.repeat(12)}`]) {
      await line().fill(text)
      await page.keyboard.press('Enter')
    }
    await expect.poll(() => page.locator('discord-embed').count()).toBe(2)
    await type('/')
    await suggestions().first().waitFor()
    const widths = await page.evaluate(() =>
      ['html', '#messages', '#composer', '#popup'].map((selector) => {
        const element = document.querySelector(selector)
        return element ? element.scrollWidth - element.clientWidth : -1
      }),
    )
    expect(widths).toEqual([0, 0, 0, 0])
    const tooWide = await page.evaluate(
      () =>
        [...document.querySelectorAll('discord-message *')].filter(
          (element) => element.getBoundingClientRect().right > innerWidth,
        ).length,
    )
    expect(tooWide).toBe(0)
  })
})

declare global {
  interface Window {
    axe: typeof axe
  }
}
