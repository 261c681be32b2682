import { resolve } from 'node:path'
import base from '../../playwright.config.ts'

const ROOT = resolve(import.meta.dirname, '../..')

/** `npm run perf`: figures of the built game in a browser, one thing at a time. */
export default {
  ...base,
  testDir: '.',
  testMatch: 'measure-*.ts',
  outputDir: '../../test-results/perf',
  timeout: 900_000,
  workers: 1,
  webServer: {
    command: `node scripts/host.mjs`,
    port: Number(process.env['PORT'] ?? 4173),
    reuseExistingServer: false,
    cwd: ROOT,
  },
  reporter: 'list' as const,
}
