import { resolve } from 'node:path'
import base from '../../playwright.config.ts'

const ROOT = resolve(import.meta.dirname, '../..')
const PORT = Number(process.env['PORT'] ?? 4173)

/** `npm run previews`: the pictures of link previews, drawn by the page's own painter. */
export default {
  ...base,
  testDir: '.',
  testMatch: 'make-previews.ts',
  outputDir: '../../test-results/previews',
  workers: 1,
  // The sources themselves are served: the painter is no part of the page that is built.
  webServer: {
    command: `npx vite --host 127.0.0.1 --port ${PORT} --strictPort`,
    port: PORT,
    reuseExistingServer: false,
    cwd: ROOT,
  },
  reporter: 'line' as const,
}
