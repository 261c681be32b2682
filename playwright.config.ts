import { defineConfig } from '@playwright/test'
import base, { BROWSER_ARGS } from './scripts/playwright-base.ts'

/**
 * What is drawn by WebGL, and what the graphics card is asked for: these have a browser with WebGL. All others ask where
 * things stand, what they are called and how they are reached. Their browser has none, so that games draw by Canvas:
 * without a graphics card, that takes a third less of the processor's time for each page.
 */
const BY_WEBGL = [
  'bad-input',
  'booth',
  'booth-faults',
  'booth-robot',
  'content-policy',
  'context-loss',
  'edges',
  'grid',
  'ground',
  'lightness',
  'private-canvas',
  'strong-contrast',
  'visit-end',
  'visit-end-with-worker',
].map((name) => `**/${name}.spec.ts`)

export default defineConfig({
  ...base,
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // One after the other in this order, so that each worker changes its browser once.
  projects: [
    { name: 'WebGL', testMatch: BY_WEBGL },
    {
      name: 'Canvas',
      testIgnore: BY_WEBGL,
      use: {
        launchOptions: {
          ...base.use.launchOptions,
          args: [...BROWSER_ARGS, '--disable-3d-apis'],
        },
      },
    },
  ],
})
