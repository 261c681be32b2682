import type { BrowserContextOptions, Page } from '@playwright/test'

/** The games whose first one explains itself. */
const GAMES = ['letter-sudoku', 'anagram'] as const

const told = GAMES.map((game) => ({ name: `netzero/told/${game}`, value: 'yes' }))

/** What a browser has kept in which each game was explained once: tests open games that begin at once. */
export function toldAt(address: string): NonNullable<BrowserContextOptions['storageState']> {
  return { cookies: [], origins: [{ origin: new URL(address).origin, localStorage: told }] }
}

/** A browser that has kept nothing: its first games explain themselves. */
export const UNTOLD: ReturnType<typeof toldAt> = { cookies: [], origins: [] }

/** The same for a page of another address, which is open already. */
export async function keepTold(page: Page): Promise<void> {
  await page.evaluate((all) => {
    for (const { name, value } of all) localStorage.setItem(name, value)
  }, told)
}
