/** What Sudoku Explainer adds to the rating of a chain of so many thoughts: 0.1 for each of these. */
const LIMITS = [4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536, 2048]

/** The most thoughts of a chain whose supplement is not more than this. */
export function longestWithin(supplement: number): number {
  return (LIMITS[Math.round(supplement * 10)] ?? Infinity) + 2
}

/** How much a chain's length makes it harder. */
export function lengthSupplement(thoughts: number): number {
  const step = LIMITS.findIndex((limit) => thoughts - 2 <= limit)
  return (step < 0 ? LIMITS.length : step) / 10
}
