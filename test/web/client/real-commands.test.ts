import { existsSync, readdirSync } from 'node:fs'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Listening } from '../../../src/server/listen.ts'
import { startPlayground } from '../../../src/web/playground.ts'
import { chromiumPath, inChromium, launch, PHONE, type Visit, visit } from '../support/chromium.ts'
import { realDeps } from '../support/real-playground.ts'

const CORPUS = new URL('../../../data/corpus/', import.meta.url)
const corpus = existsSync(CORPUS) ? readdirSync(CORPUS).filter((name) => name.endsWith('.json')) : []

describe.skipIf(!chromiumPath)(inChromium('the program’s own commands in a browser'), () => {
  const faults: unknown[] = []
  let browser: Browser
  let playground: Listening
  let closeStore: () => Promise<void>
  let current: Visit
  let page: Page

  beforeAll(async () => {
    const fault = (fields: object, message: string) => faults.push([message, fields])
    const quiet = () => undefined
    const real = await realDeps({ debug: quiet, info: quiet, warn: fault, error: fault })
    closeStore = real.close
    playground = await startPlayground(real.deps, { host: '127.0.0.1', port: 0 })
    browser = await launch()
    current = await visit(browser, playground.url)
    page = current.page
  }, 60_000)
  afterAll(async () => {
    await browser?.close()
    await playground?.close()
    await closeStore?.()
  })
  afterEach(() => {
    expect([...current.strangers, ...current.complaints, ...faults]).toEqual([])
  })

  const last = () => page.locator('discord-message').last()
  const send = async (text: string) => {
    await page.locator('#line').pressSequentially(text)
    await page.keyboard.press('Enter')
  }

  it.each([
    [
      '/event 14 mars 2031',
      ['Réunion de la Ligue des ports', 'vendredi 14 mars 2031', 'Le Phare', 'La Gazette'],
    ],
    ['/événement visite phare', ['Visite du phare', 'jeudi 20 mars 2031']],
    ['/quote Malski', ['n’a dit *non*, mais', 'Igor Malsky', 'La Gazette']],
    ['/citation printemps', ['<b>prochain</b>']],
    ['/quote locuteur:Odile Varenne', ['des actes']],
    ['/actor Varenne', ['Odile Varenne', 'maire']],
    ['/acteur LDP', ['Ligue des ports']],
    ['/sources', ['La Gazette']],
    ['/help', ['/événement']],
    ['/event 31 février', ['pas une date possible']],
    ['/quote zzzzzz', ['Rien dans le corpus']],
  ])('%s is answered', async (line, words) => {
    await send(line)
    for (const word of words) await last().getByText(word).first().waitFor()
    expect(await last().locator('b').count()).toBe(0)
  })

  it('opens the quotes of an event by its button, in place', async () => {
    await send('/event 14 mars 2031')
    await last().locator('discord-button', { hasText: 'Citations' }).click()
    await last().getByText('La houle ne négocie pas').waitFor()
  })

  it('completes a speaker while he is typed', async () => {
    await page.locator('#line').pressSequentially('/quote locuteur:malsk')
    await page.locator('#suggestions').getByText('Igor Malsky').waitFor()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await last().getByText('La houle ne négocie pas').waitFor()
  })

  it.skipIf(corpus.length === 0)('answers every example of its greeting', async () => {
    for (const example of ['/event 12 janvier', '/quote Lavrov', '/actor Riabkov']) {
      await page.getByRole('button', { name: example, exact: true }).click()
      await last().locator('discord-embed').first().waitFor()
    }
  })

  it('answers in English where the page is in English', async () => {
    await page.getByRole('button', { name: 'EN', exact: true }).click()
    await send('/event March 14, 2031')
    await last().getByText('Friday').waitFor()
  })

  it('fits a phone', async () => {
    current = await visit(browser, playground.url, PHONE)
    page = current.page
    for (const line of ['/help', '/sources', '/event 14 mars 2031', '/actor Varenne']) {
      await send(line)
      await last().locator('discord-embed').first().waitFor()
    }
    const tooWide = await page.evaluate(
      () =>
        [...document.querySelectorAll('discord-message *')].filter(
          (element) => element.getBoundingClientRect().right > innerWidth,
        ).length,
    )
    expect(tooWide).toBe(0)
  })
})
