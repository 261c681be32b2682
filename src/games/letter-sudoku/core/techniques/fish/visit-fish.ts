import { SIDE, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import { cellsAt } from '../../solver/cells-at.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOLS, SYMBOL_COUNT } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import { visitTuples } from '../subsets/visit-tuples.ts'
import type { Step, Technique, Visitor } from '../technique.ts'

type Rule = Pick<Technique, 'id' | 'rating'>

/**
 * Shows every symbol that `size` parallel lines hold in as many crossing lines only, so that the rest
 * of the crossing lines loses it. Units of a step: the lines that hold it (bases), then as many
 * crossing ones (covers).
 */
export function visitFish(rule: Rule, position: Position, size: number, see: Visitor): boolean {
  for (const symbol of SYMBOLS)
    for (let base = 0; base <= SIDE; base += SIDE) {
      const lines = {
        masks: position.places,
        offset: base * SYMBOL_COUNT + symbol,
        stride: SYMBOL_COUNT,
      }
      const ended = visitTuples(lines, size, (bases, covers) => {
        const step = fishStep(rule, position, symbol, base, bases, covers)
        return step.eliminations.length > 0 && see(step)
      })
      if (ended) return true
    }
  return false
}

/** Bases and covers are nine bits each, counted from `base` and from the first crossing line. */
function fishStep(
  { id, rating }: Rule,
  { places }: Position,
  symbol: Symbol,
  base: number,
  bases: number,
  covers: number,
): Step {
  const cover = SIDE - base
  const eliminations: CellIndex[] = []
  const causes: CellIndex[] = []
  for (const line of linesOf(covers)) {
    const held = places[(cover + line) * SYMBOL_COUNT + symbol] as number
    eliminations.push(...cellsAt(cover + line, held & ~bases))
    causes.push(...cellsAt(cover + line, held & bases))
  }
  return {
    technique: id,
    rating,
    placements: [],
    eliminations: eliminations.sort((a, b) => a - b).map((cell) => ({ cell, symbol })),
    causes: causes.sort((a, b) => a - b),
    units: [
      ...linesOf(bases).map((line) => UNITS[base + line] as Unit),
      ...linesOf(covers).map((line) => UNITS[cover + line] as Unit),
    ],
    symbols: [symbol],
  }
}

function linesOf(mask: number): number[] {
  const lines: number[] = []
  for (let rest = mask; rest !== 0; rest &= rest - 1) lines.push(31 - Math.clz32(rest & -rest))
  return lines
}
