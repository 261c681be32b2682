/** How hard a puzzle is, in words that players know. */
export type Band = 'easy' | 'medium' | 'hard' | 'expert'

/** Where a band ends and the next begins, by Sudoku Explainer's rating; as in public puzzle banks. */
const LIMITS: readonly (readonly [number, Band])[] = [
  [1.5, 'easy'],
  [2.5, 'medium'],
  [5, 'hard'],
]

export function bandOf(rating: number): Band {
  return LIMITS.find(([limit]) => rating < limit)?.[1] ?? 'expert'
}
