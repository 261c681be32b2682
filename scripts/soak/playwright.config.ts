import base from '../playwright-base.ts'

/** `npm run soak`: robots at the booth of the built page, one after the other. */
export default {
  ...base,
  testDir: '.',
  testMatch: 'play-soak.ts',
  outputDir: '../../test-results/soak-run',
  // As many visits as are asked for take as long as they take.
  timeout: 0,
  workers: 1,
  reporter: 'list' as const,
}
