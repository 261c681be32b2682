import type { RoundTally, Tallies } from './tallies.ts'
import { csvLine } from './csv.ts'

/** Rounds by day and game as a table: a line for each, the whole event last, without a day. */
export function talliesCsv({ days, whole }: Tallies): string {
  const head = ['day', 'game', 'begun', 'finished', 'givenUp', 'timedOut', 'medianSeconds']
  const rows = [...Object.entries(days), ['', whole] as const].flatMap(([day, { games }]) =>
    Object.entries(games).map(([game, tally]) => csvLine([day, game, ...cellsOf(tally)])),
  )
  return [csvLine(head), ...rows].join('')
}

function cellsOf({ begun, finished, givenUp, timedOut, medianTime }: RoundTally) {
  const seconds = medianTime === null ? null : Math.round(medianTime / 100) / 10
  return [begun, finished, givenUp, timedOut, seconds]
}
