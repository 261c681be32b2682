import { formatCell } from '../../../../kit/grid-geometry.ts'
import type { CellSymbol, Step } from './technique.ts'

/** For tests and logs: "hiddenSingleBox r4c7=5", "pointing r1c2-3 r1c8-3". */
export function formatStep({ technique, placements, eliminations }: Step): string {
  const write = (sign: string) => (each: CellSymbol) =>
    `${formatCell(each.cell)}${sign}${each.symbol}`
  return [technique, ...placements.map(write('=')), ...eliminations.map(write('-'))].join(' ')
}
