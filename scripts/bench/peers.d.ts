// What the bench uses of the packages in its own package.json. They are fetched when the bench is first run,
// and the types are checked without them.

declare module '@algorithm.ts/sudoku' {
  interface Options {
    /** Cells of a box's side. */
    readonly childMatrixWidth: number
  }
  export class SudokuSolver {
    constructor(options: Options)
    /** Symbols from 0, -1 where empty. Fills `solution` and returns whether there is one. */
    solve(puzzle: readonly number[], solution: number[]): boolean
  }
  export class SudokuCreator {
    constructor(options: Options)
    createSudoku(difficulty: number): { puzzle: number[] }
  }
}

declare module 'dancing-links' {
  interface Solver<Data> {
    addSparseConstraints(rows: readonly { data: Data; columnIndices: number[] }[]): this
    find(most: number): { data: Data }[][]
  }
  export class DancingLinks<Data> {
    createSolver(options: { columns: number }): Solver<Data>
  }
}

declare module 'fake-sudoku-puzzle-generator' {
  export function getHardSudoku(): (number | null)[][]
}

declare module 'sudoku' {
  const sudoku: {
    solvepuzzle(puzzle: readonly (number | null)[]): number[] | null
    makepuzzle(): (number | null)[]
  }
  export default sudoku
}

declare module 'sudoku-gen' {
  export function getSudoku(difficulty: 'easy' | 'medium' | 'hard' | 'expert'): { puzzle: string }
}

declare module 'sudoku-umd' {
  const sudoku: {
    solve(puzzle: string): string | false
    generate(difficulty: string | number, unique?: boolean): string
  }
  export default sudoku
}

declare module 'sudokutoolcollection' {
  const create: () => { generator: { generate(difficulty: string): string } }
  export default create
}
