import { describe, expect, it } from 'vitest'
import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import { LADDER } from '../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { allSteps, applyStep } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type {
  CellSymbol,
  Step,
  Technique,
} from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { formatCell } from '../../../src/kit/grid-geometry.ts'
import { at } from './example-grid.ts'
import type { TechniqueExample } from './technique-example.ts'
import { EXAMPLES } from './technique-examples.ts'

function positionOf({ grid, gone = '' }: Pick<TechniqueExample, 'grid' | 'gone'>): Position {
  const values = Array.from(grid, (sign) => '123456789abcdefghi'.indexOf(sign)).map((index) =>
    index < 0 ? -1 : index % 9,
  )
  const givens = values.map((value, cell) => (/[a-i]/.test(grid[cell] ?? '') ? -1 : value))
  const position = Position.of(values, givens)
  for (const each of gone.split(' ').filter(Boolean)) {
    const [cell = '', symbols = ''] = each.split('-')
    for (const digit of symbols) position.eliminate(at(cell), Number(digit) - 1)
  }
  return position
}

const formatAll = (list: readonly CellSymbol[]) =>
  list.map(({ cell, symbol }) => `${formatCell(cell)}${symbol + 1}`).join(' ')

function told(step: Step) {
  return {
    eliminations: formatAll(step.eliminations),
    placements: formatAll(step.placements),
    causes: step.causes.map(formatCell).join(' '),
    units: step.units.map(({ kind, index }) => `${kind} ${index + 1}`).join(', '),
    rating: step.rating,
  }
}

const techniqueOf = (id: string) => LADDER.find((technique) => technique.id === id) as Technique

describe.each(EXAMPLES)('$id', (example) => {
  const { id, eliminations = '', placements = '', causes, units, rating } = example
  const technique = techniqueOf(id)

  it('is found with exactly what follows, and why', () => {
    const steps = allSteps(technique, positionOf(example))
    expect(steps.map(told)).toContainEqual({ eliminations, placements, causes, units, rating })
    expect(steps.every((step) => step.technique === id && step.rating >= technique.rating)).toBe(
      true,
    )
  })

  it('is not found again once it was used', () => {
    const position = positionOf(example)
    const [step] = allSteps(technique, position)
    if (step) applyStep(position, step)
    const again = allSteps(technique, position).map(told)
    expect(again.map((each) => `${each.eliminations}|${each.placements}`)).not.toContain(
      step && `${formatAll(step.eliminations)}|${formatAll(step.placements)}`,
    )
  })
})

it('there is an example of every technique', () => {
  expect(EXAMPLES.map(({ id }) => id).sort()).toEqual(LADDER.map(({ id }) => id).sort())
})

it('where the ladder ends no technique finds anything', () => {
  const position = positionOf({
    grid: '..9.71542.4529.......4859...9.5..2.....9.2.585..71......684.7.59...57..1.5712..3.',
    gone: 'r2c1-8 r3c1-6 r4c1-7 r4c3-4 r4c6-36 r6c3-4 r6c6-36 r6c9-3',
  })
  expect(LADDER.flatMap((technique) => allSteps(technique, position))).toEqual([])
})

it('a pair that lies in a line and a box is one step, which clears both', () => {
  const position = Position.of(Array(81).fill(-1))
  for (const name of ['r1c1', 'r1c2'])
    for (const symbol of [2, 3, 4, 5, 6, 7, 8]) position.eliminate(at(name), symbol)
  const [step, ...more] = allSteps(techniqueOf('nakedPair'), position)
  expect(more).toEqual([])
  expect(step?.units.map(({ kind }) => kind)).toEqual(['row', 'box'])
  // Both symbols from seven cells of the row and from six more of the box.
  expect(step?.eliminations).toHaveLength(26)
})

it('pointing is direct only where another box is left with one cell that had more before', () => {
  const places = (symbol: number, ...names: string[]) => {
    const position = Position.of(Array(81).fill(-1))
    for (const name of ['r1', 'r2', 'r3'].flatMap((row) => [4, 5, 6].map((c) => `${row}c${c}`)))
      if (!names.includes(name)) position.eliminate(at(name), symbol)
    for (const name of ['r2', 'r3'].flatMap((row) => [1, 2, 3].map((c) => `${row}c${c}`)))
      position.eliminate(at(name), symbol)
    return position
  }
  const direct = techniqueOf('directPointing')
  const [step] = allSteps(direct, places(0, 'r1c4', 'r2c5'))
  expect(step?.placements).toEqual([{ cell: at('r2c5'), symbol: 0 }])
  expect(allSteps(direct, places(0, 'r2c5'))).toEqual([])
  expect(allSteps(direct, places(0, 'r1c4', 'r2c5', 'r3c6'))).toEqual([])
})

it('an avoidable rectangle has no corner that the puzzle gave', () => {
  const example = EXAMPLES.find(({ id }) => id === 'avoidableRectangle1') as TechniqueExample
  const position = positionOf(example)
  position.given.fill(1)
  expect(allSteps(techniqueOf('avoidableRectangle1'), position)).toEqual([])
})
