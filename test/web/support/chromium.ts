import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'

const PLACES = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
]

/** Where this machine has a Chromium; undefined where it has none. */
export const chromiumPath = PLACES.find((path) => path !== undefined && existsSync(path))

/** The name of a suite that needs Chromium: it says why it is skipped. */
export const inChromium = (name: string): string =>
  chromiumPath ? name : `${name} (SKIPPED: no Chromium here; install one or set CHROMIUM_PATH)`

// Without these Chromium looks for updates and the like, in a container it has no sandbox of its own.
const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const launch = (): Promise<Browser> =>
  chromium.launch({ ...(chromiumPath && { executablePath: chromiumPath }), args: FLAGS })

/** A page of its own session, and what it did that it should not. */
export interface Visit {
  readonly page: Page
  /** Addresses asked for outside the playground. */
  readonly strangers: string[]
  /** Errors and warnings of the console, uncaught errors. */
  readonly complaints: string[]
}

export const DESKTOP = { viewport: { width: 1280, height: 800 } } as const
export const PHONE = { viewport: { width: 360, height: 740 }, isMobile: true, hasTouch: true } as const

export async function visit(
  browser: Browser,
  url: string,
  device: typeof DESKTOP | typeof PHONE = DESKTOP,
): Promise<Visit> {
  const context = await browser.newContext({ ...device, locale: 'fr-FR', timezoneId: 'Europe/Paris' })
  const page = await context.newPage()
  page.setDefaultTimeout(10_000)
  const strangers: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    const address = request.url()
    if (!address.startsWith(`${url}/`) && !address.startsWith('data:')) strangers.push(address)
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(error.message))
  await page.goto(url)
  await page.locator('#line:enabled').waitFor()
  return { page, strangers, complaints }
}
