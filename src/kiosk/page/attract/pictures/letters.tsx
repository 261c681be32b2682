import './letters.css'
import type { JSX } from 'preact'
import { layLetters } from '../../../attract/scene/lay-letters.ts'
import type { Place } from '../../../attract/scene/lay-letters.ts'
import type { Scene } from '../../../attract/scene/scene.ts'

type LettersProps = Omit<Extract<Scene, { kind: 'letters' }>, 'kind'> & {
  /** How many letters lie in their place; a half is one that is on its way. */
  readonly laid: number
}

/** Tiles that go from their tray into a word, one after the other. */
export function Letters({ tiles, words, order, laid }: LettersProps): JSX.Element {
  const { width, height, tray, slots, gaps } = layLetters(words, tiles.length)
  const done = Math.floor(laid)
  const under = laid > done ? order[done] : undefined
  const placeOf = (tile: number): Place => {
    const at = order.indexOf(tile)
    const [from, to] = [gaps[tile] as Place, slots[at] as Place]
    return at === -1 || at > done
      ? from
      : at < done
        ? to
        : tile === under
          ? between(from, to)
          : from
  }
  return (
    <svg
      class="attract-letters"
      viewBox={`0 0 ${width} ${height}`}
      aria-hidden="true"
      focusable="false"
    >
      <rect class="attract-letters__tray" {...tray} />
      {gaps.map((gap) => (
        <Box place={gap} name="gap" />
      ))}
      <path
        class="attract-letters__slots"
        d={slots
          .map(({ x, y, size }) => `M${x - size * 0.46} ${y + size * 0.56}h${size * 0.92}`)
          .join('')}
      />
      {tiles.map((face, tile) => {
        const lies = order.indexOf(tile)
        const isLit = lies !== -1 && lies < Math.ceil(laid)
        return <Tile place={placeOf(tile)} face={face} lit={isLit} />
      })}
    </svg>
  )
}

/** Half of the way, and in an arc. */
function between(from: Place, to: Place): Place {
  return {
    x: (from.x + to.x) / 2 + from.size / 2,
    y: (from.y + to.y) / 2 - from.size / 4,
    size: to.size,
    turn: 12,
  }
}

function Tile({ place, face, lit }: { place: Place; face: string; lit: boolean }): JSX.Element {
  const { x, y, size, turn } = place
  return (
    <g transform={`translate(${x} ${y}) rotate(${turn})`}>
      <Box place={{ x: 0, y: size * 0.06, size, turn: 0 }} name="edge" />
      <Box place={{ x: 0, y: 0, size, turn: 0 }} name={lit ? 'lit' : 'face'} />
      <text y={size * 0.22} font-size={size * 0.62}>
        {face}
      </text>
    </g>
  )
}

function Box({ place, name }: { place: Place; name: string }): JSX.Element {
  const { x, y, size, turn } = place
  const side = size * 0.92
  return (
    <rect
      class={`attract-letters__${name}`}
      x={-side / 2}
      y={-side / 2}
      width={side}
      height={side}
      rx={size * 0.08}
      transform={`translate(${x} ${y}) rotate(${turn})`}
    />
  )
}
