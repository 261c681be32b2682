import fc from 'fast-check'

const NINE = [0, 1, 2, 3, 4, 5, 6, 7, 8]
const permutation = (size: number) =>
  fc.shuffledSubarray(NINE.slice(0, size), { minLength: size, maxLength: size })

/** Three bands in some order, and within each its three lines: an order of nine that keeps boxes. */
const lineOrder = fc
  .tuple(permutation(3), permutation(3), permutation(3), permutation(3))
  .map(([bands, ...lines]) => bands.flatMap((band) => lines[band]!.map((line) => band * 3 + line)))

/** Solved grids: one pattern with its symbols, rows, columns and sides exchanged. */
export const solvedGrid: fc.Arbitrary<number[]> = fc
  .tuple(lineOrder, lineOrder, permutation(9), fc.boolean())
  .map(([rows, columns, symbols, turned]) =>
    rows.flatMap((row) =>
      columns.map((column) => {
        const [r, c] = turned ? [column, row] : [row, column]
        return symbols[(r * 3 + Math.floor(r / 3) + c) % 9] as number
      }),
    ),
  )

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
