import { args, executablePath } from './browser.mjs'
import { servedAddress, serverOf } from './playwright-server.ts'
import { toldAt } from '../tests/e2e/support/told.ts'

/** Layers put together without a graphics card are put together faster by the processor itself. */
export const BROWSER_ARGS: readonly string[] = [...args, '--disable-gpu-compositing']

/** What the tests and everything else that opens the built page in a browser have in common. */
export default {
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 4,
  // On a machine that is busy with other work as well, pages take several times as long.
  timeout: 300_000,
  // Drawing without a graphics card, on a busy machine, at a kiosk's size, takes its time.
  expect: { timeout: 60_000 },
  use: {
    baseURL: servedAddress(),
    // As if somebody had played before; first-grid.spec.ts begins without it.
    storageState: toldAt(servedAddress()),
    launchOptions: { executablePath: await executablePath(), args: [...BROWSER_ARGS] },
    // It would answer in place of the host, which tests let fail; offline.spec.ts allows it.
    serviceWorkers: 'block' as const,
    trace: 'off' as const,
  },
  // Hundreds of pages are opened: the files are served from memory, as they are.
  webServer: serverOf('node scripts/host.mjs --plain'),
}
