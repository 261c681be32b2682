import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'

export interface PackFile {
  format: number
  id: string
  title: Record<string, string>
  puzzles: { id: string; game: string; title: Record<string, string>; spec: GridSource }[]
}

interface GridSource {
  letters: string
  givens: string[]
}

export const BUILT_IN = readFileSync('public/packs/torino-2026.json', 'utf8')

/** The built-in pack with something changed, as the text of a file. */
export function packWith(change: (pack: PackFile) => void): string {
  const pack = JSON.parse(BUILT_IN) as PackFile
  change(pack)
  return JSON.stringify(pack)
}

/** The built-in pack with other givens in its grid. */
export function packWithGivens(givens: string[]): string {
  return packWith(({ puzzles: [grid] }) => {
    if (grid) grid.spec.givens = givens
  })
}

/** Lets the host answer with this text where it is asked for a pack. */
export async function servePack(page: Page, body: string, status = 200): Promise<void> {
  await page.route('**/packs/*.json', (route) =>
    route.fulfill({ status, body, contentType: 'application/json' }),
  )
}

/** The built-in pack with other letters in its grid: GREATJOBI one by one becomes these. */
export function packWithLetters(letters: string): string {
  return packWith(({ puzzles: [grid] }) => {
    if (!grid) return
    const { spec } = grid
    const other = (letter: string): string => letters[spec.letters.indexOf(letter)] ?? letter
    spec.givens = spec.givens.map((row) => [...row].map(other).join(''))
    spec.letters = letters
  })
}
