import type { JSX } from 'preact'
import type { Rect } from '../kit/rect.ts'
import { archPath } from './street.ts'
import { emptyGables, wordWindows } from './word-windows.ts'

const WIDTH = 400
const HEIGHT = 172

/** Onion tower, gable, spire, stair gable, low wall, bell gable, dome, mansard, spire, factory. */
const FRONT = [
  'M-1 172V77H2C-5 70 3 63 7 58Q9 55 9.5 49Q10 55 12 58C16 63 24 70 17 77H20V172Z',
  'M20 172V84L54 46L72 66V55H79V74L88 84V172Z',
  'M88 172V77L96.5 41L105 77V172Z',
  'M105 172V62H112V52H119V43H126V35H133.5V24H142.5V35H150V43H157V52H164V62H171V172Z',
  'M171 172V123H188V172Z',
  'M188 172V72C201 72 203 62 206 52C208 44 210 40 213 38a8.5 8.5 0 1 1 15 0C231 40 233 44 235 52C238 62 240 72 253 72V172Z',
  'M253 172V97H255.5C255.5 88 261 83.5 266.5 82.5Q268.5 78 269.5 71Q270.5 78 272.5 82.5C278 83.5 283.5 88 283.5 97H286V172Z',
  'M286 172V70L293 42H297V33H304V42H331V31H339V42H347L354 70V172Z',
  'M354 172V82L364.5 64L375 82V172Z',
  'M375 172V113L384 106V113L393 106V113L402 106V172Z',
].join('')

/** Spire, warehouse, far block, stair gable, gable, onion tower, tenement. */
const BACK = [
  'M3 172V60H4L10 20L16 60H17V172Z',
  'M58 172V62L69 49L80 60V56H107V172Z',
  'M166 172V106H172V100H190V172Z',
  'M234 172V62H239V55H243V48H250V55H254V62H259V72H264V172Z',
  'M260 172V76L276 62L292 76V172Z',
  'M290 172V37H291.5C287 32 292 28 295 25Q296.6 22 297 13Q297.4 22 299 25C302 28 307 32 302.5 37H304V172Z',
  'M364 172V94L382 80H386V58H389V51H394V58H404V172Z',
].join('')

/** The outline of the city between the edges of the bar below it, for the frame of the focus. */
const RING =
  'M13 172V59.5C17 64' +
  FRONT.replace(/^.*?C16 63/, '')
    // From one house to the next.
    .replaceAll(/V172Z(M\S+ 172)?/g, '')
    .replace('L393 106V113L402 106', 'L387 110.7V172Z')

/** Where walls meet: x, and y where the line begins. */
const SEAMS = [
  [20, 92],
  [88, 92],
  [105, 84],
  [171, 128],
  [188, 128],
  [253, 103],
  [286, 103],
  [354, 90],
  [375, 119],
] as const

/** Size of a letter in relation to the width of its window. */
const LETTER = 45 / 42

/** x, y, width, and whether somebody is at home. */
const SMALL: readonly (readonly [x: number, y: number, width: number, lit: boolean])[] = [
  [5, 88, 9.5, true],
  [5, 108, 9.5, true],
  [92.5, 90, 8, false],
  [119.5, 125, 13.5, true],
  [143, 125, 13.5, false],
  [260, 111, 7.6, true],
  [271.5, 111, 7.6, false],
  [260, 128, 7.6, false],
  [271.5, 128, 7.6, true],
  [359.8, 97, 9.5, false],
  [359.8, 117, 9.5, false],
  [380, 126, 6.5, false],
  [390, 126, 6.5, true],
]

/** Under the roofs of the four gables: somebody puts on the light when the word is pressed. */
const ATTICS = [
  [49.3, 60, 9.5],
  [133.3, 34, 9.5],
  [215.7, 46, 9.5],
  [310, 46, 9.5],
] as const

/**
 * The start page's city: cut from the paper below it, with a word lit in its gables. Colours come from the
 * style sheet, so the same paper is navy by night. What lies on its lowest part is left free.
 * @param word its letters; see `wordWindows` for how many there may be
 */
export function Roofline({ word }: { word: readonly string[] }): JSX.Element {
  return (
    <svg
      class="roofline"
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="xMidYMax slice"
      aria-hidden="true"
      focusable="false"
    >
      <g class="roofline__back">
        <path d={BACK} />
        <Turbine x={187} y={34} blade={27} turn={-82} />
      </g>
      <g class="roofline__front">
        <path d={FRONT} />
        <Turbine x={179.5} y={88} blade={15} turn={-70} />
      </g>
      <g class="roofline__ring">
        {['night', 'lamp', 'ink'].map((color) => (
          <path class={`ring-${color}`} d={RING} />
        ))}
      </g>
      <path
        class="roofline__seams"
        d={SEAMS.map(([x, y]) => `M${x} ${y}V${HEIGHT - 5}`).join('')}
      />
      {SMALL.map(([x, y, width, lit]) => (
        <path
          class={lit ? 'window window--lit' : 'window'}
          d={archPath({ x, y, width, height: width * (width > 10 ? 1.1 : 1.4) })}
        />
      ))}
      {ATTICS.map(([x, y, width]) => (
        <path class="window window--attic" d={archPath({ x, y, width, height: width * 1.4 })} />
      ))}
      {emptyGables(word.length).flatMap((middle) =>
        [-18.5, 5].map((side) => (
          <path
            class="window window--lit"
            d={archPath({ x: middle + side, y: 112, width: 13.5, height: 14.85 })}
          />
        )),
      )}
      {wordWindows(word.length).map((place, index) => (
        <WordWindow place={place} letter={word[index] ?? ''} />
      ))}
    </svg>
  )
}

function WordWindow({ place, letter }: { place: Rect; letter: string }): JSX.Element {
  const { x, y, width, height } = place
  return (
    <g class="roofline__letter">
      <path class="roofline__letter-window" d={archPath(place)} />
      <path class="roofline__sill" d={`M${x - 2.5} ${y + height + 1.4}h${width + 5}`} />
      <text x={x + width / 2} y={y + height * 0.775} font-size={width * LETTER}>
        {letter}
      </text>
    </g>
  )
}

/** Three slim blades, as they stand when the wind is down; the tower goes to the ground. */
function Turbine(props: { x: number; y: number; blade: number; turn: number }): JSX.Element {
  const { x, y, blade, turn } = props
  const sail = `M0 0L${blade * 0.22} ${-blade * 0.075}L${blade} 0L${blade * 0.1} ${blade * 0.035}Z`
  const foot = blade * 0.055
  return (
    <g transform={`translate(${x} ${y})`}>
      <path d={`M${-foot / 2} 0L${-foot} ${HEIGHT - y}H${foot}L${foot / 2} 0Z`} />
      <circle r={blade * 0.06} />
      {[0, 120, 240].map((angle) => (
        <path d={sail} transform={`rotate(${turn + angle})`} />
      ))}
    </g>
  )
}
