import { createRng, randomBelow, shuffled } from '../kit/rng.ts'
import type { Rng } from '../kit/rng.ts'
import type { Rect } from '../kit/rect.ts'
import { HOUSES, HOUSE_HEIGHT, HOUSE_WIDTH, archPath } from './street.ts'

/** A shape and where it stands: `path` in its own units, moved to x, y and scaled. */
export interface Placed {
  readonly path: string
  readonly x: number
  readonly y: number
  readonly scaleX: number
  readonly scaleY: number
}

export interface CityWindow {
  readonly path: string
  readonly lit: boolean
}

/** A row of houses cut from paper, a darker row behind it, and its windows. */
export interface Skyline {
  readonly front: readonly Placed[]
  readonly back: readonly Placed[]
  readonly windows: readonly CityWindow[]
  /** Where walls meet, as lines from x, y down to the ground. */
  readonly seams: readonly { x: number; y: number }[]
  readonly turbines: readonly Turbine[]
}

export interface Turbine {
  /** The hub. */
  readonly x: number
  readonly y: number
  /** Length of a blade. */
  readonly blade: number
  readonly angle: number
  readonly front: boolean
}

/** Outlines beside the street's nine: spire, onion tower, saw-tooth factory, low wall. */
const SPIRE = 'M0 70L39 0L78 70V150H0Z'
const ONION = 'M0 80H8Q-6 60 20 46Q34 38 36 22L39 10L42 22Q44 38 58 46Q84 60 70 80H78V150H0Z'
const SAW = 'M0 76V58L26 76V58L52 76V58L78 76V150H0Z'
const LOW = 'M0 92H78V150H0Z'

interface HouseKind {
  readonly path: string
  /** Width in relation to a common house. */
  readonly wide: number
  readonly tall: number
  /** Columns of windows. */
  readonly columns: number
}

const KINDS: readonly HouseKind[] = [
  ...HOUSES.map((path) => ({ path, wide: 1, tall: 1, columns: 3 })),
  { path: SPIRE, wide: 0.42, tall: 1.05, columns: 0 },
  { path: ONION, wide: 0.5, tall: 1.02, columns: 1 },
  { path: SAW, wide: 1.05, tall: 0.72, columns: 3 },
  { path: LOW, wide: 0.4, tall: 0.75, columns: 0 },
]

/**
 * A skyline of any width: houses are added until it is full, so none is stretched. The same seed
 * gives the same town.
 * @param width, height of the picture; the houses stand on its lower edge
 */
export function composeSkyline(width: number, height: number, seed: number): Skyline {
  const rng = createRng(seed)
  const front: Placed[] = []
  const windows: CityWindow[] = []
  const seams: { x: number; y: number }[] = []
  const unit = height * 0.86 * (HOUSE_WIDTH / HOUSE_HEIGHT)
  for (let x = -unit * 0.4, bag: HouseKind[] = []; x < width;) {
    if (bag.length === 0) bag = shuffled(KINDS, rng)
    const kind = bag.pop() as HouseKind
    const house = placeHouse(kind, x, unit, height, rng)
    front.push(house)
    windows.push(...windowsOf(kind, house, rng))
    x += kind.wide * unit
    seams.push({ x, y: height * 0.62 })
  }
  return {
    front,
    back: backRow(width, height, rng),
    windows,
    seams,
    turbines: turbinesOf(width, height, rng),
  }
}

function placeHouse(kind: HouseKind, x: number, unit: number, height: number, rng: Rng): Placed {
  const tall = height * kind.tall * (0.62 + rng() * 0.2)
  return {
    path: kind.path,
    x,
    y: height - tall,
    scaleX: (unit * kind.wide) / HOUSE_WIDTH,
    scaleY: tall / HOUSE_HEIGHT,
  }
}

/** Two rows of arched windows; about every third is lit. */
function windowsOf(kind: HouseKind, house: Placed, rng: Rng): CityWindow[] {
  const width = house.scaleX * HOUSE_WIDTH
  const tall = house.scaleY * HOUSE_HEIGHT
  const size = Math.min(width * 0.17, tall * 0.12)
  const rows = [0, 1].map((row) => house.y + tall * 0.58 + row * size * 1.9)
  return rows.flatMap((y) =>
    Array.from({ length: kind.columns }, (_, column) => {
      const x = house.x + (width * (column + 1)) / (kind.columns + 1) - size / 2
      const place: Rect = { x, y, width: size, height: size * 1.25 }
      return { path: archPath(place), lit: rng() < 0.36 }
    }),
  )
}

function backRow(width: number, height: number, rng: Rng): Placed[] {
  const row: Placed[] = []
  const unit = height * 0.5
  for (let x = -unit * 0.3; x < width;) {
    const kind = KINDS[randomBelow(rng, KINDS.length)] as HouseKind
    const wide = unit * kind.wide * (0.8 + rng() * 0.5)
    const tall = height * (0.62 + rng() * 0.32)
    row.push({
      path: kind.path,
      x,
      y: height - tall,
      scaleX: wide / HOUSE_WIDTH,
      scaleY: tall / HOUSE_HEIGHT,
    })
    x += wide * (1 + rng() * 0.25)
  }
  return row
}

function turbinesOf(width: number, height: number, rng: Rng): Turbine[] {
  const count = Math.max(1, Math.round(width / height / 2.5))
  return Array.from({ length: count }, (_, index) => ({
    x: (width * (index + 0.5 + (rng() - 0.5) * 0.3)) / count,
    y: height * (0.02 + rng() * 0.12),
    blade: height * 0.3,
    angle: rng() * 120,
    front: index % 2 === 1,
  }))
}

/** Three slim blades round a hub at 0, 0. */
export function turbinePath({ blade, angle }: Turbine): string {
  return [0, 120, 240]
    .map((turn) => {
      const at = (length: number, aside: number): string => {
        const radians = ((angle + turn) * Math.PI) / 180
        const x = Math.cos(radians) * length - Math.sin(radians) * aside
        const y = Math.sin(radians) * length + Math.cos(radians) * aside
        return `${round(x)} ${round(y)}`
      }
      return `M0 0L${at(blade * 0.2, blade * 0.055)}L${at(blade, 0)}L${at(blade * 0.1, -blade * 0.02)}Z`
    })
    .join('')
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}
