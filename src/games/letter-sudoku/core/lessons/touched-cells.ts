import type { Step } from '../techniques/technique.ts'
import type { Ask } from './lesson.ts'

/** The cells that find a step, by what the lesson asks for. */
export function touchedCells(ask: Ask, { placements, eliminations, causes }: Step): number[] {
  const cells = {
    last: placements.map(({ cell }) => cell),
    where: placements.map(({ cell }) => cell),
    only: placements.map(({ cell }) => cell),
    gone: eliminations.map(({ cell }) => cell),
    cells: causes,
  }[ask]
  return [...new Set(cells)].toSorted((one, other) => one - other)
}
