import { SIDE, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { ALL_SYMBOLS, EMPTY, SYMBOL_COUNT, countOf, maskOf, symbolsOf } from '../../symbol.ts'
import type { CellSymbol, Visitor } from '../technique.ts'
import { chooseCells } from './choose-cells.ts'
import type { UniqueLoop } from './find-unique-loops.ts'
import type { LoopRule } from './loop-rules.ts'
import { loopStep } from './loop-step.ts'
import { sharedUnits } from './shared-units.ts'

/** A loop with two cells that have other candidates, and one of the units that hold both. */
interface SetSearch {
  readonly position: Position
  readonly loop: UniqueLoop
  readonly unit: number
  /** The unit's other empty cells. */
  readonly others: readonly CellIndex[]
  readonly see: Visitor
}

/**
 * Type 3: the two cells with other candidates act as one cell that has only these, and make a naked
 * set with other cells of their unit; or they act as one cell with the pair, and make a hidden set.
 * Sudoku Explainer adds 0.1 for each symbol of a naked set beyond the first, and for each beyond the
 * second of a hidden one. Units of a step: those that hold the set.
 */
export const extrasInSet: LoopRule = (position, loop, see) => {
  if (loop.extras.length !== 2 || countOf(loop.extraMask) < 2) return false
  for (const unit of sharedUnits(loop.extras)) {
    const others = (UNITS[unit] as Unit).cells.filter(
      (cell) => position.values[cell] === EMPTY && !loop.extras.includes(cell),
    )
    const search = { position, loop, unit, others, see }
    if (visitNaked(search) || visitHidden(search)) return true
  }
  return false
}

function visitNaked(search: SetSearch): boolean {
  const { position, loop, others } = search
  const [one, other] = loop.extras as [CellIndex, CellIndex]
  const inBoth =
    loop.extraMask & (position.candidates[one] as number) & (position.candidates[other] as number)
  for (let size = countOf(loop.extraMask); size <= others.length; size++) {
    const ended = chooseCells(others, size - 1, (cells) => {
      let mask = 0
      for (const cell of cells) {
        if (countOf(position.candidates[cell] as number) < 2) return false
        mask |= position.candidates[cell] as number
      }
      // Whatever one of the two cells has alone must be in the set anyway, or it is none.
      if (countOf(mask | inBoth) !== size || countOf(mask | loop.extraMask) !== size) return false
      return showNaked(search, cells, mask | loop.extraMask)
    })
    if (ended) return true
  }
  return false
}

/** The set is shown with the first of the units that hold it, and clears all of them. */
function showNaked(search: SetSearch, cells: readonly CellIndex[], mask: number): boolean {
  const { position, loop, unit, see } = search
  const set = [...loop.extras, ...cells]
  const shared = sharedUnits(set)
  if (shared[0] !== unit) return false
  const units = shared.map((index) => UNITS[index] as Unit)
  const losing = new Set(units.flatMap((each) => each.cells).filter((cell) => !set.includes(cell)))
  const eliminations = [...losing]
    .sort((a, b) => a - b)
    .flatMap((cell) => candidatesIn(position, cell, mask))
  if (eliminations.length === 0) return false
  return see(
    loopStep(loop, {
      technique: loop.cells.length === 4 ? 'uniqueRectangle3' : 'uniqueLoop3',
      eliminations,
      units,
      supplement: (countOf(mask) - 1) / 10,
      set: { kind: 'naked', cells, symbols: symbolsOf(mask) },
    }),
  )
}

function visitHidden(search: SetSearch): boolean {
  const { position, loop, others } = search
  const empty = others.length + 2
  const pair = maskOf(loop.pair[0]) | maskOf(loop.pair[1])
  const open = placedIn(position, search.unit)
  for (let size = countOf(loop.extraMask); size * 2 < empty; size++) {
    const ended = chooseCells(others, size - 1, (cells) => {
      // The symbols that the unit has in these cells and the two of the loop only.
      const outside = others.reduce(
        (mask, cell) =>
          cells.includes(cell) ? mask : mask | (position.candidates[cell] as number),
        0,
      )
      const hidden = open & ~outside & ~loop.extraMask
      if (countOf(hidden) !== size || (hidden & pair) !== pair) return false
      return showHidden(search, cells, hidden)
    })
    if (ended) return true
  }
  return false
}

function showHidden(search: SetSearch, cells: readonly CellIndex[], hidden: number): boolean {
  const { position, loop, unit, see } = search
  const eliminations = cells.flatMap((cell) => candidatesIn(position, cell, ALL_SYMBOLS & ~hidden))
  if (eliminations.length === 0) return false
  return see(
    loopStep(loop, {
      technique: loop.cells.length === 4 ? 'uniqueRectangle3' : 'uniqueLoop3',
      eliminations,
      units: [UNITS[unit] as Unit],
      supplement: (countOf(hidden) - 2) / 10,
      set: { kind: 'hidden', cells, symbols: symbolsOf(hidden) },
    }),
  )
}

/** The symbols that a unit has yet to place. */
function placedIn({ places }: Position, unit: number): number {
  let open = 0
  for (let symbol = 0; symbol < SIDE; symbol++)
    if (places[unit * SYMBOL_COUNT + symbol] !== 0) open |= maskOf(symbol)
  return open
}

function candidatesIn({ candidates }: Position, cell: CellIndex, mask: number): CellSymbol[] {
  return symbolsOf((candidates[cell] as number) & mask).map((symbol) => ({ cell, symbol }))
}
