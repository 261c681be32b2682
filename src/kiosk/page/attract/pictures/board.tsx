import './board.css'
import type { JSX } from 'preact'
import type { Scene } from '../../../attract/scene/scene.ts'

/** A cell of the board, in units of its picture. */
const CELL = 10
/** Where letters stand in their cell. */
const BASELINE = 7.4

type BoardProps = Omit<Extract<Scene, { kind: 'board' }>, 'kind'> & {
  /** How many of the open cells have their letter. */
  readonly filled: number
}

/** A board with the letters that it has by now; the newest one is lit, and its row and column are marked. */
export function Board({ rows, order, filled }: BoardProps): JSX.Element {
  const [height, width] = [rows.length * CELL, (rows[0]?.length ?? 0) * CELL]
  const placed = order.slice(0, filled).map(String)
  const newest = order[filled - 1]
  const classOf = (fixed: boolean, place: string): string | null => {
    if (fixed) return 'attract-board__given'
    if (!placed.includes(place)) return null
    return place === placed.at(-1) ? 'attract-board__newest' : 'attract-board__entered'
  }
  return (
    <svg
      class="attract-board"
      viewBox={`-.5 -.5 ${width + 1} ${height + 1}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect class="attract-board__card" width={width} height={height} />
      {newest && <Marks cell={newest} width={width} height={height} />}
      <path class="attract-board__cells" d={linesOf(width, height, CELL)} />
      <path
        class="attract-board__boxes"
        d={linesOf(width, height, CELL * Math.sqrt(rows.length))}
      />
      <rect class="attract-board__frame" width={width} height={height} />
      {rows.flatMap((row, y) =>
        row.map(({ face, fixed }, x) => {
          const name = classOf(fixed, `${y},${x}`)
          return (
            name && (
              <text class={name} x={(x + 0.5) * CELL} y={y * CELL + BASELINE}>
                {face}
              </text>
            )
          )
        }),
      )}
    </svg>
  )
}

interface MarksProps {
  readonly cell: readonly [row: number, column: number]
  readonly width: number
  readonly height: number
}

function Marks({ cell, width, height }: MarksProps): JSX.Element {
  const [y, x] = cell.map((place) => place * CELL) as [number, number]
  return (
    <>
      <rect class="attract-board__peers" y={y} width={width} height={CELL} />
      <rect class="attract-board__peers" x={x} width={CELL} height={height} />
      <rect class="attract-board__lamp" x={x} y={y} width={CELL} height={CELL} />
    </>
  )
}

/** Lines so far apart; none where that is not as wide as whole cells. */
function linesOf(width: number, height: number, apart: number): string {
  if (!Number.isInteger(apart / CELL)) return ''
  const places = (length: number): readonly number[] =>
    Array.from({ length: Math.ceil(length / apart) - 1 }, (_, at) => (at + 1) * apart)
  return [
    ...places(width).map((x) => `M${x} 0V${height}`),
    ...places(height).map((y) => `M0 ${y}H${width}`),
  ].join('')
}
