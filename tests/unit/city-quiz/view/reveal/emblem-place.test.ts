import { describe, expect, it } from 'vitest'
import { emblemPlace } from '../../../../../src/games/city-quiz/view/reveal/emblem-place.ts'

const slots = [
  { x: 0, y: 0, width: 160, height: 151 },
  { x: 20, y: 44, width: 350, height: 240 },
  { x: 300, y: 0, width: 200, height: 900 },
]

describe.each(slots)('an emblem in a slot of $width x $height', (slot) => {
  const { rays, window, scale } = emblemPlace(slot)

  it('is as large as fits, on the lower edge and in the middle', () => {
    const fits = [rays.width / slot.width, rays.height / slot.height]
    expect(Math.max(...fits)).toBeCloseTo(1)
    expect(rays.y + rays.height).toBeCloseTo(slot.y + slot.height)
    expect(rays.x + rays.width / 2).toBeCloseTo(slot.x + slot.width / 2)
  })

  it('keeps its proportions, the window 100 units wide between the rays', () => {
    expect(window.width).toBeCloseTo(102 * scale)
    expect(window.height).toBeCloseTo(121 * scale)
    expect(window.x + window.width / 2).toBeCloseTo(rays.x + rays.width / 2)
    expect(window.y + window.height).toBeCloseTo(rays.y + rays.height)
  })
})
