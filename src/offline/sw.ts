/**
 * The service worker: it keeps the page on the device, so that it opens without a network. The build
 * turns this file into `sw.js` beside the page and fills in the list of files
 * (scripts/vite/offline.ts). A newer worker waits until the page tells it to take over
 * (src/platform/edition-watch.ts).
 */
import { clientsClaim } from 'workbox-core'
import { ExpirationPlugin } from 'workbox-expiration'
import { PrecacheController, PrecacheRoute, cleanupOutdatedCaches } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'
import { CacheFirst, NetworkFirst } from 'workbox-strategies'
import { isWorthKeeping } from './is-worth-keeping.ts'

declare const self: ServiceWorkerGlobalScope & {
  readonly __WB_MANIFEST: { url: string; revision: string | null }[]
}

/** Files of the pages that are kept once they were opened; the build fills them in from scripts/pages.mjs. */
declare const PAGES_KEPT_ONCE_OPENED: readonly string[]

const DAY = 24 * 60 * 60

/**
 * How many files are kept beside those of the edition. A page asks for its own code once and for its games again and
 * again, so the files that were used longest ago are those with which it begins: if any has to go, the page does not
 * open without a network. So there is room for all that is built, twice, because a newer edition has other names.
 */
const MOST_ASSETS = 400
/** Two packs, each with its structure and its texts in 24 languages. */
const MOST_PACK_FILES = 50

/**
 * A host that sends `Vary: Origin` or `Vary: Accept-Encoding` sends the same file all the same. Without
 * this, a file that was kept for one kind of request is not found for another.
 */
const matchOptions = { ignoreVary: true }

const realFiles = {
  cacheWillUpdate: ({ request, response }: { request: Request; response: Response }) =>
    Promise.resolve(isWorthKeeping(request.url, response) ? response : null),
}

const edition = new PrecacheController({ plugins: [realFiles] })
edition.strategy.matchOptions = matchOptions
edition.precache(self.__WB_MANIFEST)

// The page reads its own query, and trackers add theirs: no parameter changes which file is meant.
registerRoute(new PrecacheRoute(edition, { ignoreURLParametersMatching: [/^/] }))

// Staff replace packs without a rebuild, so the host is asked first.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && /\/packs\/[^/]+\.json$/.test(url.pathname),
  new NetworkFirst({
    cacheName: 'netzero-packs',
    networkTimeoutSeconds: 4,
    matchOptions,
    plugins: [realFiles, new ExpirationPlugin({ maxEntries: MOST_PACK_FILES, matchOptions })],
  }),
)

// A page goes with the names of its own parts, so the host is asked for the newest first.
if (PAGES_KEPT_ONCE_OPENED.length > 0)
  registerRoute(
    ({ sameOrigin, url }) =>
      sameOrigin && PAGES_KEPT_ONCE_OPENED.some((file) => url.pathname.endsWith(`/${file}`)),
    new NetworkFirst({
      cacheName: 'netzero-pages',
      networkTimeoutSeconds: 4,
      matchOptions: { ...matchOptions, ignoreSearch: true },
      plugins: [realFiles],
    }),
  )

// The names of these files change with their content.
registerRoute(
  ({ sameOrigin, url }) => sameOrigin && /\/assets\/[^/]+$/.test(url.pathname),
  new CacheFirst({
    cacheName: 'netzero-assets',
    matchOptions,
    plugins: [
      realFiles,
      new ExpirationPlugin({ maxEntries: MOST_ASSETS, maxAgeSeconds: 90 * DAY, matchOptions }),
    ],
  }),
)

cleanupOutdatedCaches()

// The first visit is looked after at once; a later worker comes only when it is asked to.
clientsClaim()
self.addEventListener('message', ({ data }) => {
  if ((data as { type?: unknown } | null)?.type === 'SKIP_WAITING') void self.skipWaiting()
})
