import type { Rated } from './difficulty.ts'
import type { Difficulty } from './difficulty.ts'
import type { LineKind } from './lines.ts'
import type { Symmetry } from './symmetry.ts'

/** A word to be read in the solution, as symbols 0–8. */
export interface HiddenWord {
  readonly symbols: readonly number[]
  readonly line: LineKind
  /** 0–8 for rows and columns; one by chance where it is left out. */
  readonly index?: number
  /** The place in the line where the word begins, 0–8; one by chance where it is left out. */
  readonly start?: number
}

export interface Wishes<R extends Rated = Rated> {
  /** Any integer; the same seed and wishes give the same puzzle on every machine. */
  readonly seed: number
  /** Of the pattern of givens; `none` where it is left out. */
  readonly symmetry?: Symmetry
  /** The band to hold, with the rater that says so. */
  readonly difficulty?: Difficulty<R>
  /**
   * `minimal`: no given, or no set of givens that belong together by the symmetry, can be spared. A
   * number: exactly so many. Left out: minimal, but for the bands easy and medium, where the givens
   * are as few as the band allows.
   */
  readonly givens?: 'minimal' | number
  readonly word?: HiddenWord
  /** 81 cells: exactly where givens stand. */
  readonly pattern?: readonly boolean[]
  /** Words, as symbols, in no row, column or diagonal of the solution, in either direction. */
  readonly avoid?: readonly (readonly number[])[]
  /** How many steps, of about a millisecond, before it is given up; 2,000 where it is left out. */
  readonly budget?: number
}
