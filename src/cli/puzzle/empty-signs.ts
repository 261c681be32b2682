/** What stands for an empty cell on a line; none of them can be a letter. */
export const EMPTY_SIGNS = '.0_* '

export function isEmptySign(grapheme: string): boolean {
  return EMPTY_SIGNS.includes(grapheme)
}
