import fc from 'fast-check'
import { expect, test } from 'vitest'
import { apply } from '../../../src/games/letter-sudoku/core/apply.ts'
import type { Hint } from '../../../src/games/letter-sudoku/core/hint/hint.ts'
import { LOWER_PROOFS } from '../../../src/games/letter-sudoku/core/hint/proof/lower-proofs.ts'
import { UPPER_PROOFS } from '../../../src/games/letter-sudoku/core/hint/proof/upper-proofs.ts'
import { positionOf } from '../../../src/games/letter-sudoku/core/hint/player-position.ts'
import { stepHint } from '../../../src/games/letter-sudoku/core/hint/step-hint.ts'
import type { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import { LADDER } from '../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import type { LadderId } from '../../../src/games/letter-sudoku/core/techniques/technique-id.ts'
import { allSteps } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Step } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { nextHint } from '../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import type { Move } from '../../../src/games/letter-sudoku/core/moves.ts'
import type { Spec } from '../../../src/games/letter-sudoku/core/puzzle.ts'
import { start, status } from '../../../src/games/letter-sudoku/core/state.ts'
import type { State } from '../../../src/games/letter-sudoku/core/state.ts'
import { beatFaults } from '../../support/beat-faults.ts'
import { chainFaults, lineFaults } from '../../support/chain-faults.ts'
import { deepFrozen } from '../../support/deep-frozen.ts'
import { proper } from './proper-puzzles.ts'
import { STUCK } from './stuck-positions.ts'

const PROOFS = { ...LOWER_PROOFS, ...UPPER_PROOFS }
const alphabet = { letters: [...'GREATJOBI'] }
const puzzle: fc.Arbitrary<Spec> = proper.map((each) => deepFrozen({ ...each, alphabet }))

/** Every hint on the way from a state to the end, with the state that it was given for. */
function walked(spec: Spec, from: State): { hint: Hint; state: State }[] {
  const steps: { hint: Hint; state: State }[] = []
  let state = deepFrozen(from)
  for (let hint = nextHint(spec, state); hint; hint = nextHint(spec, state)) {
    steps.push({ hint, state })
    const played = apply(spec, state, hint.move)
    if (!played.ok) throw new Error(played.reason.code)
    if (played.value === state) throw new Error(`Nothing is done by ${JSON.stringify(hint.move)}`)
    state = deepFrozen(played.value)
  }
  expect(status(spec, state)).toBe('finished')
  return steps
}

/** Whether a move agrees with the solution: nothing wrong is placed, nothing right is struck out. */
function isSound({ solution }: Spec, state: State, move: Move): boolean {
  switch (move.type) {
    case 'place':
    case 'mark':
      return solution[move.cell] === move.symbol
    case 'erase':
      return state.values[move.cell] !== solution[move.cell]
    case 'eliminate':
      return move.candidates.every(({ cell, symbol }) => solution[cell] !== symbol)
    default:
      return false
  }
}

test('hints lead through hard puzzles to the end, and never contradict the solution', () => {
  fc.assert(
    fc.property(puzzle, (spec) => {
      for (const { hint, state } of walked(spec, start(spec)))
        if (!isSound(spec, state, hint.move)) throw new Error(JSON.stringify(hint))
    }),
    { numRuns: 10 },
  )
})

test('every hint on the way tells what is so, in every language', () => {
  fc.assert(
    fc.property(puzzle, (spec) => {
      for (const { hint, state } of walked(spec, start(spec))) {
        const position = positionOf(spec, state)
        const faults = [
          ...beatFaults(spec, position, hint),
          ...chainFaults(spec, position, hint.beats),
          ...hint.beats.flatMap(lineFaults),
        ]
        if (faults.length > 0) throw new Error(`${hint.technique}: ${faults.join()}`)
      }
    }),
    { numRuns: 5 },
  )
})

/** The steps of each technique in a position; of many only some, evenly chosen. */
function someSteps(position: Position): Step[] {
  return LADDER.flatMap((technique) => {
    const steps = allSteps(technique, position)
    const each = Math.ceil(steps.length / 8)
    return steps.filter((_, at) => at % each === 0)
  })
}

test.each(STUCK.filter((_, at) => at % 12 === 0))(
  'whatever the ladder finds where singles end is told as it is, %#',
  ({ position, solution }) => {
    const spec = { alphabet, givens: position.values, solution } as unknown as Spec
    const faults = someSteps(position).flatMap((step) => {
      const hint = stepHint({ spec, position, step }, PROOFS[step.technique as LadderId])
      return [
        ...beatFaults(spec, position, hint),
        ...chainFaults(spec, position, hint.beats),
        ...hint.beats.flatMap(lineFaults),
      ].map((fault) => `${step.technique}: ${fault}`)
    })
    expect(faults).toEqual([])
  },
)

const mask = fc.integer({ min: 1, max: 511 })
const marks = fc.array(mask, { minLength: 81, maxLength: 81 })

test('wherever notes lack a letter it comes back first; then the hints lead to the end', () => {
  fc.assert(
    fc.property(puzzle, marks, (spec, all) => {
      const { values } = start(spec)
      const noted = { values, marks: values.map((value, cell) => (value < 0 ? all[cell]! : 0)) }
      const kinds = walked(spec, noted).map(({ hint }) => hint.kind)
      const lacking = noted.marks.filter(
        (each, cell) => values[cell]! < 0 && !(each & (1 << spec.solution[cell]!)),
      ).length
      expect(kinds.slice(0, lacking).every((kind) => kind === 'missing')).toBe(true)
      expect(kinds.slice(lacking)).not.toContain('missing')
      expect(kinds).not.toContain('wrong')
    }),
    { numRuns: 10 },
  )
})

test('between a few puzzles no hint but the last resort goes without a name', () => {
  fc.assert(
    fc.property(puzzle, (spec) => {
      for (const { hint } of walked(spec, start(spec)))
        expect(!hint.name).toBe(hint.kind === 'beyond')
    }),
    { numRuns: 5 },
  )
})
