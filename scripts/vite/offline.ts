import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Plugin } from 'vite'
import { VitePWA } from 'vite-plugin-pwa'
import { BUILT_IN_PACK } from '../../src/packs/load-pack.ts'
import { DARK } from '../../src/theme/tokens.ts'

const PACK = resolve(import.meta.dirname, `../../public/packs/${BUILT_IN_PACK}.json`)
const DAY = 24 * 60 * 60

/**
 * Makes the page installable, and playable without a network once it was visited: a service worker
 * keeps the page, its games and the Latin letters; languages, other scripts, packs and the sound once
 * they were asked for. A new one waits until the reader agrees (src/platform/edition-watch.ts).
 */
export function offline(): Plugin[] {
  const plugins = VitePWA({
    registerType: 'prompt',
    // The page registers it by itself, when everything that was asked for is there.
    injectRegister: false,
    includeManifestIcons: false,
    manifest: manifest(),
    workbox: {
      globPatterns: [
        'index.html',
        'favicon.svg',
        'assets/*.{js,css}',
        'assets/*-latin-wght-*.woff2',
      ],
      globIgnores: ['assets/{en,it,es,run-making,sound-player}-*.js'],
      // No fallback for what is not there: an unknown address stays a plain 404, and the pages of
      // link previews are their own.
      navigateFallback: null,
      ignoreURLParametersMatching: [/^(?:pack|puzzle|renderer)$/, /^utm_/],
      cleanupOutdatedCaches: true,
      // The first visit is looked after at once; a later worker comes only when it is asked to.
      clientsClaim: true,
      runtimeCaching: [
        {
          // Staff replace packs without a rebuild, so the host is asked first.
          urlPattern: ({ sameOrigin, url }) =>
            sameOrigin && /\/packs\/[^/]+\.json$/.test(url.pathname),
          handler: 'NetworkFirst',
          options: {
            cacheName: 'netzero-packs',
            networkTimeoutSeconds: 4,
            cacheableResponse: { statuses: [200] },
            expiration: { maxEntries: 12 },
          },
        },
        {
          // Their names change with their content.
          urlPattern: ({ sameOrigin, url }) => sameOrigin && /\/assets\/[^/]+$/.test(url.pathname),
          handler: 'CacheFirst',
          options: {
            cacheName: 'netzero-assets',
            cacheableResponse: { statuses: [200] },
            expiration: { maxEntries: 40, maxAgeSeconds: 90 * DAY },
          },
        },
      ],
    },
  })
  // What runs in Node is built beside the page and has no visitors. The plugin's `config` is left
  // out: it would add a build for servers, for the sake of a package that is not used here.
  return plugins.map((plugin) => ({
    ...plugin,
    config: undefined,
    applyToEnvironment: ({ name }) => name === 'client',
  }))
}

/** Addresses are relative, as everywhere: the page can lie in any folder. */
function manifest() {
  const pack = JSON.parse(readFileSync(PACK, 'utf8')) as Record<'title' | 'deck', { en: string }>
  return {
    id: './',
    start_url: './',
    scope: './',
    lang: 'en',
    name: pack.title.en,
    short_name: pack.title.en,
    description: pack.deck.en,
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
