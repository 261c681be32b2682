import { describe, expect, it } from 'vitest'
import { EXPLAINERS } from '../../../../src/games/letter-sudoku/core/hint/explain/explainers.ts'
import { stepHint } from '../../../../src/games/letter-sudoku/core/hint/step-hint.ts'
import { TECHNIQUE_NAMES } from '../../../../src/games/letter-sudoku/core/hint/technique-names.ts'
import type { Position } from '../../../../src/games/letter-sudoku/core/solver/position.ts'
import { nishio } from '../../../../src/games/letter-sudoku/core/techniques/forcing/nishio.ts'
import { visitCaseChains } from '../../../../src/games/letter-sudoku/core/techniques/forcing/visit-case-chains.ts'
import { visitForcingChains } from '../../../../src/games/letter-sudoku/core/techniques/forcing/visit-forcing-chains.ts'
import { LADDER } from '../../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { allSteps } from '../../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Step } from '../../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { LANGUAGE_TAGS } from '../../../../src/i18n/languages.ts'
import { translatorOf } from '../../../support/translator.ts'
import { spec } from '../example-grid.ts'
import EXPLAINED from './explained.json' with { type: 'json' }
import { parsePosition } from './written-position.ts'

/** All steps of a technique; those that are not in the ladder are found by the searches that rate. */
function stepsOf(technique: string, position: Position): Step[] {
  const known = LADDER.find(({ id }) => id === technique)
  if (known) return allSteps(known, position)
  const steps: Step[] = []
  const collect = (step: Step) => steps.push(step) < 0
  visitForcingChains(position, Infinity, collect)
  visitCaseChains(position, Infinity, collect)
  nishio.visit(position, collect)
  return steps
}

const say = Object.fromEntries(LANGUAGE_TAGS.map((tag) => [tag, translatorOf(tag).say]))

describe.each(EXPLAINED)('$technique', ({ technique, position: written, sentence }) => {
  const position = parsePosition(written)
  const hints = stepsOf(technique, position).map((step) => ({
    step,
    hint: stepHint({ spec, position, step }),
  }))

  it(`is explained: ${sentence}`, () => {
    expect(hints.map(({ hint }) => say['en']?.(hint.explain))).toContain(sentence)
  })

  it('is explained in every language, with nothing left open, and short enough to be read', () => {
    for (const { hint } of hints)
      for (const tag of LANGUAGE_TAGS)
        for (const text of [hint.point, hint.explain, hint.result].map((each) =>
          say[tag]?.(each),
        )) {
          expect(text).not.toMatch(/[{}]|undefined|grid\.|^$/)
          expect(text?.length).toBeLessThan(300)
        }
  })

  it('shows notes that are there, and strikes those that go', () => {
    for (const { step, hint } of hints) {
      for (const { cell, symbol } of hint.notes) expect(position.allows(cell, symbol)).toBe(true)
      const gone = hint.notes.filter(({ role }) => role === 'gone')
      expect(gone).toHaveLength(step.eliminations.length)
      expect(new Set(hint.notes.map(({ cell, symbol }) => cell * 9 + symbol)).size).toBe(
        hint.notes.length,
      )
    }
  })
})

it('every technique of the ladder has a name and an explanation', () => {
  const ids = LADDER.map(({ id }) => id)
  expect(ids.filter((id) => !(id in TECHNIQUE_NAMES) || !(id in EXPLAINERS))).toEqual([])
})
