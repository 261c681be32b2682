import * as v from 'valibot'
import type { Json } from '../../contract.ts'
import type { Alphabet } from '../core/alphabet.ts'
import { roundOf } from '../core/grid-file.ts'
import { EMPTY } from '../core/symbol.ts'
import { BANDS } from '../core/rating/band.ts'
import type { Band } from '../core/rating/band.ts'

/** What has to be known to make a puzzle: the same on every machine, so that it fits into a link. */
export interface PuzzleWish {
  readonly band: Band
  /** 0 to 2³² − 1 */
  readonly seed: number
}

/** A puzzle that was made on this device. */
export interface MadePuzzle extends PuzzleWish {
  /** 81 symbols, -1 where empty. */
  readonly givens: readonly number[]
}

const CODE = /^(easy|medium|hard|expert)-([0-9a-z]{1,7})$/

/** "hard-1z141z3": a wish as it stands in an address. */
export function formatWish({ band, seed }: PuzzleWish): string {
  return `${band}-${seed.toString(36)}`
}

/** Reads what `formatWish` writes; null for anything else. */
export function parseWish(code: string): PuzzleWish | null {
  const [, band, digits] = CODE.exec(code) ?? []
  const seed = Number.parseInt(digits ?? '', 36)
  const known = BANDS.find((each) => each === band)
  return known && seed <= 0xffffffff ? { band: known, seed } : null
}

export const madePuzzleSchema = v.object({
  band: v.picklist(BANDS),
  seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  givens: v.pipe(
    v.array(v.pipe(v.number(), v.integer(), v.minValue(EMPTY), v.maxValue(8))),
    v.length(81),
  ),
})

/** The round of a made puzzle, in the letters of an alphabet. */
export function sourceOf({ givens }: MadePuzzle, alphabet: Alphabet): Json {
  return roundOf(givens, alphabet)
}
