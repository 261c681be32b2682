import fc from 'fast-check'

const NINE = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const permutation = (size: number) =>
  fc.shuffledSubarray(NINE.slice(0, size), { minLength: size, maxLength: size })

/** Three bands in some order, and within each its three lines: an order of nine that keeps boxes. */
const lineOrder = fc
  .tuple(permutation(3), permutation(3), permutation(3), permutation(3))
  .map(([bands, ...lines]) => bands.flatMap((band) => lines[band]!.map((line) => band * 3 + line)))

/** A way to exchange symbols, rows, columns and sides that makes a grid into another proper one. */
export interface Change {
  readonly rows: readonly number[]
  readonly columns: readonly number[]
  readonly symbols: readonly number[]
  readonly turned: boolean
}

export const change: fc.Arbitrary<Change> = fc.record({
  rows: lineOrder,
  columns: lineOrder,
  symbols: permutation(9),
  turned: fc.boolean(),
})

/** A grid of symbols, -1 where empty, changed. */
export function changed(values: readonly number[], how: Change): number[] {
  return how.rows.flatMap((row) =>
    how.columns.map((column) => {
      const value = values[how.turned ? column * 9 + row : row * 9 + column] ?? -1
      return value < 0 ? -1 : (how.symbols[value] as number)
    }),
  )
}

const PATTERN = Array.from({ length: 81 }, (_, cell) => {
  const row = Math.floor(cell / 9)
  return (row * 3 + Math.floor(row / 3) + cell) % 9
})

/** Solved grids: one pattern, changed. */
export const solvedGrid: fc.Arbitrary<number[]> = change.map((how) => changed(PATTERN, how))

/** A solved grid, and the same with some cells emptied; it may well have more than one solution. */
export const opened: fc.Arbitrary<{ solution: number[]; givens: number[] }> = fc
  .tuple(
    solvedGrid,
    fc.shuffledSubarray(
      Array.from({ length: 81 }, (_, cell) => cell),
      { minLength: 10, maxLength: 56 },
    ),
  )
  .map(([solution, emptied]) => {
    const gone = new Set(emptied)
    return { solution, givens: solution.map((symbol, cell) => (gone.has(cell) ? -1 : symbol)) }
  })
