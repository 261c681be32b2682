import './entry-picture.css'
import type { JSX } from 'preact'

/** Three tiles that are not in order. */
export function EntryPicture(): JSX.Element {
  const tiles = [
    { letter: 'S', x: 18, y: 54, turn: -7 },
    { letter: 'H', x: 50, y: 38, turn: 4 },
    { letter: 'U', x: 82, y: 56, turn: -3 },
  ]
  return (
    <svg viewBox="0 0 100 100">
      {tiles.map(({ letter, x, y, turn }) => (
        <g transform={`translate(${x} ${y}) rotate(${turn})`}>
          <rect class="picture-edge" x="-15.5" y="-16" width="31" height="38" rx="4" />
          <rect class="picture-tile" x="-15.5" y="-18" width="31" height="36" rx="4" />
          <text class="picture-tile-ink" x="0" y="8">
            {letter}
          </text>
        </g>
      ))}
    </svg>
  )
}
