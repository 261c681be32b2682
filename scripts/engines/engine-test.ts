import { test as base } from '@playwright/test'
import { resolve } from 'node:path'
import { startHost } from '../host/start-host.mjs'
import { openDisplay } from './open-display.ts'
import type { Size } from './open-display.ts'
import { openFirefox } from './open-firefox.ts'
import type { Preferences } from './open-firefox.ts'
import { openWebKit } from './open-webkit.ts'
import { Visit } from './visit.ts'

const DIST = resolve(import.meta.dirname, '../../dist')

type EngineId = 'firefox' | 'webkit'

interface Options {
  readonly engine: EngineId
  readonly size: Size
}

interface Fixtures {
  /** Opens a browser with a screen and a host of its own. All three are closed after the test. */
  openVisit(preferences?: Preferences): Promise<Visit>
  readonly visit: Visit
}

/** A test of the built game in the engine of the project, on a phone's screen if it asks for no other. */
export const test = base.extend<Options & Fixtures>({
  engine: ['firefox', { option: true }],
  size: [{ width: 390, height: 844 }, { option: true }],
  openVisit: async ({ engine, size }, use) => {
    const closers: (() => Promise<unknown>)[] = []
    await use(async (preferences = {}) => {
      const host = await startHost({ folder: DIST })
      closers.unshift(() => host.stop())
      const display = await openDisplay(size)
      closers.unshift(() => display.close())
      const page = await (engine === 'webkit'
        ? openWebKit(display)
        : openFirefox(display, preferences))
      closers.unshift(() => page.close())
      return new Visit(page, host)
    })
    for (const close of closers) await close()
  },
  visit: async ({ openVisit }, use) => use(await openVisit()),
})

export { expect } from '@playwright/test'
