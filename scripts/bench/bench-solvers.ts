import type { PuzzleList } from './puzzle-list.ts'
import { SOLVERS } from './solvers.ts'
import type { Answer, Solver } from './solvers.ts'
import { measure } from './timing.ts'

/**
 * Seconds after which no more answers of a package are compared. They are more for packages that count
 * solutions, as this project does.
 */
const PATIENCE = { counting: 60, other: 5 }

/**
 * Prints how many puzzles of a list each solver solves in a second, how many times as many this project
 * solves, and whether their answers agree.
 */
export function benchSolvers(list: PuzzleList, seconds: number): void {
  const { name, puzzles, refused } = list
  if (refused > 0) console.log(`${name}: ${refused} lines hold no puzzle and are left out`)
  if (puzzles.length === 0) return
  const [ours] = SOLVERS
  const answers = puzzles.map((puzzle) => ours.solve(puzzle))
  const having = (count: number) => answers.filter((answer) => answer.count === count).length
  console.log(
    `\n${name}: ${puzzles.length} puzzles; ${having(1)} with one solution, ${having(2)} with several, ${having(0)} with none`,
  )
  const wrong = puzzles.filter(
    (puzzle, index) => !isRight(puzzle, answers[index]?.solution ?? null),
  )
  console.log(`  solutions of ours that break a rule or a given: ${wrong.length}`)
  const verdicts = SOLVERS.map((solver) => compare(solver, puzzles, answers))
  const rates = measure(
    SOLVERS.map(
      ({ run }) =>
        (index) =>
          void run(puzzles[index] ?? ''),
    ),
    puzzles.length,
    seconds,
  )
  for (const [index, solver] of SOLVERS.entries()) {
    const rate = rates[index] ?? 0
    const ratio = (rates[0] ?? 0) / rate
    console.log(
      `  ${solver.name.padEnd(32)} ${(solver.counts ? 'counts to two' : 'finds one').padEnd(14)}` +
        `${Math.round(rate).toLocaleString('en').padStart(8)} a second` +
        `${ratio.toFixed(1).padStart(9)} ×   ${verdicts[index]}`,
    )
  }
}

/** Says how many answers of a solver agree with ours, of those that it gives in time. */
function compare(solver: Solver, puzzles: readonly string[], answers: readonly Answer[]): string {
  const patience = solver.counts ? PATIENCE.counting : PATIENCE.other
  const end = performance.now() + 1000 * patience
  let [asked, agreed, failed] = [0, 0, 0]
  for (const [index, puzzle] of puzzles.entries()) {
    if (performance.now() > end) break
    asked++
    const answer = answerOf(solver, puzzle)
    if (!answer) failed++
    else if (agree(answer, answers[index]!, puzzle, solver.counts)) agreed++
  }
  return `${agreed} of ${asked} answers agree` + (failed > 0 ? `, ${failed} failed` : '')
}

function answerOf(solver: Solver, puzzle: string): Answer | null {
  try {
    return solver.solve(puzzle)
  } catch {
    return null
  }
}

function agree(answer: Answer, ours: Answer, puzzle: string, counts: boolean): boolean {
  if (counts ? answer.count !== ours.count : answer.count !== Math.min(1, ours.count)) return false
  return ours.count === 1 ? answer.solution === ours.solution : isRight(puzzle, answer.solution)
}

/** Whether a solution keeps the givens and has every digit once in each unit. null counts as right. */
function isRight(puzzle: string, solution: string | null): boolean {
  if (solution === null) return true
  const units = Array.from({ length: 27 }, () => new Set<string>())
  for (const [cell, digit] of [...solution].entries()) {
    const [row, column] = [Math.floor(cell / 9), cell % 9]
    units[row]?.add(digit)
    units[9 + column]?.add(digit)
    units[18 + 3 * Math.floor(row / 3) + Math.floor(column / 3)]?.add(digit)
    if (puzzle[cell] !== '.' && puzzle[cell] !== digit) return false
  }
  return solution.length === 81 && units.every((unit) => unit.size === 9)
}
