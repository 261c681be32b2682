import { CELLS, SIDE, formatCell, unitOf } from '../../../kit/grid-geometry.ts'
import type { Unit } from '../../../kit/grid-geometry.ts'
import { msg } from '../../../kit/text.ts'
import type { Message } from '../../../kit/text.ts'
import type { Description, Item } from '../../contract.ts'
import { letterOf } from './alphabet.ts'
import { conflictsOf } from './conflicts.ts'
import type { Spec } from './puzzle.ts'
import { candidatesAt } from './solver/candidates.ts'
import type { State } from './state.ts'
import { status } from './state.ts'
import { EMPTY, SYMBOLS, symbolsOf } from './symbol.ts'
import { placeOf, unitParams } from './unit-name.ts'

/** What there is to see and say: how much is left, and every cell by name. */
export function describe(spec: Spec, state: State): Description {
  const inConflict = new Set(conflictsOf(state.values).flatMap((conflict) => conflict.cells))
  const items = CELLS.map((cell) => describeCell(spec, state, cell, inConflict.has(cell)))
  return {
    summary: summaryOf(spec, state),
    groups: [
      {
        kind: 'grid',
        id: 'board',
        name: msg('grid.board'),
        rows: Array.from({ length: SIDE }, (_, row) => items.slice(row * SIDE, (row + 1) * SIDE)),
      },
    ],
  }
}

export function summaryOf(spec: Spec, state: State): Message {
  if (status(spec, state) === 'finished') return msg('grid.solved')
  return msg('grid.left', { count: emptyCount(state) })
}

export function emptyCount(state: State): number {
  return state.values.filter((value) => value === EMPTY).length
}

function describeCell(spec: Spec, state: State, cell: number, conflict: boolean): Item {
  const face = letterOf(spec.alphabet, state.values[cell] ?? EMPTY)
  const given = spec.givens[cell] !== EMPTY
  const params = { ...placeOf(cell), content: contentOf(spec, state, cell, face, given) }
  return {
    id: formatCell(cell),
    name: conflict ? msg('grid.cellInConflict', params) : msg('grid.cell', params),
    face,
    fixed: given,
  }
}

function contentOf(
  spec: Spec,
  state: State,
  cell: number,
  letter: string,
  given: boolean,
): Message {
  if (given) return msg('grid.content.given', { letter })
  if (letter) return msg('grid.content.letter', { letter })
  const marks = symbolsOf(state.marks[cell] ?? 0)
  if (marks.length === 0) return msg('grid.content.empty')
  return msg('grid.content.marks', { marks: lettersText(spec, marks) })
}

/** Letters one after the other, spaced so that each is read alone. */
function lettersText(spec: Spec, symbols: readonly number[]): string {
  return symbols.map((symbol) => letterOf(spec.alphabet, symbol)).join(' ')
}

/** A unit from its first cell to its last, then what it still lacks: "Row 4: empty, G, …". */
export function describeUnit(spec: Spec, state: State, unit: Unit): Message {
  const cells = unit.cells.map((cell) => {
    const letter = letterOf(spec.alphabet, state.values[cell] ?? EMPTY)
    return letter === '' ? msg('grid.content.empty') : msg('grid.content.letter', { letter })
  })
  const held = new Set(unit.cells.map((cell) => state.values[cell]))
  const missing = SYMBOLS.filter((symbol) => !held.has(symbol))
  if (missing.length === 0) return msg('grid.say.unitFull', { ...unitParams(unit), cells })
  return msg('grid.say.unit', {
    ...unitParams(unit),
    cells,
    missing: lettersText(spec, missing),
  })
}

/**
 * What can still go into a cell because no peer holds it, and what its row, column and box lack.
 */
export function describeMissing(spec: Spec, state: State, cell: number): Message {
  const letter = letterOf(spec.alphabet, state.values[cell] ?? EMPTY)
  if (letter) return msg('grid.say.cellFilled', { ...placeOf(cell), letter })
  const possible = symbolsOf(candidatesAt(state.values, cell))
  if (possible.length === 0) return msg('grid.say.nothingFits', placeOf(cell))
  const letters = { anyOf: possible.map((symbol) => letterOf(spec.alphabet, symbol)) }
  return msg('grid.say.fits', { ...placeOf(cell), letters })
}

/** The unit of a kind round a cell, for "say row", "say column", "say box". */
export function describeUnitAt(
  spec: Spec,
  state: State,
  kind: Unit['kind'],
  cell: number,
): Message {
  return describeUnit(spec, state, unitOf(kind, cell))
}
