/** Scores of a report by folder, raw: a mutant that changes nothing counts as a survivor like any other. */
import { dirname } from 'node:path/posix'

/** Statuses of mutants that a test noticed. */
const DEAD = new Set(['Killed', 'Timeout'])
/** Mutants that were tried, or that no test reaches. */
const COUNTED = new Set([...DEAD, 'Survived', 'NoCoverage'])

/**
 * How many mutants of each folder died, of how many, in order of folder.
 * @param files of a report in the format of mutation-testing-elements, by path
 */
export function scoresOf(files) {
  const scores = new Map()
  for (const [path, { mutants }] of Object.entries(files))
    for (const { status } of mutants) if (COUNTED.has(status)) count(scores, dirname(path), status)
  return [...scores].sort(([one], [other]) => (one < other ? -1 : 1))
}

function count(scores, folder, status) {
  const score = scores.get(folder) ?? { dead: 0, all: 0 }
  score.all++
  if (DEAD.has(status)) score.dead++
  scores.set(folder, score)
}

export function sumOf(scores) {
  return scores.reduce(
    (sum, [, { dead, all }]) => ({ dead: sum.dead + dead, all: sum.all + all }),
    { dead: 0, all: 0 },
  )
}

export function percentOf({ dead, all }) {
  return all === 0 ? 100 : (100 * dead) / all
}

/** A line for each survivor: place, what the code became, and whether no test reaches it. */
export function survivorsOf(files) {
  return Object.entries(files).flatMap(([path, { mutants }]) =>
    mutants
      .filter(({ status }) => COUNTED.has(status) && !DEAD.has(status))
      .map(({ location, mutatorName, replacement, status }) => {
        const { line, column } = location.start
        const became = (replacement ?? '').replaceAll(/\s+/g, ' ').slice(0, 90)
        return `${path}:${line}:${column} ${mutatorName} → ${became}${status === 'NoCoverage' ? ' (no test)' : ''}`
      }),
  )
}
