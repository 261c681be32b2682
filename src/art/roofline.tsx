import type { JSX } from 'preact'
import { HOUSES, HOUSE_HEIGHT, HOUSE_WIDTH, archPath } from './street.ts'

/** A house of the roofline: outline, left edge, width, height; all stand on the lower edge. */
interface RoofHouse {
  readonly path: string
  readonly x: number
  readonly width: number
  readonly height: number
}

const WIDTH = 400
const HEIGHT = 205
const SPIRE = 'M0 70L39 0L78 70V150H0Z'
const ONION = 'M4 74Q-8 56 20 44Q34 36 36 20L39 8L42 20Q44 36 58 44Q86 56 74 74V150H4Z'
const SAW = 'M0 60L22 30V60L48 30V60L78 30V150H0Z'

const house = (kind: number, x: number, width: number, height: number): RoofHouse => ({
  path: HOUSES[kind] ?? '',
  x,
  width,
  height,
})

/** Four gables carry the word PLAY; smaller roofs stand between them. */
const FRONT: readonly RoofHouse[] = [
  { path: ONION, x: -10, width: 32, height: 120 },
  house(0, 20, 70, 178),
  { path: SPIRE, x: 88, width: 24, height: 138 },
  house(1, 110, 70, 196),
  house(5, 178, 12, 66),
  house(2, 186, 70, 186),
  house(6, 254, 36, 92),
  house(3, 286, 72, 166),
  { path: SPIRE, x: 356, width: 22, height: 108 },
  { path: SAW, x: 376, width: 34, height: 78 },
]

const BACK: readonly RoofHouse[] = [
  { path: SPIRE, x: 2, width: 15, height: 166 },
  house(0, 78, 34, 134),
  house(5, 60, 30, 140),
  house(3, 172, 26, 88),
  house(1, 246, 30, 140),
  house(4, 258, 32, 116),
  { path: ONION, x: 290, width: 16, height: 158 },
  house(5, 372, 40, 122),
]

/** Where the word stands: one window a house, tall and arched. */
const WINDOWS = [
  { x: 35, y: 92, width: 40, height: 56 },
  { x: 125, y: 74, width: 40, height: 56 },
  { x: 201, y: 90, width: 40, height: 56 },
  { x: 302, y: 76, width: 40, height: 56 },
] as const

const SMALL: readonly { x: number; y: number; lit: boolean }[] = [
  { x: -2, y: 119, lit: true },
  { x: -2, y: 135, lit: true },
  { x: 38, y: 165, lit: false },
  { x: 60, y: 165, lit: false },
  { x: 93, y: 121, lit: false },
  { x: 126, y: 143, lit: true },
  { x: 150, y: 143, lit: false },
  { x: 126, y: 167, lit: false },
  { x: 150, y: 167, lit: false },
  { x: 204, y: 163, lit: false },
  { x: 228, y: 163, lit: false },
  { x: 260, y: 145, lit: true },
  { x: 274, y: 145, lit: false },
  { x: 260, y: 162, lit: false },
  { x: 274, y: 162, lit: true },
  { x: 306, y: 155, lit: true },
  { x: 328, y: 155, lit: false },
  { x: 362, y: 139, lit: false },
  { x: 362, y: 157, lit: false },
  { x: 381, y: 165, lit: false },
  { x: 393, y: 165, lit: true },
]

const SEAMS = [20, 90, 108, 178, 186, 256, 288, 358, 376]

/**
 * The start page's city: cut from the paper below it, with the word lit in four gables. Colours come
 * from the style sheet, so that by night the same paper is navy.
 * @param word four letters; another length is spread over as many windows as there are
 */
export function Roofline({ word }: { word: readonly string[] }): JSX.Element {
  return (
    <svg
      class="roofline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      aria-hidden="true"
      focusable="false"
      preserveAspectRatio="xMidYMax slice"
    >
      <g class="roofline__back">{BACK.map(shapeOf)}</g>
      <Turbine x={184} y={44} size={38} back />
      <g class="roofline__front">{FRONT.map(shapeOf)}</g>
      <Turbine x={184} y={112} size={22} />
      <path class="roofline__seams" d={SEAMS.map((x) => `M${x} 143V${HEIGHT}`).join('')} />
      {SMALL.map(({ x, y, lit }) => (
        <path
          class={lit ? 'window window--lit' : 'window'}
          d={archPath({ x, y, width: 9.5, height: 11.5 })}
        />
      ))}
      {WINDOWS.map((place, index) => (
        <g>
          <path class="roofline__letter-window" d={archPath(place)} />
          <path
            class="roofline__sill"
            d={`M${place.x - 1.5} ${place.y + place.height}h${place.width + 3}`}
          />
          <text x={place.x + place.width / 2} y={place.y + place.height - 13}>
            {word[index] ?? ''}
          </text>
        </g>
      ))}
    </svg>
  )
}

function shapeOf({ path, x, width, height }: RoofHouse): JSX.Element {
  const scale = `scale(${width / HOUSE_WIDTH} ${height / HOUSE_HEIGHT})`
  return <path d={path} transform={`translate(${x} ${HEIGHT - height}) ${scale}`} />
}

function Turbine(props: { x: number; y: number; size: number; back?: boolean }): JSX.Element {
  const { x, y, size } = props
  const blade = `M0 0L${size * 0.2} ${-size * 0.06}L${size} 0L${size * 0.1} ${size * 0.03}Z`
  return (
    <g class={props.back ? 'roofline__back' : 'roofline__front'} transform={`translate(${x} ${y})`}>
      <path d={`M-1.2 0L-2 ${HEIGHT - y}H2L1.2 0Z`} />
      {[-80, 40, 160].map((angle) => (
        <path d={blade} transform={`rotate(${angle})`} />
      ))}
    </g>
  )
}
