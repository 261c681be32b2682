import { join } from 'node:path'
import type { EnginePage, Held, Json, Point } from './engine-page.ts'
import { FIREFOX } from './installed.mjs'
import type { Display, Size } from './open-display.ts'

/** The part of puppeteer-core that is used here: the package is there only once it was asked for. */
interface Puppeteer {
  launch(options: object): Promise<Browser>
}

interface Browser {
  version(): Promise<string>
  newPage(): Promise<Page>
  close(): Promise<void>
}

interface Page {
  setViewport(size: Size): Promise<void>
  goto(address: string): Promise<unknown>
  evaluate<Answer>(run: (...given: never[]) => Answer, ...given: Json[]): Promise<Answer>
  on(event: 'console', tell: (message: { type(): string; text(): string }) => void): void
  on(event: 'pageerror', tell: (error: Error) => void): void
  readonly mouse: { click(x: number, y: number): Promise<void> }
  readonly keyboard: {
    press(key: string): Promise<void>
    down(key: string): Promise<void>
    up(key: string): Promise<void>
  }
}

/** Entries of about:config. */
export type Preferences = Readonly<Record<string, boolean | number | string>>

/** A page of Firefox that fills the display, driven by WebDriver BiDi through puppeteer-core. */
export async function openFirefox(
  display: Display,
  preferences: Preferences = {},
): Promise<EnginePage> {
  const { puppeteer } = (await import('./load-puppeteer.mjs')) as { puppeteer: Puppeteer }
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    headless: false,
    defaultViewport: null,
    userDataDir: join(display.folder, 'profile'),
    // Without a bar of tabs or an address, the page begins at the top left of the screen.
    args: ['--kiosk', '--width', `${display.size.width}`, '--height', `${display.size.height}`],
    env: display.env,
    extraPrefsFirefox: { 'intl.accept_languages': 'en-GB,en', ...preferences },
  })
  // The tab that Firefox starts with never has the keyboard's focus.
  const page = await browser.newPage()
  await page.setViewport(display.size)
  const errors: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text())
  })
  page.on('pageerror', (error) => errors.push(String(error)))
  return pageOf(display, { browser, page, errors, version: await browser.version() })
}

interface Driven {
  readonly browser: Browser
  readonly page: Page
  readonly errors: string[]
  readonly version: string
}

function pageOf(display: Display, { browser, page, errors, version }: Driven): EnginePage {
  return {
    engine: version,
    open: async (address) => void (await page.goto(address)),
    evaluate: (run, ...given) => page.evaluate(run, ...given),
    click: ({ x, y }: Point) => page.mouse.click(x, y),
    press: (key, held) => press(page, key, held),
    look: () => display.look(),
    errors: () => Promise.resolve([...errors]),
    close: () => browser.close(),
  }
}

async function press({ keyboard }: Page, key: string, held?: Held): Promise<void> {
  if (held) await keyboard.down(held)
  await keyboard.press(key)
  if (held) await keyboard.up(held)
}
