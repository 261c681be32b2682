import { expect } from '@playwright/test'
import type { Locator, Page } from '@playwright/test'
import type { Language } from '../../../src/i18n/languages.ts'
import { LANGUAGES } from '../../../src/i18n/languages.ts'

/** An entry of the journal, as it is stored. */
export interface Entry {
  readonly id: string
  readonly kind: string
  readonly [field: string]: string | number | boolean | null
}

/** A booth as a test meets it: where it is in its round from one visitor to the next, and what it wrote down. */
export class BoothPage {
  constructor(readonly page: Page) {}

  /** Makes the device a booth before the page is opened, and opens it. */
  async open(address = 'booth.html'): Promise<this> {
    await this.page.addInitScript(() => {
      if (!localStorage.getItem('netzero-booth')) localStorage.setItem('netzero-booth', '{}')
    })
    await this.page.goto(address)
    await this.expectAttract()
    return this
  }

  async expectAttract(): Promise<void> {
    await expect(this.page.locator('#booth .attract')).toBeVisible()
    await expect(this.page.locator('#app > *')).toHaveCount(0)
  }

  /** A visitor chooses a language, and sees the rounds there are. */
  async begin(language: Language = 'en'): Promise<void> {
    await this.page
      .locator('#booth')
      .getByRole('button', { name: LANGUAGES[language], exact: true })
      .tap()
    await expect(this.rounds.first()).toBeVisible()
  }

  get rounds(): Locator {
    return this.page.locator('#app a[href*="#/play/"]')
  }

  /** Begins a round by the id of its puzzle; `~short` stands behind that of a short one. */
  async play(puzzle: string): Promise<void> {
    await this.page.locator(`#app a[href="#/play/${encodeURIComponent(puzzle)}"]`).tap()
    await expect(this.page.locator('#app [data-drawing="drawn"]')).toBeAttached()
  }

  /** The last item of the sill ends the visit. */
  async finish(): Promise<void> {
    await this.page.locator('#app .sill__item').last().tap()
    await this.expectAttract()
  }

  /** All that the journal has, in its order. */
  entries(): Promise<Entry[]> {
    return this.page.evaluate(
      () =>
        new Promise<never[]>((resolve, reject) => {
          const opening = indexedDB.open('netzero-journal')
          opening.onerror = () => reject(opening.error)
          opening.onsuccess = () => {
            const database = opening.result
            if (!database.objectStoreNames.contains('entries')) return resolve([])
            const all = database.transaction('entries').objectStore('entries').getAll()
            all.onsuccess = () => {
              database.close()
              resolve(all.result.map(({ entry }: { entry: never }) => entry))
            }
          }
        }),
    )
  }

  /** Waits until the journal has these, each said in short: kind, and what it is about. */
  async expectEntries(expected: readonly string[]): Promise<void> {
    await expect.poll(async () => (await this.entries()).map(inShort)).toEqual(expected)
  }
}

function inShort({ kind, ...fields }: Entry): string {
  const about = fields['code'] ?? fields['why'] ?? fields['by'] ?? fields['length'] ?? ''
  return `${kind} ${about}`.trim()
}
