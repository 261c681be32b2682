/** In CSS pixels, in the proportions 3 : 2 : 0.8 of a phone's board, heavier on large ones. */
export function lineWeights(cell: number): { frame: number; box: number; hairline: number } {
  const unit = Math.max(1, cell / 42)
  return { frame: 3 * unit, box: 2 * unit, hairline: Math.max(0.8, unit) }
}
