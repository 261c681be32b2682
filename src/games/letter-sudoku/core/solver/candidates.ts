import { PEERS } from '../../../../kit/grid-geometry.ts'
import { ALL_SYMBOLS, EMPTY, maskOf } from '../symbol.ts'

/** What is placed and what logic still allows: the position that techniques look at. */
export interface CandidateGrid {
  /** 81 symbols, -1 where empty. */
  readonly values: readonly number[]
  /** 81 masks of candidates, 0 where a symbol is placed. */
  readonly candidates: readonly number[]
}

/** Candidates by the plain rule: every symbol that no peer holds. */
export function candidateGridOf(values: readonly number[]): CandidateGrid {
  return { values, candidates: values.map((_, cell) => candidatesAt(values, cell)) }
}

/** The candidates of one cell as a mask; 0 where it is filled. */
export function candidatesAt(values: readonly number[], cell: number): number {
  if (values[cell] !== EMPTY) return 0
  let mask: number = ALL_SYMBOLS
  for (const peer of PEERS[cell] ?? []) {
    const value = values[peer] ?? EMPTY
    if (value !== EMPTY) mask &= ~maskOf(value)
  }
  return mask
}
