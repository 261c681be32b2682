import type { BrowserContextOptions } from '@playwright/test'

/** The games whose first one explains itself. */
const GAMES = ['letter-sudoku', 'anagram'] as const

/** What is kept once each of them was explained. */
export const TOLD = GAMES.map((game) => ({ name: `netzero/told/${game}`, value: 'yes' }))

/** What a browser has kept in which each game was explained once: tests open games that begin at once. */
export function toldAt(address: string): NonNullable<BrowserContextOptions['storageState']> {
  return { cookies: [], origins: [{ origin: new URL(address).origin, localStorage: TOLD }] }
}

/** A browser that has kept nothing: its first games explain themselves. */
export const UNTOLD: ReturnType<typeof toldAt> = { cookies: [], origins: [] }
