import type { Page } from '@playwright/test'
import { inLetters, testPack } from '../../support/test-pack.ts'
import { readPackTexts } from '../../support/test-texts.ts'
import type { TestLanguage } from '../../support/test-texts.ts'
import { catalogOf } from '../../support/translator.ts'
import { nearlySolvedSave } from './built-in-grid.ts'
import { servePack } from './packs.ts'

/**
 * Makes the page speak a test language in place of English, with a pack in it: to be called before
 * the page is opened, in a browser of a locale that the game does not speak.
 */
export async function speakTestText(page: Page, language: TestLanguage): Promise<void> {
  const catalog = `export default ${JSON.stringify(catalogOf(language))}`
  await page.route('**/assets/en-*.js', (route) =>
    route.fulfill({ body: catalog, contentType: 'text/javascript' }),
  )
  await servePack(page, testPack(language))
  await page.addInitScript(standInForEnglish, language)
}

/** Runs in the page: what it writes as English, in dates, lists and `lang`, is of the other language. */
function standInForEnglish(language: string): void {
  const instead = (tag: unknown): unknown => (String(tag).startsWith('en') ? language : tag)
  for (const name of ['DateTimeFormat', 'ListFormat', 'NumberFormat'] as const) {
    const Format = Intl[name] as unknown as new (tag: unknown, options?: unknown) => object
    const Other = class extends Format {
      constructor(tag: unknown, options?: unknown) {
        super(instead(tag), options)
      }
    }
    Object.assign(Intl, { [name]: Other })
  }
  Object.defineProperty(HTMLElement.prototype, 'lang', {
    get(this: HTMLElement) {
      return this.getAttribute('lang') ?? ''
    },
    set(this: HTMLElement, tag: string) {
      this.setAttribute('lang', this === document.documentElement ? String(instead(tag)) : tag)
    },
  })
}

/** A save of the pack's grid, with its letters, in which the last few open cells are left to fill. */
export function saveIn(language: TestLanguage, left: number): string {
  const save = JSON.parse(nearlySolvedSave(left)) as { spec: Parameters<typeof inLetters>[0] }
  return JSON.stringify({
    ...save,
    spec: inLetters(save.spec, readPackTexts(language).grid.letters),
  })
}

/** Types letters of any script: the browser driver knows the keys of one keyboard only. */
export async function typeLetters(page: Page, letters: string): Promise<void> {
  await page.evaluate((all) => {
    for (const key of all)
      document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }))
  }, letters)
}
