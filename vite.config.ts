import { defineConfig } from 'vitest/config'
import { PAGE_FOLDER } from './scripts/output-folders.mjs'
import { carbon } from './scripts/vite/carbon.ts'
import { catalogs } from './scripts/vite/catalogs.ts'
import { compressedFiles } from './scripts/vite/compressed-files.ts'
import { contentPolicy } from './scripts/vite/content-policy.ts'
import { earlyFetch } from './scripts/vite/early-fetch.ts'
import { firstWords } from './scripts/vite/first-words.ts'
import { linkPreviews } from './scripts/vite/link-previews.ts'
import { nodeBuild, nodeBuildExtras } from './scripts/vite/node-build.ts'
import { offline } from './scripts/vite/offline.ts'
import { smallPacks } from './scripts/vite/small-packs.ts'
import { slimFonts } from './scripts/vite/slim-fonts.ts'
import { theme } from './scripts/vite/theme.ts'
import { trimmedPhaser } from './scripts/vite/trimmed-phaser.ts'

/** Where the page will be found, for previews of links; see README. */
const SITE_URL = process.env['SITE_URL'] ?? ''

export default defineConfig({
  // Relative addresses: the page can be put into any folder of any static host.
  base: './',
  // Several pages, so that what is not there is a plain 404 and never the start page.
  appType: 'mpa',
  plugins: [
    trimmedPhaser(),
    slimFonts(),
    catalogs(),
    carbon(),
    theme(),
    firstWords(),
    smallPacks(),
    linkPreviews({ site: SITE_URL }),
    earlyFetch(),
    offline(),
    contentPolicy(),
    compressedFiles(),
    nodeBuildExtras(),
  ],
  // One build makes both: the page, and what runs in Node.
  builder: {},
  environments: { node: nodeBuild() },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // Without the plug-in for sound in space.
  resolve: { alias: [{ find: /^howler$/, replacement: 'howler/dist/howler.core.min.js' }] },
  build: {
    outDir: PAGE_FOLDER,
    emptyOutDir: true,
    target: 'es2022',
    sourcemap: false,
    manifest: true,
    // Where browsers don't know `modulepreload`, parts are fetched a moment later, and nothing else is missing.
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // A slow machine is no fault, and any warning of the build fails the check.
      checks: { bundlerTimings: false },
      output: {
        // Constants stay constants: the engine of the grid is a fifth slower over variables.
        topLevelVar: false,
        // The licences of what is bundled ask for their notice to stay.
        comments: { legal: true, annotation: false, jsdoc: false },
        codeSplitting: {
          groups: [
            // On its own, so that a release of the game leaves it in the visitors' caches.
            { name: 'phaser', test: /[\\/]\.cache[\\/]phaser[\\/]/ },
            // All that the front page begins with is one file, whichever parts share some of it later: cut
            // into several it takes 2 kB more.
            { name: 'page', test: /[\\/]src[\\/]main\.ts$/ },
          ],
        },
      },
    },
  },
  test: {
    environment: 'node',
    // Threads start faster than processes; by itself Vitest leaves one of two cores unused.
    pool: 'threads',
    maxWorkers: 2,
    // A busy machine is no failure.
    testTimeout: 120_000,
    include: ['tests/{unit,property,contract,golden,architecture,cli}/**/*.test.{ts,tsx}'],
  },
})
