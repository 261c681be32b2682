import type { JSX } from 'preact'
import { useMemo } from 'preact/hooks'
import leo from '../../../assets/emblems/leo.svg?raw'
import { drawEmblem } from '../../art/draw-emblem.ts'
import { trustDrawing } from '../../art/trust-drawing.ts'

/** What a game looks like, in small; beside its title and therefore silent. */
export function EntryPicture({ game, dark }: { game: string; dark: boolean }): JSX.Element {
  switch (game) {
    case 'letter-sudoku':
      return <GridPicture />
    case 'anagram':
      return <TilesPicture />
    case 'city-quiz':
      return <EmblemPicture ground={dark ? 'dark' : 'light'} />
    default:
      return <span class="entry__picture" />
  }
}

function EmblemPicture({ ground }: { ground: 'light' | 'dark' }): JSX.Element {
  const svg = useMemo(() => trustDrawing(drawEmblem(leo, { detail: 0, ground })), [ground])
  return (
    <span class="entry__picture entry__picture--emblem" dangerouslySetInnerHTML={{ __html: svg }} />
  )
}

function GridPicture(): JSX.Element {
  return (
    <svg class="entry__picture" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
      <rect class="picture-card" x="2" y="2" width="96" height="96" />
      <rect class="picture-lamp" x="34" y="34" width="32" height="32" />
      <path class="picture-line" d="M34 2V98M66 2V98M2 34H98M2 66H98" />
      <rect class="picture-frame" x="2" y="2" width="96" height="96" />
      <text x="18" y="27">
        G
      </text>
      <text x="82" y="27">
        O
      </text>
      <text class="picture-lamp-ink" x="50" y="59">
        J
      </text>
      <text x="82" y="59">
        T
      </text>
      <text x="18" y="91">
        B
      </text>
    </svg>
  )
}

function TilesPicture(): JSX.Element {
  const tiles = [
    { letter: 'S', x: 18, y: 54, turn: -7 },
    { letter: 'H', x: 50, y: 38, turn: 4 },
    { letter: 'U', x: 82, y: 56, turn: -3 },
  ]
  return (
    <svg class="entry__picture" viewBox="0 0 100 100" aria-hidden="true" focusable="false">
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
