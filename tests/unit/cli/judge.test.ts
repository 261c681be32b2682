import { describe, expect, it } from 'vitest'
import { judge, judgeNamed } from '../../../src/cli/puzzle/judge.ts'
import type { Verdict } from '../../../src/cli/puzzle/judge.ts'
import { readLine } from '../../../src/formats/line/read-line.ts'
import type { ReadPuzzle } from '../../../src/formats/read-puzzle.ts'

/** Its givens are of eight letters: the ninth occurs in the solution only. */
const EIGHT = '....E.H...B..ADE...F.H.G.AB.G...B..AHA.F............C......A...C......GEG.D......'

function gridOf(line: string): ReadPuzzle {
  const grid = readLine(line, { letters: null, context: '' })
  if (!grid.ok) throw new Error(grid.reason.code)
  return grid.value
}

const said = (line: string): Verdict => judge(gridOf(line))
const SOLVED = '137256849928314567465897312673542981819673254542189736256731498391428675784965123'

describe('a grid', () => {
  it('that is full and right has itself as its only solution', () =>
    expect(said(SOLVED)).toMatchObject({ solutions: 1, reason: null }))

  it('with a letter twice names the unit and both cells', () =>
    expect(said(`3${SOLVED.slice(1)}`)).toMatchObject({
      solutions: 0,
      reason: expect.stringMatching(
        /^Letter 3 appears twice in row 1: at row 1, column 1/,
      ) as string,
    }))

  it('without a letter has several solutions', () =>
    expect(said('.'.repeat(81))).toMatchObject({
      solutions: 2,
      reason: expect.stringMatching(/no printed letters.*fewer than 17/) as string,
    }))

  it('with 16 givens never has just one', () => {
    const few = [...SOLVED]
      .map((digit, cell) => (cell % 5 === 0 && cell < 80 ? digit : '.'))
      .join('')
    expect(said(few)).toMatchObject({
      solutions: 2,
      reason: expect.stringContaining('only 16 printed letters') as string,
    })
  })

  it('with few givens that contradict each other has none', () =>
    expect(said(`12345678.${'.'.repeat(8)}9${'.'.repeat(63)}`)).toMatchObject({
      solutions: 0,
      reason: expect.stringContaining('only 9 printed letters') as string,
    }))

  it('with several solutions says where they differ, and of letters nobody named', () => {
    const open = SOLVED.replaceAll('1', '.').replaceAll('2', '.')
    expect(said(open)).toMatchObject({
      solutions: 2,
      reason: expect.stringMatching(/could hold 1 or 2/) as string,
    })
    const letters = open.replaceAll(/\d/g, (digit) => 'ABCDEFGHI'[Number(digit) - 1] ?? '')
    expect(said(letters).reason).toMatch(/could hold \? or \?.*does not occur in the puzzle/)
  })
})

it('a solution with a letter that nobody named is proved, but not printed', () => {
  expect(said(EIGHT)).toMatchObject({ solutions: 1, reason: null })
  expect(judgeNamed(gridOf(EIGHT))).toMatchObject({
    solutions: 1,
    spec: null,
    reason: expect.stringContaining('--letters') as string,
  })
})
