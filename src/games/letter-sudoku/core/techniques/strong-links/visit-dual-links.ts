import type { Position } from '../../solver/position.ts'
import type { CellSymbol, Step, Technique, Visitor } from '../technique.ts'

/**
 * Shows every two steps of single patterns that stand on the same cells and exclude different
 * candidates, as one.
 * @param keyOf what two patterns must have in common
 */
export function visitDualLinks(
  { id, rating }: Pick<Technique, 'id' | 'rating'>,
  position: Position,
  singles: readonly Technique[],
  keyOf: (step: Step) => string,
  see: Visitor,
): boolean {
  const byKey = new Map<string, Step[]>()
  for (const single of singles)
    single.visit(position, (step) => {
      const key = keyOf(step)
      byKey.set(key, [...(byKey.get(key) ?? []), step])
      return false
    })
  for (const steps of byKey.values())
    for (const [at, one] of steps.entries())
      for (const other of steps.slice(at + 1)) {
        const eliminations = united(one, other)
        const least = Math.max(one.eliminations.length, other.eliminations.length)
        if (eliminations.length === least) continue
        const step = {
          technique: id,
          rating,
          placements: [],
          eliminations,
          causes: [...new Set([...one.causes, ...other.causes])].sort((a, b) => a - b),
          units: [...new Set([...one.units, ...other.units])],
          symbols: [...new Set([...one.symbols, ...other.symbols])].sort((a, b) => a - b),
          parts: [one, other],
        }
        if (see(step)) return true
      }
  return false
}

function united(one: Step, other: Step): CellSymbol[] {
  const all = [...one.eliminations, ...other.eliminations]
  return all
    .filter(
      (each, at) =>
        all.findIndex(({ cell, symbol }) => cell === each.cell && symbol === each.symbol) === at,
    )
    .sort((a, b) => a.cell - b.cell || a.symbol - b.symbol)
}
