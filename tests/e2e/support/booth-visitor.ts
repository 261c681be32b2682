import type { Locator, Page } from '@playwright/test'
import { LANGUAGES } from '../../../src/i18n/languages.ts'
import type { Language } from '../../../src/i18n/languages.ts'
import type { BoothSettings } from '../../../src/kiosk/settings/booth-settings.ts'
import { BOOTH_KEY } from '../../../src/kiosk/settings/kept-settings.ts'
import { DAY } from './booth.ts'
import { textIn } from './texts.ts'

/** What a page shows and keeps, as the next visitor would find it. */
export interface Traces {
  readonly words: string
  readonly storage: readonly (readonly [string, string])[]
  readonly history: number
  readonly address: string
  readonly root: readonly string[]
  readonly scroll: number
  readonly focus: string
  readonly app: string
}

/** One visitor after the other at a booth that staff have set up. */
export class BoothVisitor {
  private constructor(
    readonly page: Page,
    readonly language: Language,
  ) {}

  /** Opens the booth, which invites then. */
  static async at(page: Page, settings: Partial<BoothSettings> = {}): Promise<BoothVisitor> {
    await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
      BOOTH_KEY,
      JSON.stringify(settings),
    ] as const)
    // By day: night and day take turns while it invites.
    await page.clock.install({ time: DAY })
    await page.goto('./booth.html')
    return new BoothVisitor(page, 'en')
  }

  get sill(): Locator {
    return this.page.locator('.sill__item')
  }

  get notice(): Locator {
    return this.page.locator('.still-there')
  }

  get seconds(): Locator {
    return this.page.locator('.still-there__seconds')
  }

  get time(): Locator {
    return this.page.locator('.round-time')
  }

  get invitation(): Locator {
    return this.page
      .locator('#booth')
      .getByRole('button', { name: LANGUAGES[this.language], exact: true })
  }

  /** A row of the menu: its title and how long it takes. */
  offer(title: string, figure: string): Locator {
    return this.page.locator('.offer').filter({ hasText: title }).filter({ hasText: figure })
  }

  get menu(): Locator {
    return this.page.getByRole('heading', { name: textIn(this.language, 'booth.menu.title') })
  }

  async begin(): Promise<void> {
    await this.invitation.first().tap()
    await this.menu.waitFor()
  }

  traces(): Promise<Traces> {
    return this.page.evaluate(() => ({
      words: ['app', 'announcer'].map((id) => document.getElementById(id)?.innerText).join(),
      storage: (
        [...Object.entries(localStorage), ...Object.entries(sessionStorage)] as [string, string][]
      ).toSorted(([one], [other]) => one.localeCompare(other)),
      history: history.length,
      address: location.href,
      root: document.documentElement
        .getAttributeNames()
        .map((name) => `${name}=${document.documentElement.getAttribute(name)}`)
        // Night and day take turns while the booth invites.
        .filter((attribute) => !/=$|^data-theme=/.test(attribute)),
      scroll: scrollY,
      focus: document.activeElement?.localName ?? '',
      app: document.getElementById('app')?.innerHTML ?? '',
    }))
  }

  /** What was noted of all visits so far: kinds of entries, and why. */
  journal(): Promise<readonly string[]> {
    return this.page.evaluate(
      () =>
        new Promise<string[]>((resolve, reject) => {
          const opening = indexedDB.open('netzero-journal')
          opening.onerror = () => reject(opening.error as DOMException)
          opening.onsuccess = () => {
            const database = opening.result
            const all = database.transaction('entries').objectStore('entries').getAll()
            all.onsuccess = () => {
              database.close()
              resolve(
                (all.result as { entry: Record<string, string> }[]).map(({ entry }) =>
                  [entry['kind'], entry['by'] ?? entry['why'] ?? []].flat().join(' '),
                ),
              )
            }
          }
        }),
    )
  }
}
