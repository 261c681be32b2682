import type { Page } from '@playwright/test'

/** While grids are made ahead, a machine of two cores is busy with them. */
export async function stocked(page: Page): Promise<void> {
  await page.waitForFunction(
    () => {
      const stock = JSON.parse(localStorage.getItem('netzero/stock/letter-sudoku') ?? '{}') as {
        waiting?: unknown[]
      }
      return (stock.waiting?.length ?? 0) >= 8
    },
    null,
    { timeout: 120_000 },
  )
}
