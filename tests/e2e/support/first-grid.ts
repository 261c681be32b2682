import { expect } from '@playwright/test'
import type { Page } from '@playwright/test'
import { pickFirstCell } from '../../../src/games/letter-sudoku/core/first-grid.ts'
import type { FirstCell } from '../../../src/games/letter-sudoku/core/first-grid.ts'
import { formatCell } from '../../../src/kit/grid-geometry.ts'
import { fresh, spec } from '../../unit/letter-sudoku/example-grid.ts'
import { LETTERS } from './built-in-grid.ts'
import { textIn } from './texts.ts'
import type { AnyLanguage } from './texts.ts'

/** E in row 6, column 5: no other letter fits there, for instance no A, which its row has. */
const { cell, symbol } = pickFirstCell(spec, fresh) as FirstCell
/** What the printed grid is explained with. */
export const FIRST = {
  cell: formatCell(cell),
  symbol,
  letter: LETTERS[symbol] ?? '',
  blocked: 'A',
} as const

/** Where the strip is found, and what is in it. */
export const STRIP = {
  all: '.first-strip',
  words: '.first-strip__words',
  sentence: '.first-strip [data-now="true"]',
  skip: '.first-strip__skip',
  lit: '.first-strip .beat-window[data-lit="true"]',
} as const

export const isTold = (page: Page): Promise<boolean> =>
  page.evaluate(() => localStorage.getItem('netzero/told/letter-sudoku') !== null)

/** Waits until so many of its four windows are lit, by themselves or by a touch. */
export async function expectStep(page: Page, number: number): Promise<void> {
  await expect(page.locator(STRIP.lit)).toHaveCount(number)
}

/** A sentence as it is read: its two lines make one line of words. */
export const inWords = (text: string): string => text.replace('\n', ' ')

export function ruleIn(language: AnyLanguage, upTo: 'row' | 'column' | 'other'): string {
  return inWords(textIn(language, 'grid.first.rule', { upTo }))
}
