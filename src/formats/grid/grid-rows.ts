import { SIDE } from '../../kit/grid-geometry.ts'
import { isNearlyRow, parseRow } from './parse-row.ts'
import type { RowShape } from './parse-row.ts'

export interface GridLine {
  readonly text: string
  readonly shape: RowShape
}

/**
 * The lines of one grid as they come. Nine dashes are a row of empty cells where another row writes
 * an empty cell as a dash, and a border everywhere else.
 */
export class GridRows {
  readonly lines: GridLine[] = []
  private rows = 0
  private dashes = 0
  private dashIsEmpty = false
  private gapAfter = 0

  add(text: string, shape = parseRow(text)): void {
    if (shape.kind === 'dashes') this.dashes++
    if (shape.kind === 'row') this.dashIsEmpty ||= shape.cells.some((cell) => cell.text === '-')
    if (shape.kind === 'row' || (shape.kind === 'text' && (this.count > 0 || isNearlyRow(text))))
      this.rows++
    this.gapAfter = shape.kind === 'blank' ? this.count : this.gapAfter
    this.lines.push({ text, shape })
  }

  /** Rows so far, and lines that should be one. */
  get count(): number {
    return this.rows + (this.dashIsEmpty ? this.dashes : 0)
  }

  get complete(): boolean {
    return this.count === SIDE
  }

  /** Whether the last row is followed by a blank line. */
  get inGap(): boolean {
    return this.gapAfter > 0 && this.gapAfter === this.count
  }

  get dashRows(): boolean {
    return this.dashIsEmpty
  }
}
