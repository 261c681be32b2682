import { describe, expect, it } from 'vitest'
import {
  START_UI,
  eraseAtCursor,
  extendTo,
  holdLetter,
  moveCursor,
  nextEmptyCell,
  noteCells,
  touchCell,
  touchLetter,
  typeLetter,
} from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import type {
  GridContext,
  GridUi,
} from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import { after, at, fresh, mark, place, solved, spec, symbol } from '../../example-grid.ts'

const cellsLead: GridContext = { spec, state: fresh, lead: 'cell', tidyMarks: true }
const lettersLead: GridContext = { ...cellsLead, lead: 'letter' }
const O = symbol('O')
const I = symbol('I')
const ui = (change: Partial<GridUi>): GridUi => ({ ...START_UI, ...change })
const chosen = (name: string, change: Partial<GridUi> = {}): GridUi =>
  ui({ cursor: at(name), selected: true, ...change })

describe('touching a cell', () => {
  it('chooses it, and lets it go when touched again', () => {
    const once = touchCell(START_UI, at('r1c1'), cellsLead)
    expect(once).toEqual({ ui: chosen('r1c1', { touches: 1 }), move: null })
    expect(touchCell(once.ui, at('r1c1'), cellsLead).ui.selected).toBe(false)
  })

  it('counts, because each press brings the keyboard’s focus to the cell', () => {
    const again = touchCell(ui({ touches: 4, armed: O }), at('r1c1'), cellsLead)
    expect(again.ui.touches).toBe(5)
    expect(moveCursor(again.ui, at('r1c3')).touches).toBe(5)
  })

  it('with a letter in hand puts it there and keeps it in hand', () => {
    const reaction = touchCell(ui({ armed: O }), at('r1c1'), cellsLead)
    expect(reaction.move).toEqual(place('r1c1', 'O'))
    expect(reaction.ui.armed).toBe(O)
  })

  it('with the same letter in hand takes it away again', () => {
    const state = after(fresh, place('r1c1', 'O'))
    const reaction = touchCell(ui({ armed: O }), at('r1c1'), { ...cellsLead, state })
    expect(reaction.move).toEqual({ type: 'erase', cell: at('r1c1') })
  })

  it('that is a given takes its letter in hand instead', () => {
    const reaction = touchCell(ui({ armed: O }), at('r1c2'), cellsLead)
    expect(reaction).toMatchObject({ move: null, ui: { armed: symbol('E'), cursor: at('r1c2') } })
  })

  it('with a letter in hand notes it while notes are on', () => {
    const reaction = touchCell(ui({ armed: O, marking: true }), at('r1c1'), cellsLead)
    expect(reaction.move).toEqual(mark('r1c1', 'O'))
  })
})

describe('touching a letter', () => {
  it.each([
    ['cells', cellsLead, null],
    ['letters', lettersLead, O],
  ])('puts it into the chosen cell; in hand after it when %s lead: %o', (_lead, context, armed) => {
    const reaction = touchLetter(chosen('r1c1'), O, context)
    expect(reaction.move).toEqual(place('r1c1', 'O'))
    expect(reaction.ui.armed).toBe(armed)
  })

  it('without a chosen cell takes it in hand, whatever leads', () => {
    for (const context of [cellsLead, lettersLead]) {
      const reaction = touchLetter(START_UI, O, context)
      expect(reaction).toMatchObject({ move: null, ui: { armed: O, selected: false } })
    }
  })

  it('on a chosen given takes it in hand', () => {
    expect(touchLetter(chosen('r1c2'), O, cellsLead)).toMatchObject({
      move: null,
      ui: { armed: O },
    })
  })

  it('that is in hand puts it down', () => {
    expect(touchLetter(ui({ armed: O }), O, cellsLead).ui.armed).toBeNull()
  })

  it('while another is in hand changes hands and places nothing', () => {
    const reaction = touchLetter(chosen('r1c1', { armed: O }), I, cellsLead)
    expect(reaction).toMatchObject({ move: null, ui: { armed: I } })
  })

  it('that the chosen cell holds takes it away', () => {
    const state = after(fresh, place('r1c1', 'O'))
    const reaction = touchLetter(chosen('r1c1'), O, { ...cellsLead, state })
    expect(reaction.move).toEqual({ type: 'erase', cell: at('r1c1') })
  })

  it('notes it while notes are on, and takes the note away the second time', () => {
    const noting = chosen('r1c1', { marking: true })
    expect(touchLetter(noting, O, cellsLead).move).toEqual(mark('r1c1', 'O'))
    const state = after(fresh, mark('r1c1', 'O'))
    expect(touchLetter(noting, O, { ...cellsLead, state }).move).toEqual(mark('r1c1', 'O', false))
  })
})

describe('typing a letter', () => {
  it('is for the cell under the cursor, whatever is in hand', () => {
    const reaction = typeLetter(ui({ cursor: at('r1c3'), armed: O }), I, false, cellsLead)
    expect(reaction.move).toEqual(place('r1c3', 'I'))
    expect(reaction.ui).toMatchObject({ selected: true, armed: O })
  })

  it('with Shift notes it, and places it while notes are on', () => {
    expect(typeLetter(START_UI, O, true, cellsLead).move).toEqual(mark('r1c1', 'O'))
    expect(typeLetter(ui({ marking: true }), O, true, cellsLead).move).toEqual(place('r1c1', 'O'))
  })

  it('on a given does nothing', () => {
    expect(typeLetter(ui({ cursor: at('r1c2') }), O, false, cellsLead).move).toBeNull()
  })

  it('follows the setting that tidies marks', () => {
    const reaction = typeLetter(START_UI, O, false, { ...cellsLead, tidyMarks: false })
    expect(reaction.move).toEqual(place('r1c1', 'O', false))
  })
})

describe('erasing', () => {
  it('is for the cell under the cursor, and never for a given', () => {
    expect(eraseAtCursor(START_UI, cellsLead).move).toEqual({ type: 'erase', cell: 0 })
    expect(eraseAtCursor(ui({ cursor: at('r1c2') }), cellsLead).move).toBeNull()
  })
})

describe('the cursor', () => {
  it('chooses the cell that it comes to and keeps the letter in hand', () => {
    expect(moveCursor(ui({ armed: O }), 40)).toMatchObject({ cursor: 40, selected: true, armed: O })
  })

  it('finds the next empty cell in reading order, and around the end', () => {
    expect(nextEmptyCell(fresh, at('r1c1'))).toBe(at('r1c3'))
    expect(nextEmptyCell(fresh, at('r9c9'))).toBe(at('r1c1'))
    expect(nextEmptyCell(solved, 0)).toBeNull()
  })
})

describe('several cells at once', () => {
  const cells = ['r1c1', 'r1c2', 'r1c3'].map(at)

  it('are noted in where they are empty', () => {
    // r1c2 is printed.
    const move = noteCells(cells, O, cellsLead)
    const noted = ['r1c1', 'r1c3'].map(at)
    expect(move).toEqual({ type: 'markCells', cells: noted, symbol: O, on: true })
  })

  it('get the note where some lack it, and lose it where none does', () => {
    const some = { ...cellsLead, state: after(fresh, mark('r1c1', 'O')) }
    expect(noteCells(cells, O, some)).toMatchObject({ cells: [at('r1c3')], on: true })
    const all = { ...cellsLead, state: after(fresh, mark('r1c1', 'O'), mark('r1c3', 'O')) }
    expect(noteCells(cells, O, all)).toMatchObject({ cells: ['r1c1', 'r1c3'].map(at), on: false })
  })

  it('are none where nothing is empty', () => {
    expect(noteCells([at('r1c2')], O, cellsLead)).toBeNull()
  })

  it('are chosen one by one, until the cursor moves by itself', () => {
    const two = extendTo(chosen('r1c1'), at('r1c2'))
    expect(two).toMatchObject({ cursor: at('r1c2'), crossed: [at('r1c1'), at('r1c2')] })
    expect(extendTo(two, at('r1c1')).crossed).toEqual(two.crossed)
    expect(moveCursor(two, at('r5c5')).crossed).toEqual([])
    expect(touchCell(two, at('r5c5'), cellsLead).ui.crossed).toEqual([])
  })
})

describe('a key that is held', () => {
  it('notes where letters are placed, and places where they are noted, once', () => {
    const noted = holdLetter(chosen('r1c1'), O, cellsLead)
    expect(noted.move).toEqual(mark('r1c1', 'O'))
    expect(noted.ui.marking).toBe(false)
    const placed = holdLetter(chosen('r1c1', { marking: true }), O, cellsLead)
    expect(placed.move).toEqual(place('r1c1', 'O'))
    expect(placed.ui.marking).toBe(true)
  })

  it('takes the letter in hand where no cell is chosen', () => {
    expect(holdLetter(START_UI, O, cellsLead)).toMatchObject({ ui: { armed: O }, move: null })
  })
})
