import { describe, expect, it } from 'vitest'
import { Position } from '../../../src/games/letter-sudoku/core/solver/position.ts'
import {
  hiddenSingleBox,
  hiddenSingleLine,
} from '../../../src/games/letter-sudoku/core/techniques/singles/hidden-singles.ts'
import { LADDER } from '../../../src/games/letter-sudoku/core/techniques/ladder.ts'
import { lastCell } from '../../../src/games/letter-sudoku/core/techniques/singles/last-cell.ts'
import { nakedSingle } from '../../../src/games/letter-sudoku/core/techniques/singles/naked-single.ts'
import { firstStep } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import type { Technique } from '../../../src/games/letter-sudoku/core/techniques/technique.ts'
import { formatCell } from '../../../src/kit/grid-geometry.ts'
import { at, digits, solved } from './example-grid.ts'

const find = (technique: Technique, values: readonly number[]) =>
  firstStep(technique, Position.of(values))
const empty = digits('.'.repeat(81))
const withDigits = (cells: Record<string, number>): number[] =>
  Object.entries(cells).reduce((values, [name, digit]) => values.with(at(name), digit - 1), empty)

describe('the last cell of a unit', () => {
  it('takes the symbol that the unit lacks', () => {
    const step = find(lastCell, digits(`12345678.${'.'.repeat(72)}`))
    expect(step?.placements).toEqual([{ cell: at('r1c9'), symbol: 8 }])
    expect(step?.units[0]).toMatchObject({ kind: 'row', index: 0 })
    expect(step?.causes).toHaveLength(8)
  })

  it('is not found while two are open', () => {
    expect(find(lastCell, digits(`1234567..${'.'.repeat(72)}`))).toBeNull()
  })

  it('is not guessed where a letter stands twice, so that two are lacking', () => {
    expect(find(lastCell, digits(`12345677.${'.'.repeat(72)}`))).toBeNull()
  })

  it('is not filled against a letter that blocks it', () => {
    const values = digits(`12345678.${'.'.repeat(72)}`).with(at('r9c9'), 8)
    expect(find(lastCell, values)).toBeNull()
  })
})

describe('a hidden single', () => {
  // Ones in rows 2 and 3 and in columns 2 and 3 leave r1c1 alone in box 1.
  const values = withDigits({ r2c5: 1, r3c8: 1, r5c2: 1, r8c3: 1 })

  it('is the only cell of a box for a symbol', () => {
    const step = find(hiddenSingleBox, values)
    expect(step?.placements).toEqual([{ cell: at('r1c1'), symbol: 0 }])
    expect(step?.units[0]).toMatchObject({ kind: 'box', index: 0 })
  })

  it('names what keeps the symbol out of the other cells, each once', () => {
    const causes = find(hiddenSingleBox, values)?.causes.map(formatCell)
    expect([...(causes ?? [])].sort()).toEqual(['r2c5', 'r3c8', 'r5c2', 'r8c3'])
  })

  it('can be in a line where no box shows it', () => {
    const line = withDigits({ r2c4: 1, r3c7: 1, r1c2: 2, r1c3: 3 })
    expect(find(hiddenSingleLine, line)?.units[0]?.kind).toBe('row')
  })
})

describe('a naked single', () => {
  it('is a cell whose peers hold all other symbols', () => {
    const values = withDigits({
      r1c4: 1,
      r1c5: 2,
      r1c6: 3,
      r4c1: 4,
      r5c1: 5,
      r6c1: 6,
      r2c2: 7,
      r3c3: 8,
    })
    const step = find(nakedSingle, values)
    expect(step?.placements).toEqual([{ cell: at('r1c1'), symbol: 8 }])
    expect(step?.causes).toHaveLength(8)
    expect(step?.units).toEqual([])
  })
})

describe('the ladder', () => {
  it('goes from the easiest to the hardest', () => {
    const ratings = LADDER.map((technique) => technique.rating)
    expect(ratings).toEqual([...ratings].sort((a, b) => a - b))
  })

  it('finds nothing in an empty grid and nothing in a full one', () => {
    for (const technique of LADDER) {
      expect(find(technique, empty)).toBeNull()
      expect(find(technique, solved.values)).toBeNull()
    }
  })
})
