import type { JSX } from 'preact'
import { HOUSES, HOUSE_HEIGHT, HOUSE_WIDTH, archPath, windowRect } from '../../../../art/street.ts'

/** Houses and their windows are three by three, like a board of nine by nine. */
const THREE = 3
const SIDE = THREE * THREE

interface StreetProps {
  /** Whether the cell in a row and column of the board has its letter. */
  isLit(row: number, column: number): boolean
}

/** Nine houses of nine windows: one house for each box of a board, one window for each of its cells. */
export function Street({ isLit }: StreetProps): JSX.Element {
  return (
    <svg
      class="attract-street"
      viewBox={`0 0 ${SIDE * HOUSE_WIDTH} ${HOUSE_HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {HOUSES.map((path, house) => (
        <g transform={`translate(${house * HOUSE_WIDTH} 0)`}>
          <path class="roofline__front" d={path} />
          <path class="roofline__seams" d={`M${HOUSE_WIDTH} 62V${HOUSE_HEIGHT}`} />
          {Array.from({ length: SIDE }, (_, at) => {
            const row = Math.floor(house / THREE) * THREE + Math.floor(at / THREE)
            const column = (house % THREE) * THREE + (at % THREE)
            return (
              <path
                class={isLit(row, column) ? 'window window--lit' : 'window'}
                d={archPath(windowRect(at))}
              />
            )
          })}
        </g>
      ))}
    </svg>
  )
}

/** Whether a board is one that the street can mirror. */
export function fitsStreet(rows: readonly (readonly unknown[])[]): boolean {
  return rows.length === SIDE && rows.every(({ length }) => length === SIDE)
}
