import base from '../../playwright.config.ts'
import { serverOf } from '../playwright-server.ts'

/** `npm run perf`: measures the built game in a browser, one part at a time. */
export default {
  ...base,
  testDir: '.',
  testMatch: 'measure-*.ts',
  outputDir: '../../test-results/perf',
  timeout: 900_000,
  workers: 1,
  webServer: serverOf('node scripts/host.mjs'),
  reporter: 'list' as const,
}
