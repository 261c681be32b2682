import { mkdirSync, writeFileSync } from 'node:fs'
import { resolve } from 'node:path'
import type { CDPSession, Page } from '@playwright/test'

/** One line of the table that `npm run perf` prints. */
export interface Figure {
  readonly what: string
  readonly measured: string
  /** What is promised; '' where the figure only informs. */
  readonly promise: string
  /** Whether the promise is kept. */
  readonly kept: boolean
}

const FOLDER = resolve(import.meta.dirname, '../../test-results/figures')

/** Keeps the figures of one part; parts stand in the table in the order of their names. */
export function keepFigures(part: string, figures: readonly Figure[]): void {
  mkdirSync(FOLDER, { recursive: true })
  writeFileSync(resolve(FOLDER, `${part}.json`), JSON.stringify(figures, null, 2))
}

/** A figure that must stay at or under a limit. */
export function atMost(what: string, value: number, limit: number, unit: string): Figure {
  return {
    what,
    measured: `${rounded(value)} ${unit}`,
    promise: `≤ ${limit} ${unit}`,
    kept: value <= limit,
  }
}

export function forInformation(what: string, measured: string): Figure {
  return { what, measured, promise: '', kept: true }
}

export function rounded(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 1 : 0)
}

/** Makes the page as slow as on a cheap phone: a quarter of this machine's speed. */
export async function slowDown(page: Page): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  return session
}
