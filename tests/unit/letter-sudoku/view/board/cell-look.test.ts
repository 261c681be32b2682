import { describe, expect, it } from 'vitest'
import { looksOf, sameLook } from '../../../../../src/games/letter-sudoku/view/board/cell-look.ts'
import type {
  CellLook,
  LookContext,
} from '../../../../../src/games/letter-sudoku/view/board/cell-look.ts'
import { nextHint } from '../../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import type { Hint } from '../../../../../src/games/letter-sudoku/core/hint/hint.ts'
import { START_UI } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import type { GridUi } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import { after, at, fresh, mark, place, spec, symbol } from '../../example-grid.ts'

const context: LookContext = {
  spec,
  state: fresh,
  ui: START_UI,
  conflicts: new Set(),
  complete: new Set(),
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

  it('shows the letter of the chosen cell everywhere, and the letter in hand before it', () => {
    expect(look('r8c6', { ui: chosen })).toMatchObject({ letter: 'E', same: true, fill: 'same' })
    const armed = ui({ ...chosen, armed: symbol('G') })
    expect(look('r8c6', { ui: armed }).same).toBe(false)
    expect(look('r1c6', { ui: armed }).same).toBe(true)
    expect(look('r8c6', { ui: chosen, highlightSame: false }).same).toBe(false)
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

describe('a hint', () => {
  const hint = nextHint(spec, fresh) as Hint
  const target = hint.targets[0] as number
  const rolesAt = (level: 'point' | 'explain') =>
    looksOf({ ...context, ui: ui({ hint: { hint, level } }) }).map((each) => each.hint)

  it('marks no cell while it only points', () => {
    expect(rolesAt('point').every((role) => role === null)).toBe(true)
  })

  it('marks its target and its causes when it explains', () => {
    const roles = rolesAt('explain')
    expect(roles[target]).toBe('target')
    for (const cause of hint.causes) expect(roles[cause]).toBe('cause')
  })
})

describe('the notes of a hint', () => {
  const [cell, other] = [at('r1c1'), at('r1c3')]
  const shown: Hint = {
    ...(nextHint(spec, fresh) as Hint),
    targets: [cell, other],
    causes: [cell],
    notes: [
      { cell, symbol: symbol('O'), role: 'reason' },
      { cell, symbol: symbol('I'), role: 'gone' },
      { cell: other, symbol: symbol('R'), role: 'counter' },
    ],
    move: { type: 'eliminate', candidates: [{ cell, symbol: symbol('I') }] },
  }
  const lookAt = (name: string, level: 'point' | 'explain', state = fresh): CellLook =>
    look(name, { state, ui: ui({ hint: { hint: shown, level } }) })
  const letters = (list: readonly string[]) => list.join('')

  it('are shown where the player has noted nothing, for as long as it explains', () => {
    expect(letters(lookAt('r1c1', 'explain').passing)).toBe('OI')
    expect(letters(lookAt('r1c1', 'point').passing)).toBe('')
    expect(letters(lookAt('r1c1', 'explain').marks)).toBe('')
  })

  it('do not stand twice where the player has noted them', () => {
    const state = after(fresh, mark('r1c1', 'O'), mark('r1c1', 'G'))
    const { marks, passing } = lookAt('r1c1', 'explain', state)
    expect([letters(marks), letters(passing)]).toEqual(['GO', 'I'])
  })

  it('carry their roles, letter by letter', () => {
    const { roles } = lookAt('r1c1', 'explain')
    expect(roles[symbol('O')]).toBe('reason')
    expect(roles[symbol('I')]).toBe('gone')
    expect(roles[symbol('G')]).toBe(null)
    expect(lookAt('r1c3', 'explain').roles[symbol('R')]).toBe('counter')
    expect(lookAt('r5c5', 'explain').roles).toEqual([])
  })

  it('mark a cell that loses some, unless it is a reason itself', () => {
    expect(lookAt('r1c1', 'explain').hint).toBe('cause')
    expect(lookAt('r1c3', 'explain').hint).toBe('loses')
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
    { roles: ['gone' as const] },
    { conflict: true },
    { wrong: true },
    { same: true },
    { hint: 'cause' as const },
  ])('differ by %j', (change) => {
    const plain = look('r1c1')
    expect(sameLook(plain, { ...plain, ...change })).toBe(false)
  })
})
