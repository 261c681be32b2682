import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { DEFAULT_LANGUAGE, LANGUAGE_TAGS } from '../../src/i18n/languages.ts'
import { readPack } from '../packs/read-pack.ts'
import { DARK } from '../../src/theme/tokens.ts'
import { pageAt } from './page-builds.ts'
import type { Page } from './page.ts'

/**
 * Files that are kept only once they were asked for: languages, the sound, and the maker of grids for
 * browsers without workers.
 */
const LATER = [
  ...LANGUAGE_TAGS.flatMap((tag) => [`${tag}-page`, `${tag}-games`]),
  'run-making',
  'sound-player',
]

/**
 * Makes the readers' page installable, and playable without a network once it was visited: a service worker
 * (src/offline/sw.ts) keeps the page, its games and the Latin letters at once; languages, other scripts,
 * packs and the sound once they were asked for. The files of other pages are not listed, because those pages
 * are built after the worker's list is made.
 */
export function offline(pages: readonly Page[]): Plugin[] {
  const atOnce = pages.filter((page) => page.offline === 'at once')
  if (atOnce.some(({ name }) => name !== 'client'))
    throw new Error("Only the readers' page can be kept at once: its build lists what is kept")
  const onceOpened = pages.filter((page) => page.offline === 'once opened').map(({ html }) => html)
  const plugins = VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/offline',
    filename: 'sw.ts',
    registerType: 'prompt',
    // The page registers the worker itself, once everything that it asked for has arrived.
    injectRegister: false,
    includeManifestIcons: false,
    manifest: manifest(),
    integration: {
      configureCustomSWViteBuild(build) {
        build.logLevel = 'warn'
        build.define = { ...build.define, PAGES_KEPT_ONCE_OPENED: JSON.stringify(onceOpened) }
      },
    },
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: [
        ...atOnce.map(({ html }) => html),
        'favicon.svg',
        'assets/*.{js,css}',
        'assets/*-latin-wght-*.woff2',
      ],
      globIgnores: [`assets/{${LATER.join(',')}}-*.js`],
    },
  })
  // What runs in Node is built beside the page and has no visitors. The plugin's `config` is left
  // out: it would add a build for servers, for the sake of a package that is not used here.
  return plugins.map((plugin) => ({
    ...plugin,
    config: undefined,
    applyToEnvironment: ({ name }) => name === 'client',
    transformIndexHtml: onKeptPages(pages, plugin.transformIndexHtml),
  }))
}

type HtmlHook = Plugin['transformIndexHtml']

/**
 * Limits the plug-in's HTML hook to the pages that are kept at once. Vite calls it for every page, so the
 * other pages would become installable, too.
 */
function onKeptPages(pages: readonly Page[], hook: HtmlHook): HtmlHook {
  if (typeof hook !== 'object') return hook
  return {
    order: hook.order,
    handler(html, context) {
      const isKept = pageAt(pages, context.path).offline === 'at once'
      return isKept ? hook.handler.call(this, html, context) : html
    },
  }
}

/** Addresses are relative, as everywhere: the page can lie in any folder. */
function manifest() {
  const { title, deck } = readPack()
  return {
    id: './',
    start_url: './',
    scope: './',
    lang: DEFAULT_LANGUAGE,
    name: title.text[DEFAULT_LANGUAGE],
    short_name: title.text[DEFAULT_LANGUAGE],
    description: deck.text[DEFAULT_LANGUAGE],
    display: 'standalone' as const,
    theme_color: DARK.paper,
    background_color: DARK.paper,
    categories: ['games', 'news'],
    icons: [
      { src: './favicon.svg', sizes: 'any', type: 'image/svg+xml' },
      { src: './icons/icon-192.png', sizes: '192x192', type: 'image/png' },
      { src: './icons/icon-512.png', sizes: '512x512', type: 'image/png' },
      {
        src: './icons/maskable-512.png',
        sizes: '512x512',
        type: 'image/png',
        purpose: 'maskable',
      },
    ],
  }
}
