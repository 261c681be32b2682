import { formatCell, unitOf } from '../../../kit/grid-geometry.ts'
import { msg } from '../../../kit/text.ts'
import type { Message } from '../../../kit/text.ts'
import { letterOf } from './alphabet.ts'
import type { Move } from './moves.ts'
import type { Spec } from './puzzle.ts'
import { Position } from './solver/position.ts'
import { findWrong } from './state.ts'
import type { State } from './state.ts'
import { EMPTY } from './symbol.ts'
import { hiddenSingleBox } from './techniques/singles/hidden-single-box.ts'
import { hiddenSingleLine } from './techniques/singles/hidden-single-line.ts'
import { lastCell } from './techniques/singles/last-cell.ts'
import { nakedSingle } from './techniques/singles/naked-single.ts'
import { firstStep } from './techniques/technique.ts'
import type { CellSymbol, Step } from './techniques/technique.ts'
import { cellName, unitName, unitTitle } from './unit-name.ts'

/** The techniques that there are words for, the easiest first. */
const WORDED = [lastCell, hiddenSingleBox, hiddenSingleLine, nakedSingle]

/** Help in three steps, each of which says more: where to look, what to see, what follows. */
export interface Hint {
  readonly kind: 'wrong' | 'step' | 'beyond'
  readonly point: Message
  readonly explain: Message
  readonly result: Message
  /** The cells that something follows for. */
  readonly targets: readonly number[]
  /** The cells that it follows from. */
  readonly causes: readonly number[]
  /** The cells of the unit to look at; empty when it is a single cell. */
  readonly look: readonly number[]
  /** What the hint does, once the player asks for that too. */
  readonly move: Move
}

/**
 * The next help for a state: a letter that is wrong first, because all reasoning would build on it;
 * then the easiest step that logic allows; then, where the ladder of techniques ends, one right letter
 * with an honest word about it. Null when nothing is left to do.
 */
export function nextHint(spec: Spec, state: State): Hint | null {
  const wrong = findWrong(spec, state)[0]
  if (wrong !== undefined) return wrongHint(spec, state, wrong)
  const position = Position.of(state.values)
  const step = WORDED.map((technique) => firstStep(technique, position)).find(
    (each) => each !== null,
  )
  if (step) return stepHint(spec, step)
  return beyondHint(spec, state)
}

function wrongHint(spec: Spec, state: State, cell: number): Hint {
  const letter = letterOf(spec.alphabet, state.values[cell] ?? EMPTY)
  const box = unitOf('box', cell)
  return {
    kind: 'wrong',
    point: msg('grid.hint.wrong.point', { unit: unitName(box) }),
    explain: msg('grid.hint.wrong.explain', { letter, cell: cellName(cell) }),
    result: msg('grid.hint.wrong.result', { letter, cell: cellName(cell) }),
    targets: [cell],
    causes: [],
    look: box.cells,
    move: { type: 'erase', cell },
  }
}

function stepHint(spec: Spec, step: Step): Hint | null {
  const [placement] = step.placements
  if (!placement) return null
  const { cell, symbol } = placement
  const letter = letterOf(spec.alphabet, symbol)
  return {
    kind: 'step',
    point: pointOf(step, placement),
    explain: explainOf(spec, step, placement),
    result: msg('grid.hint.placed', { letter, cell: cellName(cell) }),
    targets: [cell],
    causes: step.causes,
    look: (step.units[0] ?? unitOf('box', cell)).cells,
    move: { type: 'place', cell, symbol, tidy: true },
  }
}

function pointOf(step: Step, { cell }: CellSymbol): Message {
  const [unit] = step.units
  if (unit) return msg('grid.hint.point', { unit: unitName(unit) })
  return msg('grid.hint.pointCell', { unit: unitName(unitOf('box', cell)) })
}

/** Why it follows, in words and letters. */
function explainOf(spec: Spec, step: Step, { cell, symbol }: CellSymbol): Message {
  const letter = letterOf(spec.alphabet, symbol)
  const params = { letter, cell: cellName(cell) }
  const [seen] = step.units
  if (!seen) return msg('grid.hint.nakedSingle', params)
  const unit = unitTitle(seen)
  if (step.technique === 'lastCell') return msg('grid.hint.lastCell', { ...params, unit })
  if (step.causes.length === 0) return msg('grid.hint.hiddenSingle', { ...params, unit })
  const causes = step.causes.map(cellName)
  return msg('grid.hint.hiddenSingleBecause', { ...params, unit, causes })
}

function beyondHint(spec: Spec, state: State): Hint | null {
  const cell = state.values.indexOf(EMPTY)
  if (cell < 0) return null
  const symbol = spec.solution[cell] ?? 0
  const letter = letterOf(spec.alphabet, symbol)
  const box = unitOf('box', cell)
  return {
    kind: 'beyond',
    point: msg('grid.hint.point', { unit: unitName(box) }),
    explain: msg('grid.hint.beyond', { cell: cellName(cell) }),
    result: msg('grid.hint.placed', { letter, cell: cellName(cell) }),
    targets: [cell],
    causes: [],
    look: box.cells,
    move: { type: 'place', cell, symbol, tidy: true },
  }
}

/** For tests and logs: "hiddenSingleBox r4c7=5". */
export function formatStep(step: Step): string {
  const placed = step.placements.map(({ cell, symbol }) => `${formatCell(cell)}=${symbol}`)
  return `${step.technique} ${placed.join(' ')}`
}
