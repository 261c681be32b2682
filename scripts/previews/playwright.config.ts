import base from '../../playwright.config.ts'
import { ASKED_PORT, serverOf } from '../playwright-server.ts'

/** `npm run previews`: the pictures of link previews, drawn by the page's own painter. */
export default {
  ...base,
  testDir: '.',
  testMatch: 'make-previews.ts',
  outputDir: '../../test-results/previews',
  workers: 1,
  // The sources themselves are served: the painter is no part of the page that is built.
  webServer: serverOf(`npx vite --host 127.0.0.1 --port ${ASKED_PORT} --strictPort`),
  reporter: 'line' as const,
}
