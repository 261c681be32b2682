import { SYMBOL_COUNT } from '../../symbol.ts'
import type { Position } from '../../solver/position.ts'
import { EasiestFinding } from './finding.ts'
import type { Finding } from './finding.ts'
import { CANDIDATE_COUNT, FALSE, Implications, makeDistances } from './implications.ts'
import { lengthSupplement } from './length-supplement.ts'
import { visitChoices } from './visit-choices.ts'

const BASE = 8

/**
 * The easiest conclusions that follow, by chains, from every candidate of a choice. Sudoku Explainer's
 * multiple forcing chains.
 */
export function findMultipleChains(position: Position): Finding | null {
  const implications = new Implications()
  implications.read(position, { cells: true, units: true, rivals: true })
  const followed = new Map<number, Int16Array>()
  const follow = (candidate: number): Int16Array => {
    const known = followed.get(candidate)
    if (known) return known
    const distances = makeDistances()
    implications.follow(candidate, distances)
    followed.set(candidate, distances)
    return distances
  }
  const easiest = new EasiestFinding()
  visitChoices(position, (choice) => {
    const all = choice.map(follow)
    for (let thought = 0; thought < 2 * CANDIDATE_COUNT; thought++) {
      const length = lengthOf(all, thought)
      if (length === 0 || !isNew(position, thought)) continue
      const opposite = thought < FALSE ? thought + FALSE : thought - FALSE
      easiest.offer(BASE + lengthSupplement(length), opposite)
    }
  })
  return easiest.get()
}

/** How many thoughts it takes to come to one from every start; 0 where it does not follow from all. */
function lengthOf(all: readonly Int16Array[], thought: number): number {
  let length = 0
  for (const distances of all) {
    const distance = distances[thought] as number
    if (distance < 0) return 0
    length += distance + 1
  }
  return length
}

function isNew(position: Position, thought: number): boolean {
  const candidate = thought < FALSE ? thought : thought - FALSE
  const cell = (candidate / SYMBOL_COUNT) | 0
  return position.allows(cell, candidate - cell * SYMBOL_COUNT)
}
