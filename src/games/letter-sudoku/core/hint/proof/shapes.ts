import { columnOf, rowOf, unitOf } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { sees } from '../../solver/sight.ts'
import { symbolsOf } from '../../symbol.ts'
import type { Step } from '../../techniques/technique.ts'
import type { CandidateRole, CandidateShape, CellRole, LinkShape, Shape } from '../shape.ts'

type Cells = readonly number[]

export function unitShapes(units: readonly Unit[]): Shape[] {
  return units.map((unit) => ({ kind: 'unit', unit }))
}

export function cellShapes(kind: CellRole, cells: Cells): Shape[] {
  return cells.map((cell) => ({ kind, cell }))
}

/** The candidates of some cells among some symbols, in one role. */
export function candidateShapes(
  kind: CandidateRole,
  { candidates }: Position,
  cells: Cells,
  symbols: readonly number[],
): CandidateShape[] {
  return cells.flatMap((cell) =>
    symbolsOf(candidates[cell] ?? 0)
      .filter((symbol) => symbols.includes(symbol))
      .map((symbol) => ({ kind, cell, symbol })),
  )
}

/** What a step places: one letter. */
export function placeShapes({ placements }: Step): Shape[] {
  return placements.slice(0, 1).map(({ cell, symbol }) => ({ kind: 'place', cell, symbol }))
}

/** What a step strikes out. */
export function goneShapes({ eliminations }: Step): Shape[] {
  return eliminations.map(({ cell, symbol }) => ({ kind: 'gone', cell, symbol }))
}

export function linkShape(as: LinkShape['as'], from: number, to: number): LinkShape {
  return { kind: 'link', as, from, to }
}

/**
 * The shapes of a beat: those named first count. A candidate that several are about keeps the first, so that
 * what goes is not shown as a reason too.
 */
export function shapesOnce(...lists: readonly (readonly Shape[])[]): Shape[] {
  const taken = new Set<string>()
  return lists.flat().filter((shape) => {
    const place = placeOf(shape)
    if (taken.has(place)) return false
    taken.add(place)
    return true
  })
}

/** What only one shape may be about. */
function placeOf(shape: Shape): string {
  if ('symbol' in shape && 'cell' in shape) return `candidate ${shape.cell} ${shape.symbol}`
  return JSON.stringify(shape)
}

/** Lines from a letter along its row and its column, on both sides as far as the last cell that it blocks. */
export function sweepShapes(from: number, blocked: Cells): Shape[] {
  const sides: Cells[] = [
    blocked.filter((cell) => rowOf(cell) === rowOf(from) && cell < from),
    blocked.filter((cell) => rowOf(cell) === rowOf(from) && cell > from),
    blocked.filter((cell) => columnOf(cell) === columnOf(from) && cell < from),
    blocked.filter((cell) => columnOf(cell) === columnOf(from) && cell > from),
  ]
  return sides
    .filter((side) => side.length > 0)
    .map((side) => {
      const to = Math[(side[0] ?? 0) < from ? 'min' : 'max'](...side)
      return { kind: 'sweep', from, to }
    })
}

/** Lines from the ends of a pattern to the cells that see them and lose a letter. */
export function seesShapes({ eliminations }: Step, ends: Cells): Shape[] {
  const lost = [...new Set(eliminations.map(({ cell }) => cell))]
  return lost.flatMap((cell) =>
    ends.filter((end) => sees(end, cell)).map((end) => linkShape('sees', end, cell)),
  )
}

/** Where to look: the first unit of a step where it holds the cells that matter, else their boxes. */
export function lookAt({ units }: Step, cells: Cells): Shape[] {
  const [first] = units
  const boxes = [...new Set(cells.map((cell) => unitOf('box', cell)))]
  const isIn = first && cells.every((cell) => first.cells.some((each) => each === cell))
  return [...unitShapes(isIn ? [first] : boxes), ...cellShapes('asked', cells)]
}
