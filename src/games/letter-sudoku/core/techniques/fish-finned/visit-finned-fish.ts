import { SIDE, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex, Unit } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOLS, SYMBOL_COUNT, countOf } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'
import type { CellSymbol, Step, Technique, Visitor } from '../technique.ts'

/** The lines of a band or stack, as a mask. */
const THIRDS = [0o7, 0o70, 0o700]
/** The masks of some lines, by how many they are. */
const LINES_BY_COUNT = Array.from({ length: SIDE + 1 }, (_, count) =>
  Array.from({ length: 1 << SIDE }, (__, lines) => lines).filter(
    (lines) => countOf(lines) === count,
  ),
)

/** Lines of one band or stack that fins can lie in, by how many they are: one to three. */
const FINNED = LINES_BY_COUNT.map((some, count) =>
  some.filter((lines) => count > 0 && THIRDS.some((third) => (lines & ~third) === 0)),
)

/** A fish: base and cover lines as masks, of rows and columns or the other way round. */
interface Fish {
  readonly symbol: Symbol
  /** The first unit of the base lines in `UNITS`: 0 for rows, 9 for columns. */
  readonly first: number
  readonly base: number
  readonly cover: number
  /** The lines across in which the fins lie. */
  readonly finned: number
}

/**
 * Shows the fish of a size that have fins: places in the base lines that the cover lines leave out, all
 * in one box. Either a fin is true or the fish is, so that its eliminations in the box of the fins
 * hold. It is sashimi where without the fins a base line has one place left.
 */
export function visitFinnedFish(
  technique: Pick<Technique, 'id' | 'rating'>,
  position: Position,
  { size, sashimi }: { readonly size: number; readonly sashimi: boolean },
  see: Visitor,
): boolean {
  for (const symbol of SYMBOLS)
    for (const first of [0, SIDE])
      for (const base of LINES_BY_COUNT[size] as number[]) {
        const union = unionOf(position, symbol, first, base)
        for (const finned of FINNED[countOf(union) - size] ?? []) {
          if ((finned & ~union) !== 0) continue
          const fish = { symbol, first, base, cover: union & ~finned, finned }
          const step = stepOf(position, fish, technique, sashimi)
          if (step && see(step)) return true
        }
      }
  return false
}

/** The lines across in which a symbol has places in base lines; 0 where one of these has none. */
function unionOf({ places }: Position, symbol: number, first: number, base: number): number {
  let union = 0
  for (let line = 0; line < SIDE; line++) {
    if (((base >> line) & 1) === 0) continue
    const held = places[(first + line) * SYMBOL_COUNT + symbol] as number
    if (held === 0) return 0
    union |= held
  }
  return union
}

function stepOf(
  position: Position,
  fish: Fish,
  { id, rating }: Pick<Technique, 'id' | 'rating'>,
  sashimi: boolean,
): Step | null {
  const { symbol, first, base, cover, finned } = fish
  const across = boxLinesAround(finned) & cover
  const lines = boxLinesAround(linesWithFins(position, fish)) & ~base
  if (!hasPlaces(position, fish, lines, across)) return null
  const fewest = fewestLeft(position, fish)
  // Without any place but fins a base line would be locked to their box: no fish is needed.
  if (fewest === 0 || (fewest === 1) !== sashimi) return null
  return {
    technique: id,
    rating,
    placements: [],
    eliminations: cellsAt(position, fish, lines, across).map((cell): CellSymbol => ({
      cell,
      symbol,
    })),
    causes: cellsAt(position, fish, base, cover | finned).sort((a, b) => a - b),
    units: [...unitsOf(first, base), ...unitsOf(SIDE - first, cover)],
    symbols: [symbol],
    groups: [cellsAt(position, fish, base, finned)],
  }
}

/** The lines of the band or stack that some lines lie in; 0 where they lie in several. */
function boxLinesAround(lines: number): number {
  for (const third of THIRDS) if ((lines & ~third) === 0) return third
  return 0
}

/** The base lines that have fins. */
function linesWithFins({ places }: Position, { symbol, first, base, finned }: Fish): number {
  let lines = 0
  for (let line = 0; line < SIDE; line++) {
    const held = places[(first + line) * SYMBOL_COUNT + symbol] as number
    if (((base >> line) & 1) === 1 && (held & finned) !== 0) lines |= 1 << line
  }
  return lines
}

function hasPlaces({ places }: Position, fish: Fish, lines: number, across: number): boolean {
  for (let line = 0; line < SIDE; line++) {
    const held = places[(fish.first + line) * SYMBOL_COUNT + fish.symbol] as number
    if (((lines >> line) & 1) === 1 && (held & across) !== 0) return true
  }
  return false
}

/** The places of the symbol where lines of the base's kind cross others. */
function cellsAt({ places }: Position, fish: Fish, lines: number, across: number): CellIndex[] {
  return unitsOf(fish.first, lines).flatMap((unit) => {
    const held = places[UNITS.indexOf(unit) * SYMBOL_COUNT + fish.symbol] as number
    return unit.cells.filter((_, at) => (((held & across) >> at) & 1) === 1)
  })
}

/** The fewest places that a base line has without the fins. */
function fewestLeft({ places }: Position, { symbol, first, base, cover }: Fish): number {
  let fewest = SIDE
  for (let line = 0; line < SIDE; line++) {
    if (((base >> line) & 1) === 0) continue
    const held = places[(first + line) * SYMBOL_COUNT + symbol] as number
    fewest = Math.min(fewest, countOf(held & cover))
  }
  return fewest
}

function unitsOf(first: number, lines: number): Unit[] {
  return UNITS.slice(first, first + SIDE).filter((_, line) => ((lines >> line) & 1) === 1)
}
