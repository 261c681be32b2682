import { PEERS } from '../../../../kit/grid-geometry.ts'
import { ALL_SYMBOLS, EMPTY, maskOf } from '../symbol.ts'

/** The candidates of one cell by the plain rule, as a mask; 0 where it is filled. */
export function candidatesAt(values: readonly number[], cell: number): number {
  if (values[cell] !== EMPTY) return 0
  let mask: number = ALL_SYMBOLS
  for (const peer of PEERS[cell] ?? []) {
    const value = values[peer] ?? EMPTY
    if (value !== EMPTY) mask &= ~maskOf(value)
  }
  return mask
}
