import { describe, expect, it } from 'vitest'
import { looksOf, sameLook } from '../../../../../src/games/letter-sudoku/view/board/cell-look.ts'
import type {
  CellLook,
  LookContext,
} from '../../../../../src/games/letter-sudoku/view/board/cell-look.ts'
import type { Hint } from '../../../../../src/games/letter-sudoku/core/hint/hint.ts'
import { nextHint } from '../../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import type { Shape } from '../../../../../src/games/letter-sudoku/core/hint/shape.ts'
import { cellProofs } from '../../../../../src/games/letter-sudoku/view/board/cell-proof.ts'
import { unitOf } from '../../../../../src/kit/grid-geometry.ts'
import { START_UI } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import type { GridUi } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import { after, at, fresh, mark, place, spec, symbol } from '../../example-grid.ts'

const context: LookContext = {
  spec,
  state: fresh,
  ui: START_UI,
  conflicts: new Set(),
  complete: new Set(),
  proofs: new Map(),
  crossed: new Set(),
  highlightPeers: true,
  highlightSame: true,
}
const ui = (change: Partial<GridUi>): GridUi => ({ ...START_UI, ...change })
const look = (name: string, change: Partial<LookContext> = {}): CellLook =>
  looksOf({ ...context, ...change })[at(name)] as CellLook

describe('the ground of a cell', () => {
  const chosen = ui({ cursor: at('r1c2'), selected: true })

  it('is a plain card where nothing applies', () => expect(look('r1c1').fill).toBe('card'))

  it('of the chosen cell wins over all others', () => {
    const all = { ui: chosen, conflicts: new Set([at('r1c2')]), complete: new Set([at('r1c2')]) }
    expect(look('r1c2', all).fill).toBe('selected')
  })

  it('tints row, column and box of the chosen cell, as long as the setting is on', () => {
    for (const peer of ['r1c9', 'r9c2', 'r2c1'])
      expect(look(peer, { ui: chosen }).fill).toBe('peer')
    expect(look('r5c5', { ui: chosen }).fill).toBe('card')
    expect(look('r1c9', { ui: chosen, highlightPeers: false }).fill).toBe('card')
  })

  it('tints no peers while a hint is shown', () => {
    const hint = { hint: nextHint(spec, fresh) as Hint, at: 0 }
    expect(look('r1c9', { ui: { ...chosen, hint } }).fill).toBe('card')
  })

  it('shows the letter of the chosen cell everywhere, and the letter in hand before it', () => {
    expect(look('r8c6', { ui: chosen })).toMatchObject({ letter: 'E', same: true, fill: 'same' })
    const armed = ui({ ...chosen, armed: symbol('G') })
    expect(look('r8c6', { ui: armed }).same).toBe(false)
    expect(look('r1c6', { ui: armed }).same).toBe(true)
    expect(look('r8c6', { ui: chosen, highlightSame: false }).same).toBe(false)
  })

  it('picks out the note of the letter in hand, and of the chosen letter, with the same setting', () => {
    const state = after(fresh, mark('r1c1', 'G'), mark('r1c1', 'E'))
    const armed = { state, ui: ui({ ...chosen, armed: symbol('G') }) }
    expect(look('r1c1', armed).sameNote).toBe(symbol('G'))
    expect(look('r1c1', { state, ui: chosen }).sameNote).toBe(symbol('E'))
    expect(look('r1c1', { ...armed, highlightSame: false }).sameNote).toBe(-1)
    expect(look('r1c1', { ...armed, state: fresh }).sameNote).toBe(-1)
    expect(look('r1c1', { state, ui: ui({}) }).sameNote).toBe(-1)
    expect(sameLook(look('r1c1', armed), look('r1c1', { state, ui: ui({}) }))).toBe(false)
  })

  it('highlights no empty cell when an empty cell is chosen', () => {
    expect(look('r9c9', { ui: ui({ cursor: 0, selected: true }) }).same).toBe(false)
  })

  it('shows conflicts and complete units', () => {
    expect(look('r1c2', { conflicts: new Set([at('r1c2')]) })).toMatchObject({
      fill: 'conflict',
      conflict: true,
    })
    expect(look('r1c2', { complete: new Set([at('r1c2')]) }).fill).toBe('complete')
  })
})

describe('what stands in a cell', () => {
  it('tells a given from a letter of the player’s', () => {
    const state = after(fresh, place('r1c1', 'O'))
    expect(look('r1c1', { state })).toMatchObject({ letter: 'O', given: false })
    expect(look('r1c2', { state })).toMatchObject({ letter: 'E', given: true })
  })

  it('has each note at the place of its letter', () => {
    const state = after(fresh, mark('r1c1', 'O'), mark('r1c1', 'G'))
    expect(look('r1c1', { state }).marks).toEqual(['G', '', '', '', '', '', 'O', '', ''])
  })

  it('carries a cross once a check found it wrong', () => {
    expect(look('r1c1', { ui: ui({ wrong: [0] }) }).wrong).toBe(true)
  })
})

describe('what a hint shows of a cell', () => {
  const [cell, other] = [at('r1c1'), at('r1c3')]
  const shapes: readonly Shape[] = [
    { kind: 'unit', unit: unitOf('box', cell) },
    { kind: 'reason', cell, symbol: symbol('O') },
    { kind: 'gone', cell, symbol: symbol('I') },
    { kind: 'extra', cell: other, symbol: symbol('R') },
    { kind: 'asked', cell: at('r4c1') },
    { kind: 'equal', cell: at('r1c2') },
    { kind: 'place', cell: at('r5c1'), symbol: symbol('A') },
    stop(at('r2c1'), true),
    stop(at('r7c1'), false),
    { kind: 'sweep', from: at('r1c2'), to: at('r8c2') },
  ]
  const proofs = cellProofs(shapes)
  const shown = (name: string, change: Partial<LookContext> = {}): CellLook =>
    look(name, { proofs, ...change })
  const letters = (list: readonly string[]) => list.join('')

  function stop(place: number, isNow: boolean): Shape {
    return { kind: 'stop', cells: [place], symbol: symbol('R'), number: 4, holds: true, isNow }
  }

  it('is nothing where it marks no cell: units and lines are drawn under them', () => {
    expect([...proofs.keys()]).not.toContain(at('r8c2'))
    expect(shown('r2c2').proof).toBeNull()
  })

  it('has letters as notes where the player has noted nothing', () => {
    expect(letters(shown('r1c1').passing)).toBe('OI')
    expect(letters(shown('r1c1').marks)).toBe('')
  })

  it('does not show a letter twice where the player has noted it', () => {
    const state = after(fresh, mark('r1c1', 'O'), mark('r1c1', 'G'))
    const { marks, passing } = shown('r1c1', { state })
    expect([letters(marks), letters(passing)]).toEqual(['GO', 'I'])
  })

  it('is what each letter is to it', () => {
    const { proof } = shown('r1c1')
    expect(proof?.letters[symbol('O')]).toBe('reason')
    expect(proof?.letters[symbol('I')]).toBe('gone')
    expect(proof?.letters[symbol('G')]).toBe(null)
  })

  it('is a letter alone where one plays a part, also as a stop', () => {
    expect(shown('r1c1').alone).toBeNull()
    expect(shown('r1c3').alone).toEqual({ letter: 'R', role: 'extra' })
    expect(shown('r2c1').alone).toEqual({ letter: 'R', role: 'stop' })
    const both = cellProofs([stop(cell, false), { kind: 'gone', cell, symbol: symbol('I') }])
    expect(look('r1c1', { proofs: both }).alone).toBeNull()
  })

  it('lights what the beat is about, and shades what loses a letter', () => {
    const fills = ['r4c1', 'r5c1', 'r2c1', 'r7c1', 'r1c1', 'r1c2', 'r1c3'].map(
      (name) => shown(name).fill,
    )
    expect(fills).toEqual(['lit', 'lit', 'lit', 'card', 'gone', 'same', 'card'])
  })
})

describe('two looks', () => {
  it('are the same when nothing that can be seen differs', () => {
    expect(sameLook(look('r1c1'), look('r1c1'))).toBe(true)
    expect(sameLook(undefined, look('r1c1'))).toBe(false)
  })

  it.each([
    { letter: 'X' },
    { given: true },
    { fill: 'peer' as const },
    { marks: ['G'] },
    { passing: ['G'] },
    { conflict: true },
    { wrong: true },
    { same: true },
    { crossed: true },
    { proof: { cell: ['asked' as const], letters: [], stop: null } },
  ])('differ by %j', (change) => {
    const plain = look('r1c1')
    expect(sameLook(plain, { ...plain, ...change })).toBe(false)
  })
})
