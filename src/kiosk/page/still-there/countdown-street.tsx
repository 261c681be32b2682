import type { JSX } from 'preact'
import { HOUSES, HOUSE_WIDTH, archPath } from '../../../art/street.ts'

/** Which of the street's houses stand there, from the left. */
const ROW = [0, 1, 2, 3, 4, 6, 5, 8, 7, 1] as const
const WIDTH = 108
const WALL = 200
const WINDOW = { x: 24, width: 60, height: 92 } as const
const FLOOR = 116

export const WINDOWS = 20

interface CountdownStreetProps {
  /** Floors of the houses: twenty windows stand in ten houses of two, or in twenty of one. */
  readonly floors: 1 | 2
  /** How many windows are lit: the others went dark from the left. */
  readonly lit: number
}

/** The edge of the paper that rises over a game: houses in which the lights go out one by one. */
export function CountdownStreet({ floors, lit }: CountdownStreetProps): JSX.Element {
  const houses = WINDOWS / floors
  const height = WALL + FLOOR * (floors - 1) + 44
  return (
    <svg
      class={`countdown countdown--${floors}`}
      viewBox={`0 0 ${houses * WIDTH} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      {Array.from({ length: houses }, (_, house) => (
        <g transform={`translate(${house * WIDTH} 0)`}>
          <path
            class="countdown__house"
            transform={`scale(${(WIDTH + 0.6) / HOUSE_WIDTH} 1.5)`}
            d={HOUSES[ROW[house % ROW.length] ?? 0]}
          />
          <rect class="countdown__house" y={WALL} width={WIDTH + 0.6} height={height - WALL} />
          {house > 0 && <path class="countdown__seam" d={`M0 122V${height - 16}`} />}
          {Array.from({ length: floors }, (_, floor) => (
            <Pane y={116 + floor * FLOOR} isLit={house * floors + floor >= WINDOWS - lit} />
          ))}
        </g>
      ))}
    </svg>
  )
}

function Pane({ y, isLit }: { y: number; isLit: boolean }): JSX.Element {
  const arch = archPath({ ...WINDOW, y })
  const foot = y + WINDOW.height
  return (
    <g class={isLit ? 'countdown__window countdown__window--lit' : 'countdown__window'}>
      <path class="countdown__dark" d={arch} />
      <path class="countdown__light" d={arch} />
      <path class="countdown__sill" d={`M${WINDOW.x - 5} ${foot + 2}h${WINDOW.width + 10}`} />
    </g>
  )
}
