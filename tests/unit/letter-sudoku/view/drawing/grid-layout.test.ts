import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lineWeights } from '../../../../../src/games/letter-sudoku/view/board/line-weights.ts'
import {
  cellAt,
  cellRect,
  keyAt,
  layoutBoard,
  layoutPad,
} from '../../../../../src/games/letter-sudoku/view/drawing/grid-layout.ts'
import { center } from '../../../../../src/kit/rect.ts'
import type { Rect } from '../../../../../src/kit/rect.ts'

const side = fc.integer({ min: 160, max: 1600 })
const slots = fc.record({ x: fc.nat(300), y: fc.nat(900), width: side, height: side })
const dprs = fc.constantFrom(1, 1.25, 1.5, 2, 2.625, 3)

const isInside = (inner: Rect, outer: Rect): boolean =>
  inner.x >= outer.x - 1 &&
  inner.y >= outer.y - 1 &&
  inner.x + inner.width <= outer.x + outer.width + 1 &&
  inner.y + inner.height <= outer.y + outer.height + 1

/** The board with the lines around it. */
function framed({ x, y, width, height }: Rect): Rect {
  const line = lineWeights(width / 9).frame
  return { x: x - line, y: y - line, width: width + 2 * line, height: height + 2 * line }
}

const areApart = (one: Rect, other: Rect): boolean =>
  one.x + one.width <= other.x + 1e-6 ||
  other.x + other.width <= one.x + 1e-6 ||
  one.y + one.height <= other.y + 1e-6 ||
  other.y + other.height <= one.y + 1e-6

describe('the board', () => {
  it('is square, lies in its slot and fills it but for its frame', () => {
    fc.assert(
      fc.property(slots, dprs, (slot, dpr) => {
        const { frame } = layoutBoard(slot, dpr)
        expect(frame.width).toBe(frame.height)
        expect(isInside(framed(frame), slot)).toBe(true)
        expect(frame.width).toBeGreaterThan(Math.min(slot.width, slot.height) * 0.9)
      }),
    )
  })

  it('fills a slot that the page made for cells of whole pixels', () => {
    fc.assert(
      fc.property(fc.integer({ min: 16, max: 170 }), dprs, (cell, dpr) => {
        // As `--board` of the style sheet, which browsers round to a 64th of a pixel.
        const width = Math.floor((9 * cell + Math.max(6, cell / 7)) * 64) / 64
        const slot = { x: 0, y: 0, width, height: width }
        const filled = framed(layoutBoard(slot, dpr).frame)
        expect(filled.width).toBeGreaterThan(width - 9 / dpr)
        if (Number.isInteger(dpr)) expect(filled.width).toBeCloseTo(width, 1)
      }),
    )
  })

  it('has cells of whole device pixels, so that no line is blurred', () => {
    fc.assert(
      fc.property(slots, dprs, (slot, dpr) => {
        const { cell, frame } = layoutBoard(slot, dpr)
        for (const length of [cell * dpr, frame.x * dpr, frame.y * dpr])
          expect(Math.abs(length - Math.round(length))).toBeLessThan(1e-6)
      }),
    )
  })

  it('finds each cell at its middle and none outside', () => {
    fc.assert(
      fc.property(slots, dprs, fc.nat(80), (slot, dpr, cell) => {
        const board = layoutBoard(slot, dpr)
        const { x, y } = center(cellRect(board, cell))
        expect(cellAt(board, x, y)).toBe(cell)
        expect(cellAt(board, board.frame.x - 1, y)).toBeNull()
        expect(cellAt(board, x, board.frame.y + board.frame.height + 1)).toBeNull()
      }),
    )
  })
})

describe('the pad', () => {
  const gap = 6

  it('has ten keys that lie in the slot and never on each other', () => {
    fc.assert(
      fc.property(slots, (slot) => {
        const keys = layoutPad(slot, gap)
        expect(keys).toHaveLength(10)
        keys.forEach((key, index) => {
          expect(isInside(key, slot)).toBe(true)
          for (const other of keys.slice(index + 1)) expect(areApart(key, other)).toBe(true)
        })
      }),
    )
  })

  it('finds each key at its middle, and none in the gaps', () => {
    fc.assert(
      fc.property(slots, (slot) => {
        const keys = layoutPad(slot, gap)
        keys.forEach((key, index) => {
          const { x, y } = center(key)
          expect(keyAt(keys, x, y)).toBe(index)
        })
        const [first] = keys as [Rect]
        expect(keyAt(keys, first.x + first.width + gap / 2, first.y + 1)).toBeNull()
      }),
    )
  })

  it('spells the letters in two rows of five where it is wide', () => {
    const keys = layoutPad({ x: 0, y: 0, width: 300, height: 100 }, gap)
    expect(new Set(keys.map((key) => key.y)).size).toBe(2)
    expect(keys[4]?.y).toBe(keys[0]?.y)
  })

  it('has rows of three and a wide eraser where it is tall', () => {
    const keys = layoutPad({ x: 0, y: 0, width: 200, height: 300 }, gap)
    expect(new Set(keys.map((key) => key.y)).size).toBe(4)
    expect(keys[9]?.width).toBe(200)
  })

  it('runs from the right for letters that are written so, in the same places', () => {
    fc.assert(
      fc.property(slots, (slot) => {
        const ltr = layoutPad(slot, gap)
        const rtl = layoutPad(slot, gap, 'rtl')
        rtl.forEach((key, index) => {
          const other = ltr[index] as Rect
          expect(key).toMatchObject({ y: other.y, width: other.width, height: other.height })
          expect(center(key).x - slot.x).toBeCloseTo(slot.x + slot.width - center(other).x)
        })
        expect(rtl[0]?.x).toBeGreaterThan(rtl[1]?.x ?? Infinity)
      }),
    )
  })
})
