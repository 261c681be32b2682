import { expect, it } from 'vitest'
import { center } from '../../../src/kit/rect.ts'

it('the centre of a rectangle is as far from its left as from its right, and from its top as from its foot', () => {
  expect(center({ x: 10, y: 20, width: 30, height: 8 })).toEqual({ x: 25, y: 24 })
})
