import type { EnvironmentOptions } from 'vite'
import { PAGE_FOLDER } from '../output-folders.mjs'
import { manifestOf } from '../pages.mjs'
import type { Page } from './page.ts'

/**
 * Each page has a build of its own, so that no page changes the files of another: in one build, parts that
 * pages share would be cut to suit all of them. A file that two builds make alike is there once. The readers'
 * page is built first and empties the folder; the others add to it.
 */
export function pageBuilds(pages: readonly Page[]): Record<string, EnvironmentOptions> {
  return Object.fromEntries(pages.map((page) => [page.name, buildOf(page)]))
}

/** What is neither one of these nor fetched by itself is shared code, and called after one of its modules by chance. */
const OWN_NAMES = new Set(['phaser', 'page'])

function buildOf(page: Page): EnvironmentOptions {
  const isFirst = page.name === 'client'
  return {
    consumer: 'client',
    build: {
      outDir: PAGE_FOLDER,
      emptyOutDir: isFirst,
      copyPublicDir: isFirst,
      manifest: manifestOf(page),
      rolldownOptions: {
        input: page.html,
        output: {
          // A page names each of its parts: short hashes are still different ones, and weigh less.
          chunkFileNames: ({ name, isDynamicEntry }) =>
            isDynamicEntry || OWN_NAMES.has(name)
              ? 'assets/[name]-[hash:7].js'
              : 'assets/part-[hash:7].js',
          assetFileNames: 'assets/[name]-[hash:7][extname]',
          codeSplitting: {
            groups: [
              // A file of its own, so that it stays in visitors' caches when the game has a new release.
              { name: 'phaser', test: /[\\/]\.cache[\\/]phaser[\\/]/ },
              // Half of what makes documents: a file for each half.
              { name: 'fontkit', test: /[\\/]node_modules[\\/]fontkit[\\/]/ },
              // Everything that a page begins with is one file, even if later parts share some of it. Cut
              // into several files, the front page would take 2 kB more.
              { name: 'page', test: (id) => id.replaceAll('\\', '/').endsWith(`/${page.entry}`) },
            ],
          },
        },
      },
    },
  }
}

/** The pages that an environment makes: one in a build, all of them in the development server. */
export function pagesOf(
  pages: readonly Page[],
  { name, mode }: { readonly name: string; readonly mode?: string },
): readonly Page[] {
  return mode === 'dev' ? pages : pages.filter((page) => page.name === name)
}

/** The page whose file has this path, such as "/index.html". */
export function pageAt(pages: readonly Page[], path: string): Page {
  const page = pages.find(({ html }) => `/${html}` === path)
  if (!page) throw new Error(`scripts/pages.mjs does not know the page ${path}`)
  return page
}
