import { CELLS, SIDE, columnOf, rowOf } from '../../../../kit/grid-geometry.ts'

/** How the pattern of givens may repeat itself. */
export type Symmetry =
  | 'none'
  | 'halfTurn'
  | 'quarterTurn'
  | 'leftRight'
  | 'topBottom'
  | 'mirrors'
  | 'diagonal'
  | 'antidiagonal'
  | 'diagonals'

type Motion = (row: number, column: number) => readonly [number, number]

const LAST = SIDE - 1
const leftRight: Motion = (row, column) => [row, LAST - column]
const topBottom: Motion = (row, column) => [LAST - row, column]
const diagonal: Motion = (row, column) => [column, row]
const antidiagonal: Motion = (row, column) => [LAST - column, LAST - row]

/** The motions that generate each symmetry. */
const MOTIONS: Readonly<Record<Symmetry, readonly Motion[]>> = {
  none: [],
  halfTurn: [(row, column) => [LAST - row, LAST - column]],
  quarterTurn: [(row, column) => [column, LAST - row]],
  leftRight: [leftRight],
  topBottom: [topBottom],
  mirrors: [leftRight, topBottom],
  diagonal: [diagonal],
  antidiagonal: [antidiagonal],
  diagonals: [diagonal, antidiagonal],
}

export const SYMMETRIES = Object.keys(MOTIONS) as readonly Symmetry[]

const ORBITS = new Map(SYMMETRIES.map((symmetry) => [symmetry, findOrbits(MOTIONS[symmetry])]))

/**
 * The orbits: cells whose givens stay or go together, as sets of one to four cells, in order of
 * their first cell.
 */
export function orbitsOf(symmetry: Symmetry): readonly (readonly number[])[] {
  return ORBITS.get(symmetry) ?? []
}

function findOrbits(motions: readonly Motion[]): number[][] {
  const seen = new Set<number>()
  return CELLS.flatMap((cell) => {
    if (seen.has(cell)) return []
    const orbit = orbitOf(cell, motions)
    for (const each of orbit) seen.add(each)
    return [orbit]
  })
}

function orbitOf(start: number, motions: readonly Motion[]): number[] {
  const orbit = [start]
  // The loop also visits cells that it adds.
  for (const cell of orbit) {
    for (const motion of motions) {
      const [row, column] = motion(rowOf(cell), columnOf(cell))
      const image = SIDE * row + column
      if (!orbit.includes(image)) orbit.push(image)
    }
  }
  return orbit
}
