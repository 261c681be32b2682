import { describe, expect, it } from 'vitest'
import { layLetters } from '../../../../src/kiosk/attract/scene/lay-letters.ts'
import type { Place } from '../../../../src/kiosk/attract/scene/lay-letters.ts'

const overlaps = (places: readonly Place[]): number =>
  places.filter((one, index) =>
    places
      .slice(index + 1)
      .some((other) => Math.hypot(one.x - other.x, one.y - other.y) < one.size * 0.9),
  ).length

describe.each([[[3]], [[11]], [[5, 6]], [[7, 10]], [[11, 9]], [[4, 3, 9, 2]], [[28]]])(
  'words of %j letters',
  (words) => {
    const tiles = words.reduce((sum, letters) => sum + letters, 0)
    const { width, height, tray, slots, gaps } = layLetters(words, tiles)

    it('have a place for each letter and a gap for each tile, none over another', () => {
      expect([slots.length, gaps.length]).toEqual([tiles, tiles])
      expect(overlaps(slots)).toBe(0)
      expect(overlaps(gaps)).toBe(0)
    })

    it('lie above the tray, the tiles within it, and all of it in the picture', () => {
      const within = ({ x, y, size }: Place): boolean =>
        x - size / 2 > -1 && x + size / 2 < width + 1 && y > size / 2 - 1 && y + size / 2 < height
      expect([...slots, ...gaps].every(within)).toBe(true)
      expect(slots.every(({ y, size }) => y + size / 2 < tray.y)).toBe(true)
      expect(gaps.every(({ y, size }) => y - size / 2 > tray.y)).toBe(true)
    })
  },
)

it('words stand beside each other where they fit, with a space between them', () => {
  const { slots } = layLetters([5, 6], 11)
  expect(new Set(slots.map(({ y }) => y)).size).toBe(1)
  const [last, first] = [slots[4], slots[5]]
  expect((first?.x ?? 0) - (last?.x ?? 0)).toBeCloseTo(2 * (first?.size ?? 0))
})
