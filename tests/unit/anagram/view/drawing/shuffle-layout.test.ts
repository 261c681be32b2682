import { describe, expect, it } from 'vitest'
import { center } from '../../../../../src/kit/rect.ts'
import type { Rect } from '../../../../../src/kit/rect.ts'
import { fitTiles } from '../../../../../src/games/anagram/view/tiles/fit-tiles.ts'
import {
  dropAt,
  layoutTiles,
  positionAt,
  rectAt,
} from '../../../../../src/games/anagram/view/drawing/shuffle-layout.ts'

const answer: Rect = { x: 12, y: 200, width: 366, height: 240 }
const tray: Rect = { x: 12, y: 500, width: 366, height: 200 }
const fit = fitTiles({
  groups: [7, 10],
  slotsWidth: 366,
  trayWidth: 366,
  height: { slots: 240, tray: 200 },
  hasTray: true,
  rem: 16,
})
const layout = layoutTiles(fit, answer, tray)
const overlap = (one: Rect, other: Rect): boolean =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height

describe('the layout', () => {
  it('has a place for every slot and every tile, within their own', () => {
    expect(layout.slots).toHaveLength(17)
    expect(layout.tray).toHaveLength(17)
    for (const [rects, place] of [
      [layout.slots, answer],
      [layout.tray, tray],
    ] as const)
      for (const rect of rects) {
        expect(rect.x).toBeGreaterThanOrEqual(place.x - 0.01)
        expect(rect.x + rect.width).toBeLessThanOrEqual(place.x + place.width + 0.01)
        expect(rect.y).toBeGreaterThanOrEqual(place.y)
        expect(rect.y + rect.height).toBeLessThanOrEqual(place.y + place.height)
      }
  })

  it('lays nothing over anything else', () => {
    const all = [...layout.slots, ...layout.tray]
    all.forEach((rect, index) => {
      for (const other of all.slice(index + 1)) expect(overlap(rect, other)).toBe(false)
    })
  })

  it('hangs a hyphen behind the part of a word that goes on', () => {
    expect(layout.hyphens).toHaveLength(1)
    const [hyphen] = layout.hyphens
    const before = layout.slots[11] as Rect
    expect(hyphen?.x).toBeGreaterThan(before.x + before.width)
    expect(hyphen?.y).toBeCloseTo(center(before).y)
  })

  it('joins the halves of a divided word by a bracket beside them, over nothing', () => {
    expect(layout.brackets).toHaveLength(1)
    const bracket = layout.brackets[0] as Rect
    const halves = layout.slots.slice(7)
    expect(bracket.y).toBeCloseTo(Math.min(...halves.map(({ y }) => y)))
    expect(bracket.y + bracket.height).toBeCloseTo(
      Math.max(...halves.map(({ y, height }) => y + height)),
    )
    expect(bracket.x).toBeGreaterThanOrEqual(answer.x)
    for (const rect of layout.slots) expect(overlap(rect, bracket)).toBe(false)
    const [mirrored] = layoutTiles(fit, answer, tray, 'rtl').brackets
    expect(mirrored?.x).toBeCloseTo(2 * answer.x + answer.width - bracket.x - bracket.width)
  })

  it('needs no bracket where every word is whole', () => {
    const whole = {
      ...fit,
      rows: fit.rows.flat().map((segment) => [{ ...segment, goesOn: false }]),
    }
    expect(layoutTiles(whole, answer, tray).brackets).toEqual([])
  })

  it('runs from the right for a word that is written so, in the same places', () => {
    const rtl = layoutTiles(fit, answer, tray, 'rtl')
    const [first, second] = rtl.slots as [Rect, Rect]
    expect(first.x).toBeGreaterThan(second.x + second.width)
    for (const [from, to, place] of [
      [layout.slots, rtl.slots, answer],
      [layout.tray, rtl.tray, tray],
    ] as const)
      to.forEach((rect, index) => {
        const other = from[index] as Rect
        expect(rect.y).toBe(other.y)
        expect(center(rect).x - place.x).toBeCloseTo(place.x + place.width - center(other).x)
      })
    const before = rtl.slots[11] as Rect
    expect(rtl.hyphens[0]?.x).toBeLessThan(before.x)
    rtl.slots.forEach((rect, index) => {
      const { x, y } = center(rect)
      expect(positionAt(rtl, x, y)).toEqual({ in: 'slot', index })
    })
  })

  it('finds at the middle of each place that place', () => {
    for (const [kind, rects] of [
      ['slot', layout.slots],
      ['tray', layout.tray],
    ] as const)
      rects.forEach((rect, index) => {
        const { x, y } = center(rect)
        expect(positionAt(layout, x, y)).toEqual({ in: kind, index })
        expect(rectAt(layout, { in: kind, index })).toBe(rect)
      })
    expect(positionAt(layout, 0, 0)).toBeNull()
  })
})

describe('dropping', () => {
  it('goes to the nearest place, also when the finger is a little off', () => {
    const { x, y } = center(layout.slots[3] as Rect)
    expect(dropAt(layout, x + 12, y - 20)).toEqual({ in: 'slot', index: 3 })
  })

  it('on the tray beside its tiles means the tray', () => {
    expect(dropAt(layout, tray.x + 2, tray.y + tray.height + 60)).toBe('tray')
  })

  it('anywhere else means nothing', () => {
    expect(dropAt(layout, 20, 20)).toBeNull()
  })
})
