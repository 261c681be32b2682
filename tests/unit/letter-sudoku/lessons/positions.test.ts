import { describe, expect, it } from 'vitest'
import { nextHint } from '../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import { positionOf } from '../../../../src/games/letter-sudoku/core/hint/player-position.ts'
import { lessonOf } from '../../../../src/games/letter-sudoku/core/lessons/lesson-of.ts'
import {
  ASKS,
  LESSONS,
  POSITIONS,
  hasNotes,
} from '../../../../src/games/letter-sudoku/core/lessons/lesson.ts'
import { LESSON_POSITIONS } from '../../../../src/games/letter-sudoku/core/lessons/positions.ts'
import { touchedCells } from '../../../../src/games/letter-sudoku/core/lessons/touched-cells.ts'
import type { Position } from '../../../../src/games/letter-sudoku/core/solver/position.ts'
import { firstTwoSolutions } from '../../../../src/games/letter-sudoku/core/solver/search-solutions.ts'
import { EMPTY } from '../../../../src/games/letter-sudoku/core/symbol.ts'
import { LADDER } from '../../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { allSteps } from '../../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { beatFaults } from '../../../support/beat-faults.ts'
import { EXERCISES } from './exercises.ts'

it('every lesson has three positions, each of another grid', () => {
  for (const lesson of LESSONS) {
    const grids = new Set(
      LESSON_POSITIONS[lesson].map(({ grid }) => grid.replaceAll(/[a-i]/g, '.')),
    )
    expect([lesson, LESSON_POSITIONS[lesson].length, grids.size]).toEqual([lesson, 3, POSITIONS])
  }
})

/** The first technique of the ladder that finds anything, with all that it finds. */
function firstFinding(position: Position) {
  for (const technique of LADDER) {
    const steps = allSteps(technique, position)
    if (steps.length > 0) return { id: technique.id, steps }
  }
  return null
}

describe.each(EXERCISES)('position $name', ({ lesson, position, spec, state }) => {
  const reasoned = positionOf(spec, state)
  const finding = firstFinding(reasoned)

  it('has one solution, to which its letters and all notes that are left lead', () => {
    expect(firstTwoSolutions(spec.givens)).toEqual([spec.solution])
    state.values.forEach((value, cell) => {
      const right = spec.solution[cell] ?? EMPTY
      if (value !== EMPTY) expect(value).toBe(right)
      else expect(reasoned.allows(cell, right)).toBe(true)
    })
  })

  it('has exactly the step of the lesson as its next one: nothing easier acts', () => {
    expect(finding?.id).toBe(position.technique)
    expect(lessonOf(position.technique)).toBe(lesson)
  })

  it('has one answer, which is what its step says', () => {
    const answers = new Set(
      finding?.steps
        .filter(
          ({ eliminations: [first] }) =>
            ASKS[lesson] !== 'gone' || first?.symbol === position.symbol,
        )
        .map((step) => touchedCells(ASKS[lesson], step).join()),
    )
    expect([...answers]).toEqual([position.cells.join()])
    const [step] = finding?.steps ?? []
    expect((step?.placements[0] ?? step?.eliminations[0])?.symbol).toBe(position.symbol)
    const [unit] = step?.units ?? []
    expect(position.unit).toEqual(
      ASKS[lesson] === 'where' && unit ? [unit.kind, unit.index] : undefined,
    )
  })

  it('needs no notes, or shows them all', () => {
    expect(position.struck === '' || hasNotes(lesson)).toBe(true)
    const noted = state.values.every((value, cell) => value !== EMPTY || state.marks[cell] !== 0)
    expect(noted).toBe(hasNotes(lesson))
  })

  it('is proved in beats that say and show what is so', () => {
    const hint = nextHint(spec, state)
    expect(hint?.technique).toBe(position.technique)
    expect(hint?.beats.length).toBeGreaterThan(1)
    expect(hint && beatFaults(spec, reasoned, hint)).toEqual([])
  })
})
