import base from '../playwright-base.ts'
import { args } from '../browser.mjs'
import { serverOf } from '../playwright-server.ts'

/** `npm run perf`: measures the built game in a browser, one part at a time. */
export default {
  ...base,
  use: {
    ...base.use,
    // Of the tests' browser only what is said of every browser here: what makes tests short makes touches slow.
    launchOptions: { ...base.use.launchOptions, args: [...args] },
  },
  testDir: '.',
  testMatch: 'measure-*.ts',
  outputDir: '../../test-results/perf',
  timeout: 900_000,
  workers: 1,
  webServer: serverOf('node scripts/host.mjs'),
  reporter: 'list' as const,
}
