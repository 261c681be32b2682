import { resolve } from 'node:path'
import type { PlaywrightTestConfig } from '@playwright/test'

type WebServer = Exclude<PlaywrightTestConfig['webServer'], readonly unknown[] | undefined>

/** 0 asks the system for any port that is free, so that nothing else on the machine is in the way. */
export const ASKED_PORT = Number(process.env['PORT'] ?? 0)

/**
 * A server for the tests of one run. It prints its address; Playwright reads the port from that line
 * and hands it to the workers as `SERVED_PORT`.
 */
export function serverOf(command: string): WebServer {
  return {
    command,
    cwd: resolve(import.meta.dirname, '..'),
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<served_port>\d+)/ },
    // Without colours: their escape codes would stand inside the address.
    env: { FORCE_COLOR: '' },
    // Long, because the machine may be busy.
    timeout: 300_000,
  }
}

/** The address of that server. Only the workers know it, because they start after the server. */
export function servedAddress(): string {
  return `http://127.0.0.1:${process.env['SERVED_PORT'] ?? ASKED_PORT}/`
}
