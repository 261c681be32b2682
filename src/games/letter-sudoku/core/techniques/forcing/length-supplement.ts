/** The greatest length that adds nothing to the rating, then a tenth, two tenths, and so on. */
const LONGEST = [4, 6, 8, 12, 16, 24, 32, 48, 64, 96, 128, 192, 256, 384, 512, 768, 1024, 1536]

/**
 * What length adds to the rating of chains, in tenths, as Sudoku Explainer has it: nothing up to a
 * length of 4, then a tenth beyond 4, 6, 8, 12, 16, 24, 32 and so on.
 * @param length thoughts of all chains together, less the two at the ends
 */
export function lengthSupplement(length: number): number {
  let tenths = 0
  while (tenths < LONGEST.length && length > (LONGEST[tenths] as number)) tenths++
  return tenths
}

/** The greatest length that adds no more than some tenths; negative for negative tenths. */
export function longestWithin(tenths: number): number {
  return tenths < 0 ? -1 : (LONGEST[Math.min(tenths, LONGEST.length - 1)] as number)
}
