/** From the easiest to the hardest. */
export const BANDS = ['easy', 'medium', 'hard', 'expert'] as const

/** How hard a puzzle is, in words that players know. */
export type Band = (typeof BANDS)[number]

/** Where a band ends and the next begins, by Sudoku Explainer's rating; as in public puzzle banks. */
const LIMITS: readonly (readonly [number, Band])[] = [
  [1.5, 'easy'],
  [2.5, 'medium'],
  [5, 'hard'],
]

export function bandOf(rating: number): Band {
  return LIMITS.find(([limit]) => rating < limit)?.[1] ?? 'expert'
}
