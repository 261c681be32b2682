import { describe, expect, it } from 'vitest'
import { LOWER_PROOFS } from '../../../../src/games/letter-sudoku/core/hint/proof/lower-proofs.ts'
import { UPPER_PROOFS } from '../../../../src/games/letter-sudoku/core/hint/proof/upper-proofs.ts'
import { stepHint } from '../../../../src/games/letter-sudoku/core/hint/step-hint.ts'
import type { Position } from '../../../../src/games/letter-sudoku/core/solver/position.ts'
import { LADDER } from '../../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { LOWER_LADDER } from '../../../../src/games/letter-sudoku/core/techniques/lower-ladder.ts'
import type { LadderId } from '../../../../src/games/letter-sudoku/core/techniques/technique-id.ts'
import { allSteps } from '../../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Step } from '../../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { beatFaults } from '../../../support/beat-faults.ts'
import { chainFaults, lineFaults } from '../../../support/chain-faults.ts'
import { translatorOf } from '../../../support/translator.ts'
import { spec } from '../example-grid.ts'
import EXPLAINED from './explained.json' with { type: 'json' }
import { parsePosition } from './written-position.ts'

const PROOFS = { ...LOWER_PROOFS, ...UPPER_PROOFS }

/** All steps that a technique of the ladder allows. */
function stepsOf(technique: string, position: Position): Step[] {
  return LADDER.filter(({ id }) => id === technique).flatMap((known) => allSteps(known, position))
}

const { say } = translatorOf('en')

describe.each(EXPLAINED)('$technique', ({ technique, position: written, beats }) => {
  const position = parsePosition(written)
  const hints = stepsOf(technique, position).map((step) =>
    stepHint({ spec, position, step }, PROOFS[step.technique as LadderId]),
  )

  it(`is told: ${beats.join(' ')}`, () => {
    expect(hints.map((hint) => hint.beats.map(({ text }) => say(text)))).toContainEqual(beats)
  })

  it('tells what is so, shows what it names, and says what it shows, in every language', () => {
    expect(hints.flatMap((hint) => beatFaults(spec, position, hint))).toEqual([])
  })

  it('has chains of which each stop follows from those before, and lines between cells that see each other', () => {
    expect(
      hints.flatMap((hint) => [
        ...chainFaults(spec, position, hint.beats),
        ...hint.beats.flatMap(lineFaults),
      ]),
    ).toEqual([])
  })
})

it('every technique of the ladder is told in one of its two parts', () => {
  const lower = LOWER_LADDER.map(({ id }) => id as string)
  const upper = LADDER.map(({ id }) => id as string).filter((id) => !lower.includes(id))
  expect(Object.keys(LOWER_PROOFS).toSorted()).toEqual(lower.toSorted())
  expect(Object.keys(UPPER_PROOFS).toSorted()).toEqual(upper.toSorted())
})

it('every way to tell has a position here', () => {
  const told = new Set(EXPLAINED.map(({ technique }) => PROOFS[technique as LadderId].prove))
  const untold = Object.values(PROOFS).filter(({ prove }) => !told.has(prove))
  expect(untold.map(({ name }) => say(name))).toEqual([])
})
