import type { Page } from '@playwright/test'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { STOCK, createStock } from '../../../src/games/letter-sudoku/maker/stock.ts'
import { createKept } from '../../../src/visit/kept.ts'
import { spec } from '../../unit/letter-sudoku/example-grid.ts'

/** Lays so many grids by that the page makes none: making them takes a busy machine a while. */
export async function fillStock(page: Page): Promise<void> {
  await page.addInitScript((entries) => {
    for (const [key, value] of entries) localStorage.setItem(`netzero/${key}`, value)
  }, entriesOfFullStock())
}

function entriesOfFullStock(): [string, string][] {
  const store = createMemoryStore()
  const stock = createStock(createKept(store).text(STOCK))
  let seed = 0
  for (let band = stock.wanted(); band !== null; band = stock.wanted())
    stock.add({ band, seed: seed++, givens: spec.givens })
  return store.keys().map((key) => {
    const text = store.read(key)
    return [key, (text.ok && text.value) || '']
  })
}
