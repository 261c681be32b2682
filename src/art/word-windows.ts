import type { Rect } from '../kit/rect.ts'

/** A gable of the start page's street that can hold tall windows: its middle, and how high they reach. */
interface Gable {
  readonly middle: number
  /** Top of the windows where one, two or three stand in the gable: the roof is lower at its sides. */
  readonly tops: readonly [one: number, two: number, three: number]
}

const GABLES: readonly Gable[] = [
  { middle: 54, tops: [78, 90, 94] },
  { middle: 138, tops: [53, 66, 69] },
  { middle: 220.5, tops: [72, 80, 85] },
  { middle: 320, tops: [62, 70, 72] },
]

/** Which gable takes the next letter when all have equally many: the middle ones first, for short words. */
const ORDER = [1, 2, 3, 0] as const
const ORDER_OF_MORE = [3, 0, 1, 2] as const

/** Width and height of a window where one, two or three stand in a gable, and the wall between them. */
const SIZES = [
  { width: 42, height: 60 },
  { width: 27, height: 46 },
  { width: 19, height: 38 },
] as const
const WALL = 6

/**
 * A window for each letter of the word over the start page, from left to right. All letters of a word
 * are of one size. The four gables have room for twelve letters; three to six look best.
 */
export function wordWindows(letters: number): readonly Rect[] {
  const counts = countsOf(letters)
  const most = Math.max(1, ...counts)
  const size = SIZES[most - 1] ?? SIZES[2]
  return GABLES.flatMap((gable, index) => {
    const count = counts[index] ?? 0
    const top = gable.tops[most - 1] ?? gable.tops[2]
    const left = gable.middle - (count * size.width + (count - 1) * WALL) / 2
    return Array.from({ length: count }, (_, at) => ({
      x: left + at * (size.width + WALL),
      y: top,
      ...size,
    }))
  })
}

/** The gables that hold no letter, by their middle: they have ordinary windows. */
export function emptyGables(letters: number): readonly number[] {
  const counts = countsOf(letters)
  return GABLES.flatMap(({ middle }, index) => (counts[index] === 0 ? [middle] : []))
}

/** How many letters stand in each gable. */
function countsOf(letters: number): readonly number[] {
  const each = Math.floor(letters / GABLES.length)
  const order = each === 0 ? ORDER : ORDER_OF_MORE
  const more: readonly number[] = order.slice(0, letters % GABLES.length)
  return GABLES.map((_, index) => each + (more.includes(index) ? 1 : 0))
}
