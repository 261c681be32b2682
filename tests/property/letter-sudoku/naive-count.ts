/** Solutions counted the plain way, with an arithmetic of its own and nothing from the solver. */
export function naiveCount(givens: readonly number[], limit: number): number {
  const grid = [...givens]
  const clashes = givens.some((given, cell) => given >= 0 && !fits(grid, cell, given))
  return clashes ? 0 : count(grid, limit)
}

function count(grid: number[], limit: number): number {
  let best = -1
  let options: number[] = []
  for (let cell = 0; cell < 81; cell++) {
    if (grid[cell] !== -1) continue
    const possible = [0, 1, 2, 3, 4, 5, 6, 7, 8].filter((symbol) => fits(grid, cell, symbol))
    if (best < 0 || possible.length < options.length) [best, options] = [cell, possible]
  }
  if (best < 0) return 1
  let found = 0
  for (const symbol of options) {
    grid[best] = symbol
    found += count(grid, limit - found)
    grid[best] = -1
    if (found >= limit) break
  }
  return found
}

function fits(grid: readonly number[], cell: number, symbol: number): boolean {
  const [row, column] = [Math.floor(cell / 9), cell % 9]
  return grid.every((held, other) => {
    if (held !== symbol || other === cell) return true
    const [r, c] = [Math.floor(other / 9), other % 9]
    const sameBox =
      Math.floor(r / 3) === Math.floor(row / 3) && Math.floor(c / 3) === Math.floor(column / 3)
    return r !== row && c !== column && !sameBox
  })
}
