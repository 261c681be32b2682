import { CELL_COUNT, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { CellIndex } from '../../../../../kit/grid-geometry.ts'
import type { Position } from '../../solver/position.ts'
import { SYMBOL_COUNT } from '../../symbol.ts'
import type { Symbol } from '../../symbol.ts'

/** Cells of a symbol in two colours: all cells of one colour hold it, and none of the other. */
export interface Cluster {
  readonly symbol: Symbol
  readonly colours: readonly [readonly CellIndex[], readonly CellIndex[]]
}

/** The clusters of a symbol: cells joined by units in which it has two places left. */
export function colourClusters(position: Position, symbol: Symbol): Cluster[] {
  const partners = partnersOf(position, symbol)
  const colourOf = new Map<CellIndex, 0 | 1>()
  const clusters: Cluster[] = []
  for (const start of partners.keys()) {
    if (colourOf.has(start)) continue
    const colours: [CellIndex[], CellIndex[]] = [[], []]
    const paint = (cell: CellIndex, colour: 0 | 1) => {
      if (colourOf.has(cell)) return
      colourOf.set(cell, colour)
      colours[colour].push(cell)
      for (const partner of partners.get(cell) ?? []) paint(partner, colour === 0 ? 1 : 0)
    }
    paint(start, 0)
    clusters.push({ symbol, colours: [colours[0].sort(byOrder), colours[1].sort(byOrder)] })
  }
  return clusters
}

const byOrder = (one: number, other: number) => one - other

/** For each cell that has any, in reading order, the other places of units with two places. */
function partnersOf({ places }: Position, symbol: Symbol): Map<CellIndex, CellIndex[]> {
  const found = Array.from({ length: CELL_COUNT }, (): CellIndex[] => [])
  UNITS.forEach(({ cells }, unit) => {
    const held = places[unit * SYMBOL_COUNT + symbol] as number
    const [one, other, more] = cells.filter((_, at) => ((held >> at) & 1) === 1)
    if (one === undefined || other === undefined || more !== undefined) return
    found[one]?.push(other)
    found[other]?.push(one)
  })
  return new Map(
    found.flatMap((partners, cell) =>
      partners.length === 0 ? [] : [[cell as CellIndex, partners] as const],
    ),
  )
}
