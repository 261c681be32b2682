import { readFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import { graphemesOf } from '../../../src/kit/graphemes.ts'
import type { PackText } from '../../../src/packs/parse-pack.ts'

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

/** The built-in pack as one file of the first format: every text stands where it belongs. */
export const BUILT_IN = readFileSync('tests/golden/packs/torino-2026.format-1.json', 'utf8')

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

/** Lets the host answer with this text, or with the files of a pack, where it is asked for a pack. */
export async function servePack(page: Page, pack: string | PackText, status = 200): Promise<void> {
  await page.route('**/packs/*.json', (route) => {
    const [, language] = /\.([\w-]+)\.json$/.exec(new URL(route.request().url()).pathname) ?? []
    const body = typeof pack === 'string' ? pack : language ? pack.texts[language] : pack.structure
    return body === undefined
      ? route.fulfill({ status: 404 })
      : route.fulfill({ status, body, contentType: 'application/json' })
  })
}

/** The built-in pack with other letters in its grid: GREATJOBI one by one becomes these. */
export function packWithLetters(letters: string): string {
  return packWith(({ puzzles: [grid] }) => {
    if (!grid) return
    const { spec } = grid
    const all = graphemesOf(letters)
    const other = (letter: string): string => all[spec.letters.indexOf(letter)] ?? letter
    spec.givens = spec.givens.map((row) => [...row].map(other).join(''))
    spec.letters = letters
  })
}
