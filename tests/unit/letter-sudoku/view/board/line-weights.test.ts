import { describe, expect, it } from 'vitest'
import {
  lineWeights,
  strongLine,
} from '../../../../../src/games/letter-sudoku/view/board/line-weights.ts'
import { STRONG_LINES } from '../../../../../src/theme/strong-lines.ts'

describe.each([35, 39, 42, 63, 105])('the lines of a board whose cells are %i wide', (cell) => {
  const usual = lineWeights(cell)
  const strong = lineWeights(cell, STRONG_LINES)

  it('are heavier in strong contrast', () => {
    expect(strong.hairline).toBeGreaterThan(usual.hairline)
    expect(strong.box).toBeGreaterThan(usual.box)
    expect(strong.frame + strong.inside).toBeGreaterThan(usual.frame + usual.inside)
  })

  it('take no more room around the cells, so that none of these moves', () => {
    expect(strong.frame).toBe(usual.frame)
  })

  it('are heaviest round the board, and lightest between cells', () => {
    for (const { frame, inside, box, hairline } of [usual, strong]) {
      expect(frame + inside).toBeGreaterThan(box)
      expect(box).toBeGreaterThan(hairline)
    }
  })
})

it('signs of strong contrast are as on a phone there, and grow with larger cells', () => {
  expect(strongLine(4, 39)).toBe(4)
  expect(strongLine(4, 84)).toBe(8)
})
