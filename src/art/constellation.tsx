import type { JSX } from 'preact'
import { starPath } from './star.ts'

type Point = readonly [x: number, y: number]

interface Drawing {
  readonly width: number
  readonly height: number
  readonly lines: string
  readonly stars: readonly (Point | readonly [...Point, large: true])[]
}

const DRAWINGS = {
  house: {
    width: 80,
    height: 92,
    lines: 'M8 86V42L40 10L72 42V86ZM30 86V60H50V86',
    stars: [
      [8, 86],
      [8, 42],
      [40, 10, true],
      [72, 42],
      [72, 86],
      [30, 86],
      [30, 60],
      [50, 60],
      [50, 86],
    ],
  },
  bicycle: {
    width: 110,
    height: 70,
    lines:
      'M24 46a17 17 0 1 0 .1 0ZM86 46a17 17 0 1 0 .1 0ZM24 46L40 22H74L86 46M40 22L52 46L74 22M24 46H52M68 10L74 22',
    stars: [
      [24, 46],
      [86, 46, true],
      [40, 22],
      [74, 22],
      [52, 46],
      [68, 10],
    ],
  },
} as const satisfies Record<string, Drawing>

/** A thing of the town, drawn in stars and dotted lines. */
export function Constellation({ name }: { name: keyof typeof DRAWINGS }): JSX.Element {
  const { width, height, lines, stars } = DRAWINGS[name] as Drawing
  return (
    <svg
      class={`constellation constellation--${name}`}
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <path class="constellation__lines" d={name === 'bicycle' ? wheelsDown(lines) : lines} />
      {stars.map(([x, y, large]) => (
        <path class="constellation__star" d={starPath(x, y, large ? 9 : 6)} />
      ))}
    </svg>
  )
}

/** Wheels are drawn from their top; their hubs are the stars. */
function wheelsDown(lines: string): string {
  return lines.replaceAll(/M(\d+) 46a17/g, 'M$1 29a17')
}
