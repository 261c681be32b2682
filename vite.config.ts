import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import type { ViteUserConfig } from 'vitest/config'
import { PAGE_FOLDER } from './scripts/output-folders.mjs'
import { PAGES } from './scripts/pages.mjs'
import { carbon } from './scripts/vite/carbon.ts'
import { MESSAGE_FOLDERS } from './scripts/messages/message-folders.mjs'
import { catalogs } from './scripts/vite/catalogs.ts'
import { compressedFiles } from './scripts/vite/compressed-files.ts'
import { contentPolicy } from './scripts/vite/content-policy.ts'
import { earlyFetch } from './scripts/vite/early-fetch.ts'
import { firstWords } from './scripts/vite/first-words.ts'
import { linkPreviews } from './scripts/vite/link-previews.ts'
import { nodeBuild, nodeBuildExtras } from './scripts/vite/node-build.ts'
import { offline } from './scripts/vite/offline.ts'
import { pageBuilds } from './scripts/vite/page-builds.ts'
import type { Page } from './scripts/vite/page.ts'
import { smallPage } from './scripts/vite/small-page.ts'
import { smallPacks } from './scripts/vite/small-packs.ts'
import { slimFonts } from './scripts/vite/slim-fonts.ts'
import { theme } from './scripts/vite/theme.ts'
import { trimmedPhaser } from './scripts/vite/trimmed-phaser.ts'

/** Where the page will be found, for previews of links; see README. */
const SITE_URL = process.env['SITE_URL'] ?? ''

/** What tests build instead of the pages that are shipped, or besides. */
export interface ProjectOptions {
  readonly pages?: readonly Page[]
  /** Folders of messages, in each a folder for each language. */
  readonly messages?: readonly string[]
  /** These come before the project's own. */
  readonly plugins?: readonly Plugin[]
}

export function configOf({
  pages = PAGES,
  messages = MESSAGE_FOLDERS,
  plugins = [],
}: ProjectOptions = {}): ViteUserConfig {
  return defineConfig({
    // Relative addresses: the page can be put into any folder of any static host.
    base: './',
    // Several pages, so that what is not there is a plain 404 and never the start page.
    appType: 'mpa',
    plugins: [
      ...plugins,
      trimmedPhaser(),
      slimFonts(),
      catalogs({ pages, folders: messages }),
      carbon(),
      theme(),
      firstWords(pages),
      smallPacks(),
      linkPreviews({ pages, site: SITE_URL }),
      earlyFetch(pages),
      offline(pages),
      smallPage(),
      contentPolicy(),
      compressedFiles(),
      nodeBuildExtras(),
    ],
    // One build makes all: the pages, and what runs in Node.
    builder: {},
    environments: { ...pageBuilds(pages), node: nodeBuild() },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    // Without the plug-in for sound in space.
    resolve: { alias: [{ find: /^howler$/, replacement: 'howler/dist/howler.core.min.js' }] },
    build: {
      outDir: PAGE_FOLDER,
      target: 'es2022',
      sourcemap: false,
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
}

export default configOf()
