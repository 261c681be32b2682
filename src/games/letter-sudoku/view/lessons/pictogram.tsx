import type { JSX } from 'preact'
import type { LessonId } from '../../core/lessons/lesson-of.ts'

/** What stands in nine cells: L the lamp, x a cross, o one side, q the other. Then the lines between cells. */
const PICTURES: Readonly<Record<LessonId, readonly [string, ...string[]]>> = {
  lastCell: ['xxL......'],
  hiddenSingleBox: ['x.x.Lxx..'],
  hiddenSingleLine: ['.x..L..x.'],
  nakedSingle: ['oooLooooo'],
  pointing: ['o..o..x..', '03'],
  nakedPair: ['LLx......'],
  xWing: ['o.q...q.o'],
  hiddenPair: ['L...x...L'],
  nakedTriplet: ['L..xL...L'],
  skyscraper: ['o....oq.q', '06', '58'],
  xyWing: ['.q.oL....', '14', '34'],
  uniqueRectangle1: ['L.L...L.x'],
  simpleColoursTrap: ['o.q.x.q.o'],
  xyChain: ['o.o...o.q', '02', '60', '28'],
}

const CELL = 12
const SIDE = 3 * CELL

/** A lesson's step in nine cells, with the signs of the board. Its name stands beside it. */
export function Pictogram({ lesson }: { lesson: LessonId }): JSX.Element {
  const [text, ...lines] = PICTURES[lesson]
  const cells = text.split('')
  return (
    <svg class="pictogram" viewBox={`-1 -1 ${SIDE + 2} ${SIDE + 2}`} aria-hidden="true">
      <rect class="pictogram__card" width={SIDE} height={SIDE} />
      {cells.map((sign, cell) =>
        sign === 'L' ? (
          <rect class="pictogram__lamp" {...cornerOf(cell)} width={CELL} height={CELL} />
        ) : null,
      )}
      <path class="pictogram__hairlines" d="M12 0v36M24 0v36M0 12h36M0 24h36" />
      {lines.map((line) => (
        <path class="pictogram__link" d={pathBetween(Number(line[0]), Number(line[1]))} />
      ))}
      {cells.map((sign, cell) => (
        <Sign sign={sign} cell={cell} />
      ))}
      <rect class="pictogram__frame" width={SIDE} height={SIDE} />
    </svg>
  )
}

function Sign({ sign, cell }: { sign: string; cell: number }): JSX.Element | null {
  const { x, y } = cornerOf(cell)
  switch (sign) {
    case 'o':
      return <circle class="pictogram__one" cx={x + 6} cy={y + 6} r={4} />
    case 'q':
      return <rect class="pictogram__two" x={x + 2.75} y={y + 2.75} width={6.5} height={6.5} />
    case 'x':
      return <path class="pictogram__cross" d={`M${x + 3} ${y + 3}l6 6m0-6l-6 6`} />
    default:
      return null
  }
}

function cornerOf(cell: number): { x: number; y: number } {
  return { x: (cell % 3) * CELL, y: Math.floor(cell / 3) * CELL }
}

function pathBetween(from: number, to: number): string {
  const [start, end] = [cornerOf(from), cornerOf(to)]
  return `M${start.x + 6} ${start.y + 6}L${end.x + 6} ${end.y + 6}`
}
