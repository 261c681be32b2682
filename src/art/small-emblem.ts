import { CREAM, INK, SKY } from '../theme/tokens.ts'

/** The window: 100 × 120, round arch of radius 45. */
const ARCH = 'M5 117V49a45 45 0 0 1 90 0V117Z'
export const BANDS = [
  { cy: 122, rx: 92, ry: 72 },
  { cy: 124, rx: 84, ry: 54 },
  { cy: 126, rx: 76, ry: 38 },
  { cy: 126, rx: 68, ry: 24 },
] as const

/** What an emblem stands on. Its frame is ink on light ground and cream on dark. */
export type EmblemGround = 'light' | 'dark'

/** What a larger emblem has besides its motif, as markup. */
interface Extras {
  readonly box: string
  /** Round the window. */
  readonly around: string
  /** Between sky and motif. */
  readonly behind: string
  /** Over the motif. */
  readonly over: string
}

export const NO_EXTRAS: Extras = { box: '-1 0 102 121', around: '', behind: '', over: '' }

/** Each picture on a page needs a clip path of its own name. */
let count = 0

/** The shapes of a drawing in assets/emblems. */
export function motifOf(file: string): string {
  return file.replace(/^[^>]*>/, '').replace('</svg>', '')
}

/**
 * An emblem as SVG markup: an arched window with an evening sky and a motif in it. By itself it is what the
 * front page shows, up to 64 px; `drawEmblem` adds what larger ones have.
 */
export function smallEmblem(
  motif: string,
  ground: EmblemGround,
  { box, around, behind, over }: Extras = NO_EXTRAS,
): string {
  const clip = `emblem-${count++}`
  const frame = ground === 'light' ? INK : CREAM
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}" aria-hidden="true" focusable="false">`,
    around,
    `<clipPath id="${clip}"><path d="${ARCH}"/></clipPath><g clip-path="url(#${clip})">`,
    `<rect width="100" height="120" fill="${SKY[0]}"/>`,
    ...BANDS.map(
      ({ cy, rx, ry }, band) =>
        `<ellipse cx="50" cy="${cy}" rx="${rx}" ry="${ry}" fill="${SKY[band + 1]}"/>`,
    ),
    behind,
    motif,
    over,
    '</g>',
    `<path d="${ARCH}" fill="none" stroke="${frame}" stroke-width="3"/>`,
    `<path d="M1 118.2H99" stroke="${frame}" stroke-width="3.4"/>`,
    '</svg>',
  ].join('')
}
