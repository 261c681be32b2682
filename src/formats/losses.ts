import type { Part, Writer } from './format.ts'
import type { ReadPuzzle } from './read-puzzle.ts'
import { isDigit } from './text/letter.ts'

/** The parts of a puzzle that a format has no place for. */
export function lossesOf(puzzle: ReadPuzzle, { holds, losses }: Writer): Part[] {
  const parts = partsOf(puzzle).filter((part) => !holds.includes(part))
  return [...new Set([...parts, ...(losses?.(puzzle) ?? [])])]
}

function partsOf({ letters, placed, candidates, solution, about }: ReadPuzzle): Part[] {
  return [
    ...(letters.every(isDigit) ? [] : (['letters'] as const)),
    ...(placed ? (['placed'] as const) : []),
    ...(candidates ? (['candidates'] as const) : []),
    ...(solution ? (['solution'] as const) : []),
    ...(Object.keys(about) as Part[]),
  ]
}
