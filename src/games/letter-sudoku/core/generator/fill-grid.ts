import { CELLS, CELL_COUNT, PEERS, UNITS, boxOf } from '../../../../kit/grid-geometry.ts'
import { randomBelow, shuffled } from '../../../../kit/rng.ts'
import type { Rng } from '../../../../kit/rng.ts'
import { FOUND, beginSearch, findNext, readSolution } from '../solver/band-search.ts'
import { EMPTY, SYMBOLS } from '../symbol.ts'

/** How many guesses the solver may make before other boxes are tried. */
const MOST_GUESSES = 2000
/** Tries to fill three boxes around what is fixed. */
const MOST_BOXES = 30
/** Cells that are drawn after the boxes. Eight leave one solution in most grids, ten in nearly all. */
const DRAWN = 10
/** Three boxes that share no row or column, in all six ways. */
const BOXES_APART: readonly (readonly number[])[] = [
  [0, 4, 8],
  [0, 5, 7],
  [1, 3, 8],
  [1, 5, 6],
  [2, 3, 7],
  [2, 4, 6],
]

/**
 * A random full grid around fixed cells. Three boxes that do not see each other are filled first, then
 * cells are drawn one after the other, each with a symbol that leaves a solution; what the solver finds
 * last is the grid. Every grid can come out, though not each with quite the same chance.
 * @param fixed 81 symbols, -1 where free
 * @returns null when nothing was found within a limit: the fixed cells may allow no grid
 */
export function fillGrid(fixed: ArrayLike<number>, rng: Rng): Int8Array | null {
  const boxes = BOXES_APART[randomBelow(rng, BOXES_APART.length)] ?? []
  const cells = fillBoxes(fixed, boxes, rng)
  const solution = new Int8Array(CELL_COUNT)
  if (!solveInto(cells, solution)) return null
  const open = shuffled(CELLS, rng).filter((cell) => cells[cell] === EMPTY)
  for (const cell of open.slice(0, DRAWN)) drawCell(cells, cell, solution, rng)
  return solution
}

/** Writes the solver's first solution, if it finds one soon. */
function solveInto(cells: Int8Array, solution: Int8Array): boolean {
  beginSearch(cells)
  if (findNext(MOST_GUESSES) !== FOUND) return false
  readSolution(solution)
  return true
}

/** Gives a cell a symbol by chance, and keeps `solution` a solution of `cells`. */
function drawCell(cells: Int8Array, cell: number, solution: Int8Array, rng: Rng): void {
  for (const symbol of shuffled(freeSymbols(cells, cell), rng)) {
    cells[cell] = symbol
    // The solution at hand proves its own symbol without another search.
    if (solution[cell] === symbol || solveInto(cells, solution)) return
  }
  cells[cell] = solution[cell] ?? EMPTY
}

function freeSymbols(cells: Int8Array, cell: number): number[] {
  let taken = 0
  for (const peer of PEERS[cell] ?? []) {
    const symbol = cells[peer] ?? EMPTY
    if (symbol !== EMPTY) taken |= 1 << symbol
  }
  return SYMBOLS.filter((symbol) => (taken & (1 << symbol)) === 0)
}

/** What is fixed, with boxes filled around it; as it was where that does not work out. */
function fillBoxes(fixed: ArrayLike<number>, boxes: readonly number[], rng: Rng): Int8Array {
  for (let tries = 0; tries < MOST_BOXES; tries++) {
    const cells = Int8Array.from(fixed)
    if (boxes.every((box) => fillBox(cells, box, rng))) return cells
  }
  return Int8Array.from(fixed)
}

/** False when the symbols as drawn do not fit what is fixed elsewhere. */
function fillBox(cells: Int8Array, box: number, rng: Rng): boolean {
  const own = UNITS.find((unit) => unit.kind === 'box' && unit.index === box)?.cells ?? []
  const held = own.map((cell) => cells[cell])
  const missing = shuffled(
    SYMBOLS.filter((symbol) => !held.includes(symbol)),
    rng,
  )
  let next = 0
  for (const cell of own) {
    if (cells[cell] !== EMPTY) continue
    const symbol = missing[next++] ?? EMPTY
    if ((PEERS[cell] ?? []).some((peer) => cells[peer] === symbol && boxOf(peer) !== box))
      return false
    cells[cell] = symbol
  }
  return true
}
