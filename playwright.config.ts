import { defineConfig } from '@playwright/test'
import base, { BROWSER_ARGS } from './scripts/playwright-base.ts'

/**
 * These ask where things stand, what they are called and how they are reached, and nothing of what is drawn. Their
 * browser has no WebGL, so that games draw by Canvas: without a graphics card, that takes a fifth less of the
 * processor's time for each page. What is drawn, and by WebGL, is for all others.
 */
const BY_CANVAS = [
  'axe',
  'dialogs',
  'keyboards',
  'long-texts',
  'nothing-moves',
  'small-windows',
  'thumb-reach',
  'whole-words',
].map((name) => `**/${name}.spec.ts`)

export default defineConfig({
  ...base,
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  // One after the other in this order, so that each worker changes its browser once.
  projects: [
    { name: 'WebGL', testIgnore: BY_CANVAS },
    {
      name: 'Canvas',
      testMatch: BY_CANVAS,
      use: {
        launchOptions: {
          ...base.use.launchOptions,
          args: [...BROWSER_ARGS, '--disable-3d-apis'],
        },
      },
    },
  ],
})
