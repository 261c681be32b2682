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
  const [height, width] = [rows.length, rows[0]?.length ?? 0]
  const placed = order.slice(0, filled)
  const newest = placed.at(-1)
  const isPlaced = new Set(placed.map(String))
  const cells = rows.flatMap((row, y) =>
    row.map(({ face, fixed }, x) => ({
      face,
      fixed,
      x,
      y,
      shown: fixed || isPlaced.has(`${y},${x}`),
    })),
  )
  return (
    <svg
      class="attract-board"
      viewBox={`-.5 -.5 ${width * CELL + 1} ${height * CELL + 1}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect class="attract-board__card" width={width * CELL} height={height * CELL} />
      {newest && (
        <path
          class="attract-board__peers"
          d={`M0 ${newest[0] * CELL}h${width * CELL}v${CELL}H0ZM${newest[1] * CELL} 0h${CELL}v${height * CELL}h-${CELL}Z`}
        />
      )}
      {newest && (
        <rect
          class="attract-board__newest"
          x={newest[1] * CELL}
          y={newest[0] * CELL}
          width={CELL}
          height={CELL}
        />
      )}
      <path class="attract-board__cells" d={linesOf(width, height, 1)} />
      <path class="attract-board__boxes" d={linesOf(width, height, Math.sqrt(height))} />
      <rect class="attract-board__frame" width={width * CELL} height={height * CELL} />
      {cells.map(
        ({ face, fixed, x, y, shown }) =>
          shown && (
            <text
              class={fixed ? 'attract-board__given' : 'attract-board__entered'}
              x={(x + 0.5) * CELL}
              y={y * CELL + BASELINE}
            >
              {face}
            </text>
          ),
      )}
    </svg>
  )
}

/** Lines after every so many cells; none where that is no whole number. */
function linesOf(width: number, height: number, every: number): string {
  if (!Number.isInteger(every)) return ''
  const places = (cells: number): number[] =>
    Array.from({ length: Math.ceil(cells / every) - 1 }, (_, at) => (at + 1) * every * CELL)
  return [
    ...places(width).map((x) => `M${x} 0V${height * CELL}`),
    ...places(height).map((y) => `M0 ${y}H${width * CELL}`),
  ].join('')
}
