import { CELLS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import { UNIT_BITS } from '../../solver/position.ts'
import type { Position } from '../../solver/position.ts'
import { sees } from '../../solver/sight.ts'
import { SYMBOLS, countOf, maskOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'

/**
 * Cells that all have two symbols and form a loop, in which every unit that has a cell has two of
 * them, one at an even and one at an odd place. If they had nothing else, the two symbols could be
 * exchanged all round: there would be two solutions.
 */
export interface UniqueLoop {
  /** In the order of the loop; four of them are a rectangle. */
  readonly cells: readonly CellIndex[]
  readonly pair: readonly [Symbol, Symbol]
  /** The cells with other candidates too, in reading order. */
  readonly extras: readonly CellIndex[]
  /** These other candidates. */
  readonly extraMask: number
}

export type LoopVisitor = (loop: UniqueLoop) => boolean

const SHORTEST = 4
/**
 * With more cells than these that have other candidates, only one such candidate can be dealt with.
 */
const MOST_EXTRAS = 2

/** Shows every unique loop whose cells all have both symbols, each set of cells once. */
export function findUniqueLoops(position: Position, found: LoopVisitor): boolean {
  for (const low of SYMBOLS)
    for (const high of SYMBOLS) {
      if (high <= low) continue
      const both = maskOf(low) | maskOf(high)
      const cells = CELLS.filter((cell) => ((position.candidates[cell] as number) & both) === both)
      const plain = cells.filter((cell) => position.candidates[cell] === both)
      if (plain.length < 1 || cells.length < SHORTEST) continue
      if (new LoopSearch(position, [low, high], cells, found).run(plain)) return true
    }
  return false
}

class LoopSearch {
  private readonly path: CellIndex[] = []
  private readonly shown = new Set<string>()
  private readonly both: number

  constructor(
    private readonly position: Position,
    private readonly pair: readonly [Symbol, Symbol],
    private readonly cells: readonly CellIndex[],
    private readonly found: LoopVisitor,
  ) {
    this.both = maskOf(pair[0]) | maskOf(pair[1])
  }

  /** Starts at each cell with nothing but the pair; such cells before it have been done. */
  run(starts: readonly CellIndex[]): boolean {
    return starts.some((start) => {
      this.path.push(start)
      const ended = this.extend(UNIT_BITS[start] as number, 0, 0, 0)
      this.path.pop()
      return ended
    })
  }

  /** Units seen at even and at odd places, and how many cells had which other candidates. */
  private extend(even: number, odd: number, extras: number, extraMask: number): boolean {
    const { path, position, both } = this
    const last = path.at(-1) as CellIndex
    const start = path[0] as CellIndex
    if (path.length >= SHORTEST && even === odd && sees(last, start)) return this.close()
    const nextIsOdd = path.length % 2 === 1
    for (const next of this.cells) {
      const units = UNIT_BITS[next] as number
      if (((nextIsOdd ? odd : even) & units) !== 0 || !sees(last, next)) continue
      const other = (position.candidates[next] as number) & ~both
      if ((other === 0 && next < start) || path.includes(next)) continue
      const count = other === 0 ? extras : extras + 1
      const mask = extraMask | other
      if (count > MOST_EXTRAS && countOf(mask) !== 1) continue
      path.push(next)
      const ended = nextIsOdd
        ? this.extend(even, odd | units, count, mask)
        : this.extend(even | units, odd, count, mask)
      path.pop()
      if (ended) return true
    }
    return false
  }

  private close(): boolean {
    const { position, both } = this
    const sorted = this.path.toSorted((a, b) => a - b)
    const key = sorted.join()
    if (this.shown.has(key)) return false
    this.shown.add(key)
    const extras = sorted.filter((cell) => position.candidates[cell] !== both)
    const extraMask = extras.reduce((mask, cell) => mask | (position.candidates[cell] as number), 0)
    return this.found({
      cells: [...this.path],
      pair: this.pair,
      extras,
      extraMask: extraMask & ~both,
    })
  }
}
