import { defineConfig } from '@playwright/test'
import { args, executablePath } from './scripts/browser.mjs'
import { ASKED_PORT, servedAddress, serverOf } from './scripts/playwright-server.ts'
import { toldAt } from './tests/e2e/support/told.ts'

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  workers: 4,
  timeout: 120_000,
  // Drawing without a graphics card, on a busy machine, at a kiosk's size, takes its time.
  expect: { timeout: 30_000 },
  reporter: [['line'], ['json', { outputFile: 'test-results/e2e.json' }]],
  use: {
    baseURL: servedAddress(),
    // As if somebody had played before; first-grid.spec.ts begins without it.
    storageState: toldAt(servedAddress()),
    // Layers put together without a graphics card are put together faster by the processor itself.
    launchOptions: {
      executablePath: await executablePath(),
      args: [...args, '--disable-gpu-compositing'],
    },
    // It would answer in place of the host, which tests let fail; offline.spec.ts allows it.
    serviceWorkers: 'block',
    trace: 'off',
  },
  webServer: serverOf(`npx vite preview --host 127.0.0.1 --port ${ASKED_PORT} --strictPort`),
})
