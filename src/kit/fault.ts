import type { Reason } from './result.ts'

/** Something that is wrong in a file, and where. */
export interface Fault {
  /** The path to the place, e.g. `puzzles.netzero-grid.givens.4`; `` for the file as a whole. */
  readonly where: string
  readonly reason: Reason
}

/** The faults of a part of a file, with their places told from the whole file. */
export function faultsWithin(place: string, faults: readonly Fault[]): Fault[] {
  return faults.map(({ where, reason }) => ({
    where: where === '' ? place : `${place}.${where}`,
    reason,
  }))
}
