declare module 'sudoku-umd' {
  const sudoku: {
    solve(puzzle: string): string | false
    generate(difficulty: string | number, unique?: boolean): string
  }
  export default sudoku
}

declare module 'sudoku' {
  const sudoku: {
    solvepuzzle(puzzle: readonly (number | null)[]): number[] | null
    makepuzzle(): (number | null)[]
  }
  export default sudoku
}

declare module 'sudokutoolcollection' {
  const create: () => { generator: { generate(difficulty: string): string } }
  export default create
}
