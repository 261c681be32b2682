import { args } from '../browser.mjs'
import base from '../playwright-base.ts'

/** `npm run screens`: pictures of every screen. It shares the browser and the server of the tests. */
export default {
  ...base,
  use: {
    ...base.use,
    // What makes the tests short leaves parts of a canvas white.
    launchOptions: { ...base.use.launchOptions, args: [...args] },
  },
  testDir: '.',
  testMatch: 'take-screens.ts',
  outputDir: '../../test-results/screens',
  timeout: 300_000,
  reporter: 'line' as const,
}
