/**
 * Chooses a number of mutants, the same ones in each run while the sources stay. All have the same chance,
 * and a change of one file changes only the choice among its own mutants, so that two runs can be compared.
 */
import { createHash } from 'node:crypto'

/**
 * Returns the mutants, with those that are not chosen marked as ignored, which the tester then skips.
 * @param size how many to choose; null: all of them
 * @param nameOf the file of a mutant, the same on every machine
 */
export function sampleOf(mutants, size, nameOf) {
  if (size === null) return mutants
  const ranked = mutants
    .map((mutant) => ({ mutant, rank: rankOf(mutant, nameOf(mutant)) }))
    .toSorted((one, other) => (one.rank < other.rank ? -1 : 1))
  const chosen = new Set(ranked.slice(0, size).map(({ mutant }) => mutant))
  return mutants.map((mutant) =>
    chosen.has(mutant)
      ? mutant
      : { ...mutant, status: 'Ignored', statusReason: 'not in the sample' },
  )
}

function rankOf({ mutatorName, replacement, location: { start, end } }, file) {
  const place = [start.line, start.column, end.line, end.column].join(':')
  return createHash('sha256')
    .update([file, place, mutatorName, replacement].join('\n'))
    .digest('hex')
}
