import { expect, it } from 'vitest'
import { paintNotes } from '../../../../../src/games/letter-sudoku/view/board/note-painter.ts'
import type { CellFill } from '../../../../../src/games/letter-sudoku/view/board/cell-look.ts'
import type { Draw } from '../../../../../src/stage/view.ts'
import { LIGHT } from '../../../../../src/theme/tokens.ts'
import { CARD } from '../../../theme/cell-states.ts'

const SIDE = 39
const place = { x: 0, y: 0, width: SIDE, height: SIDE }
const marks = [...'GREATJOBI']

/** The middles of nine notes in a cell. */
function middles(fill: CellFill): [x: number, y: number][] {
  const found: [number, number][] = []
  const image = {
    setPosition: (x: number, y: number) => (found.push([x, y]), image),
    setDepth: () => image,
  }
  const draw = {
    glyphs: { glyph: () => ({}) },
    image: () => image,
    snap: (value: number) => value,
  } as unknown as Draw
  paintNotes(draw, { ...CARD, letter: '', given: false, fill, marks }, place, LIGHT, 0.29)
  return found
}

it('notes of the chosen cell keep two pixels away from its frame', () => {
  const [free, chosen] = [middles('card'), middles('selected')]
  expect(chosen[0]?.[0]).toBeCloseTo((free[0]?.[0] ?? 0) + 2)
  expect(chosen[0]?.[1]).toBeCloseTo((free[0]?.[1] ?? 0) + 2)
  expect(chosen[8]?.[0]).toBeCloseTo((free[8]?.[0] ?? 0) - 2)
  expect(chosen[4]).toEqual(free[4])
})
