import base from '../playwright-base.ts'
import { ASKED_PORT, serverOf } from '../playwright-server.ts'

/** `npm run previews`: the pictures of link previews, drawn by the page's own painter. */
export default {
  ...base,
  testDir: '.',
  testMatch: 'make-previews.ts',
  outputDir: '../../test-results/previews',
  workers: 1,
  // A development server, because the built page has no file from which the painter could be imported.
  webServer: serverOf(`npx vite --host 127.0.0.1 --port ${ASKED_PORT} --strictPort`),
  reporter: 'line' as const,
}
