import { engines } from './installed.mjs'

/** `npm run engines`: tests of the built game in the engines that are installed, one at a time. */
export default {
  testDir: '.',
  testMatch: 'try-*.ts',
  outputDir: '../../test-results/engines',
  forbidOnly: true,
  retries: 0,
  workers: 1,
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: 'list' as const,
  projects: engines()
    .filter(({ missing }) => missing.length === 0)
    .map(({ id, name }) => ({ name, use: { engine: id } })),
}
