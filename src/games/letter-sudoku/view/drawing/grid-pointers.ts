import { CELLS, columnOf, rowOf } from '../../../../kit/grid-geometry.ts'
import { afterRest } from '../../../../later/after-rest.ts'
import type { Draw, StagePointer } from '../../../../stage/view.ts'
import { cellAt, keyAt, layoutBoard, layoutPad } from './grid-layout.ts'
import type { GridModel } from './grid-model.ts'

/** Milliseconds that a finger has to rest on a key until it is a long press. */
const LONG = 450

/** What a pointer does to the pad, which shows it. */
interface Pad {
  press(key: number): void
  release(key: number): void
}

/** What a pointer went down on, and what it came to since. */
interface Touched {
  readonly pointer: number
  readonly cell: number | null
  readonly key: number | null
  /** The cells that it crossed with a letter in hand, the first one included; empty while it is a tap. */
  crossed: readonly number[]
  /** Takes back the wait for a long press. */
  rest(): void
}

/**
 * Reads what a pointer does on the board and the pad: a tap on a cell or key; a long press on a key; with a letter in
 * hand a line drawn over cells. One pointer at a time: another one that goes down takes over.
 */
export function createGridPointers(
  draw: Draw,
  pad: Pad,
  latest: () => GridModel | null,
): (pointer: StagePointer) => void {
  const timing = { now: () => performance.now(), wait: draw.after }
  let touched: Touched | null = null

  function letGo(): Touched | null {
    const before = touched
    touched = null
    before?.rest()
    if (before && before.key !== null) pad.release(before.key)
    if (before && before.crossed.length > 0) latest()?.onCross([])
    return before
  }

  function press({ x, y, id }: StagePointer): void {
    letGo()
    const model = latest()
    if (!model) return
    const key = keyAt(keysOf(model), x, y)
    if (key !== null) pad.press(key)
    const rest = key === null ? () => undefined : afterRest(timing, LONG, () => holdKey(key))
    touched = { pointer: id, cell: cellUnder(draw, model, x, y), key, crossed: [], rest }
  }

  /** The press is over with this: coming up it is no tap any more. */
  function holdKey(key: number): void {
    letGo()
    latest()?.onLongKey(key)
  }

  function move({ x, y, id }: StagePointer): void {
    const model = latest()
    if (!model?.isArmed || touched?.pointer !== id || touched.cell === null) return
    const cell = cellUnder(draw, model, x, y)
    const last = touched.crossed.at(-1) ?? touched.cell
    if (cell === null || cell === last) return
    const before = touched.crossed.length > 0 ? touched.crossed : [touched.cell]
    touched.crossed = [...new Set([...before, ...cellsBetween(last, cell), cell])]
    model.onCross(touched.crossed)
  }

  function release({ x, y }: StagePointer): void {
    const model = latest()
    const start = touched
    letGo()
    if (!start || !model) return
    if (start.crossed.length > 0) return model.onCrossed(start.crossed)
    if (start.cell !== null && start.cell === cellUnder(draw, model, x, y)) model.onCell(start.cell)
    if (start.key !== null && start.key === keyAt(keysOf(model), x, y)) model.onKey(start.key)
  }

  return (pointer) => {
    if (pointer.phase === 'down' && pointer.button === 0) press(pointer)
    else if (pointer.phase === 'move') move(pointer)
    else if (pointer.phase === 'cancel') letGo()
    else if (pointer.phase === 'up' && touched?.pointer === pointer.id) release(pointer)
  }
}

function cellUnder(draw: Draw, model: GridModel, x: number, y: number): number | null {
  return model.paused ? null : cellAt(layoutBoard(model.board, draw.size.dpr), x, y)
}

function keysOf({ pad, gap, direction }: GridModel): ReturnType<typeof layoutPad> {
  return pad ? layoutPad(pad, gap, direction) : []
}

/** The cells of a straight line between two: a quick finger is not seen in each of them. */
function cellsBetween(from: number, to: number): number[] {
  const [rows, columns] = [rowOf(to) - rowOf(from), columnOf(to) - columnOf(from)]
  const steps = Math.max(Math.abs(rows), Math.abs(columns))
  return Array.from({ length: Math.max(0, steps - 1) }, (_, index) => {
    const part = (index + 1) / steps
    const row = Math.round(rowOf(from) + rows * part)
    const column = Math.round(columnOf(from) + columns * part)
    return row * 9 + column
  }).filter((cell) => CELLS.some((each) => each === cell))
}
