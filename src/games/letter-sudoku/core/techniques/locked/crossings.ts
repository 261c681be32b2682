import { SIDE, UNITS } from '../../../../../kit/grid-geometry.ts'
import type { Unit } from '../../../../../kit/grid-geometry.ts'

/** A box and a line that share three cells, one of them taken as base and the other as cover. */
export interface Crossing {
  /** Indices into `UNITS`. */
  readonly base: number
  readonly cover: number
  /** The shared cells as places of the base and of the cover. */
  readonly inBase: number
  readonly inCover: number
  /** The other two crossings of the cover with units of the base's kind. */
  readonly others: readonly Crossing[]
}

function sharedPlaces(base: Unit, cover: Unit): number {
  return base.cells.reduce(
    (mask, cell, at) => (cover.cells.includes(cell) ? mask | (1 << at) : mask),
    0,
  )
}

function crossingsOf(isBase: (unit: Unit) => boolean): readonly Crossing[] {
  const crossings = UNITS.flatMap((baseUnit, base) =>
    UNITS.flatMap((coverUnit, cover) => {
      const inBase = sharedPlaces(baseUnit, coverUnit)
      const boxWithLine = (baseUnit.kind === 'box') !== (coverUnit.kind === 'box')
      if (!isBase(baseUnit) || !boxWithLine || inBase === 0) return []
      const inCover = sharedPlaces(coverUnit, baseUnit)
      return [{ base, cover, inBase, inCover, others: [] as Crossing[] }]
    }),
  )
  // Within a box, rows go with rows and columns with columns.
  const kindOf = (crossing: Crossing) => Math.floor(crossing.base / SIDE)
  for (const crossing of crossings)
    crossing.others.push(
      ...crossings.filter(
        (other) =>
          other !== crossing &&
          other.cover === crossing.cover &&
          kindOf(other) === kindOf(crossing),
      ),
    )
  return crossings
}

/** Boxes that point along a line. */
export const POINTING_CROSSINGS = crossingsOf((unit) => unit.kind === 'box')
/** Lines that claim a symbol within a box. */
export const CLAIMING_CROSSINGS = crossingsOf((unit) => unit.kind !== 'box')
