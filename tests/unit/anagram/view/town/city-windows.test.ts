import { expect, it } from 'vitest'
import { composeSkyline } from '../../../../../src/art/skyline.ts'
import { archPath } from '../../../../../src/art/street.ts'
import { cityWindows, litCount } from '../../../../../src/games/anagram/view/town/city-windows.ts'

it('finds every window of the town again, where it is', () => {
  const town = composeSkyline(800, 200, 5)
  const boxes = cityWindows(town, 5)
  expect(boxes).toHaveLength(town.windows.length)
  const windows = town.windows.map(({ path }) => path.split('V')[0])
  for (const box of boxes) expect(windows).toContain(archPath(box).split('V')[0])
})

it('lights none for nothing, all for everything, and more for each word', () => {
  expect(litCount(60, 0)).toBe(0)
  expect(litCount(60, 1)).toBe(60)
  expect(litCount(60, 1 / 3)).toBeGreaterThan(0)
  expect(litCount(60, 2 / 3)).toBeGreaterThan(litCount(60, 1 / 3))
})
