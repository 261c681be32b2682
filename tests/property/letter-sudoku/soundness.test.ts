import { expect, test } from 'vitest'
import { generate } from '../../../src/games/letter-sudoku/core/generator/generate.ts'
import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import { EMPTY } from '../../../src/games/letter-sudoku/core/symbol.ts'
import { LADDER } from '../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { applyStep, firstStep } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Step, Technique } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { faultsOf } from './step-faults.ts'

/**
 * Minimal puzzles that are made, walked and looked at. More of them, and everything in them:
 * PUZZLES=5000 EVERY=1 npx vitest run tests/property/letter-sudoku/soundness.test.ts
 */
const PUZZLES = Number(process.env['PUZZLES'] ?? 2000)
/** A technique looks at every so many of the positions in which the quick ones do not suffice. */
const EVERY = Number(process.env['EVERY'] ?? 8)
/** Steps of one technique that are judged in one position: chains find hundreds. */
const MOST_SEEN = 25
/** Those that cost next to nothing, up to hidden triplets, lead from one such position to the next. */
const QUICK = LADDER.filter(({ rating }) => rating <= 4)

function quickStep(position: Position): Step | null {
  for (const technique of QUICK) {
    const step = firstStep(technique, position)
    if (step) return step
  }
  return null
}

function someSteps(technique: Technique, position: Position): Step[] {
  const seen: Step[] = []
  technique.visit(position, (step) => seen.push(step) === MOST_SEEN)
  return seen
}

/** On by the first step; where those that looked found none, the solution tells the first empty cell. */
function goOn(position: Position, [first]: readonly Step[], solution: readonly number[]): void {
  const cell = position.values.indexOf(EMPTY)
  if (first) applyStep(position, first)
  else position.place(cell, solution[cell] ?? EMPTY)
}

test(
  `in ${PUZZLES} puzzles what every technique says is so, and was not known`,
  () => {
    const faulty: string[] = []
    const judged = new Map<string, number>()
    let looks = 0
    for (let seed = 1; seed <= PUZZLES; seed++) {
      const made = generate({ seed, givens: 'minimal' })
      if (!made.ok) throw new Error(JSON.stringify(made.reason))
      const { givens, solution } = made.value
      const position = Position.of(givens)
      while (position.values.includes(EMPTY)) {
        const quick = quickStep(position)
        const turn = quick ? -1 : looks++ % EVERY
        const found = LADDER.filter((_, index) => index % EVERY === turn)
          .flatMap((technique) => someSteps(technique, position))
          .concat(quick ?? [])
        for (const step of found) {
          judged.set(step.technique, (judged.get(step.technique) ?? 0) + 1)
          const faults = faultsOf(step, position, solution)
          if (faults.length > 0)
            faulty.push(`seed ${seed}, ${step.technique}: ${faults.join(', ')}`)
        }
        goOn(position, found, solution)
      }
    }
    expect(faulty).toEqual([])
    expect(judged.size).toBeGreaterThan(50)
  },
  PUZZLES * 1000,
)
