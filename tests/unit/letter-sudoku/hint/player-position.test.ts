import { describe, expect, it } from 'vitest'
import { nextHint } from '../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import {
  findMisnoted,
  positionOf,
} from '../../../../src/games/letter-sudoku/core/hint/player-position.ts'
import { Position } from '../../../../src/games/letter-sudoku/core/solver/position.ts'
import type { State } from '../../../../src/games/letter-sudoku/core/state.ts'
import { beatFaults } from '../../../support/beat-faults.ts'
import { translatorOf } from '../../../support/translator.ts'
import { after, at, fresh, mark, place, solved, spec, symbol } from '../example-grid.ts'

const noted = after(fresh, { type: 'fillMarks' })
const plain = Position.of(fresh.values, spec.givens)
const right = (cell: number) => spec.solution[cell] ?? -1
/** A cell with several candidates, and one of them that is not the right letter. */
const wide = noted.marks.findIndex((mask) => (mask & (mask - 1)) !== 0)
const wrong = [0, 1, 2, 3, 4, 5, 6, 7, 8].find(
  (each) => each !== right(wide) && (noted.marks[wide] ?? 0) & (1 << each),
) as number

const strike = (state: State, cell: number, symbolGone: number): State =>
  after(state, { type: 'mark', cell, symbol: symbolGone, on: false })

describe('the position as the player sees it', () => {
  it('follows the plain rule while no cell has notes', () => {
    expect(positionOf(spec, fresh)).toEqual(plain)
  })

  it('follows the plain rule while some cell has none: notes here and there rule nothing out', () => {
    expect(positionOf(spec, after(fresh, mark('r1c1', 'G')))).toEqual(plain)
    const almost = after(noted, { type: 'erase', cell: wide })
    expect(positionOf(spec, almost)).toEqual(plain)
  })

  it('takes the notes at their word where every empty cell has some', () => {
    expect(positionOf(spec, noted)).toEqual(plain)
    const position = positionOf(spec, strike(noted, wide, wrong))
    expect(plain.allows(wide, wrong)).toBe(true)
    expect(position.allows(wide, wrong)).toBe(false)
  })

  it('has no candidate that a peer holds, even if it is still noted', () => {
    const state = after(noted, place('r1c1', 'O', false))
    const stale = state.marks.findIndex(
      (mask, cell) => cell !== at('r1c1') && cell < 9 && mask & (1 << symbol('O')),
    )
    if (stale >= 0) expect(positionOf(spec, state).allows(stale, symbol('O'))).toBe(false)
    expect(positionOf(spec, state)).toEqual(Position.of(state.values, spec.givens))
  })

  it('knows which letters the puzzle gave', () => {
    const position = positionOf(spec, after(fresh, place('r1c1', 'O')))
    expect([position.given[at('r1c1')], position.given[at('r1c2')]]).toEqual([0, 1])
  })
})

describe('notes that lack the right letter', () => {
  const misled = strike(noted, wide, right(wide))

  it('are a mistake where notes are taken at their word, and only there', () => {
    expect(findMisnoted(spec, misled)).toEqual([wide])
    expect(findMisnoted(spec, noted)).toEqual([])
    expect(findMisnoted(spec, after(fresh, mark('r1c1', 'G')))).toEqual([])
    expect(findMisnoted(spec, solved)).toEqual([])
  })

  it('are pointed out before any reasoning, and the right letter is noted again', () => {
    const hint = nextHint(spec, misled)
    expect(hint).toMatchObject({ kind: 'missing', targets: [wide] })
    expect(hint && after(misled, hint.move)).toEqual(noted)
  })

  it('are pointed to by their box first; the letter comes with the reason', () => {
    const hint = nextHint(spec, misled)
    const said = hint?.beats.map(({ text }) => translatorOf('en').say(text))
    expect(said).toEqual([
      expect.stringMatching(/^A note is missing in box \d\.$/),
      expect.stringMatching(/^The letter that belongs here isn’t among the notes: [GREATJOBI]\.$/),
    ])
    expect(hint && beatFaults(spec, positionOf(spec, misled), hint)).toEqual([])
  })

  it('come after letters that are wrong', () => {
    const both = after(misled, place('r1c1', 'I', false))
    expect(nextHint(spec, both)?.kind).toBe('wrong')
  })
})
