/** What stands for an empty cell; none of them can be a letter. */
export const EMPTY_SYMBOLS = '.0_*- '

export function isEmptySymbol(grapheme: string): boolean {
  return grapheme === '.' || (grapheme.length === 1 && EMPTY_SYMBOLS.includes(grapheme))
}
