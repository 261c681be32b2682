import * as v from 'valibot'
import type { KeptText } from '../../../visit/kept.ts'
import { madePuzzleSchema } from './made-puzzle.ts'
import type { MadePuzzle, PuzzleWish } from './made-puzzle.ts'
import { BANDS } from '../core/rating/band.ts'
import type { Band } from '../core/rating/band.ts'

/** The name under which the stock is kept. */
export const STOCK = 'stock/letter-sudoku'
/** Puzzles of each band that wait to be played. */
const WAITING = 2
/** Puzzles that were handed out and can be opened again by their address. */
const HANDED_OUT = 12

const stockSchema = v.object({
  waiting: v.array(madePuzzleSchema),
  handedOut: v.array(madePuzzleSchema),
})

type Kept = v.InferOutput<typeof stockSchema>

/** Puzzles made ahead, kept between visits, so that a new one is there at once. */
export interface Stock {
  /** A waiting puzzle of a band, which is then handed out; null when none waits. */
  take(band: Band): MadePuzzle | null
  /** A puzzle that was handed out before, or that waits. */
  find(wish: PuzzleWish): MadePuzzle | null
  /** Keeps a puzzle that was made for somebody who is waiting for it. */
  handOut(puzzle: MadePuzzle): void
  /** Lays a puzzle by. */
  add(puzzle: MadePuzzle): void
  /** Whether a puzzle can still be opened by its address. */
  isHandedOut(wish: PuzzleWish): boolean
  /** The band that needs a puzzle most, or null when there are enough of all. */
  wanted(): Band | null
}

/** The stock as it is kept under the name `STOCK`. What is damaged there is made anew. */
export function createStock(kept: KeptText): Stock {
  // Read anew each time: another tab may have taken from the stock or added to it.
  const read = (): Kept => {
    const text = kept.read()
    return (text !== null && parseStock(text)) || EMPTY_STOCK
  }
  const write = (stock: Kept): void => kept.write(JSON.stringify(stock))
  const isOf = (wish: PuzzleWish) => (each: PuzzleWish) =>
    each.band === wish.band && each.seed === wish.seed

  function handOut(puzzle: MadePuzzle): void {
    const { waiting, handedOut } = read()
    const others = (each: PuzzleWish): boolean => !isOf(puzzle)(each)
    write({
      waiting: waiting.filter(others),
      handedOut: [copyOf(puzzle), ...handedOut.filter(others)].slice(0, HANDED_OUT),
    })
  }

  return {
    take(band) {
      const puzzle = read().waiting.find((each) => each.band === band) ?? null
      if (puzzle) handOut(puzzle)
      return puzzle
    },
    find(wish) {
      const { waiting, handedOut } = read()
      return [...handedOut, ...waiting].find(isOf(wish)) ?? null
    },
    handOut,
    add(puzzle) {
      const stock = read()
      write({ ...stock, waiting: [...stock.waiting, copyOf(puzzle)] })
    },
    isHandedOut: (wish) => read().handedOut.some(isOf(wish)),
    wanted() {
      const { waiting } = read()
      const counts = BANDS.map((band) => waiting.filter((each) => each.band === band).length)
      const least = Math.min(...counts)
      return least < WAITING ? (BANDS[counts.indexOf(least)] ?? null) : null
    },
  }
}

const EMPTY_STOCK: Kept = { waiting: [], handedOut: [] }

function copyOf({ band, seed, givens }: MadePuzzle): Kept['waiting'][number] {
  return { band, seed, givens: [...givens] }
}

function parseStock(text: string): Kept | null {
  try {
    const parsed = v.safeParse(stockSchema, JSON.parse(text))
    return parsed.success ? parsed.output : null
  } catch {
    return null
  }
}
