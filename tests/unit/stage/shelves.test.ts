import fc from 'fast-check'
import { expect, it } from 'vitest'
import { createShelves } from '../../../src/stage/shelves.ts'

const sides = fc.array(
  fc.record({ width: fc.integer({ min: 1, max: 60 }), height: fc.integer({ min: 1, max: 60 }) }),
)

it('gives out places that lie on the page and never overlap', () => {
  fc.assert(
    fc.property(sides, (pictures) => {
      const shelves = createShelves(100, 100)
      const places = pictures.flatMap((size) => {
        const place = shelves.place(size.width, size.height)
        return place ? [{ ...size, ...place }] : []
      })
      for (const [index, one] of places.entries()) {
        expect(one.x + one.width).toBeLessThanOrEqual(100)
        expect(one.y + one.height).toBeLessThanOrEqual(100)
        for (const other of places.slice(index + 1)) {
          const apart =
            one.x + one.width <= other.x ||
            other.x + other.width <= one.x ||
            one.y + one.height <= other.y ||
            other.y + other.height <= one.y
          expect(apart).toBe(true)
        }
      }
    }),
  )
})

it('fills a page with letters of one height', () => {
  const shelves = createShelves(100, 100)
  const places = Array.from({ length: 26 }, () => shelves.place(20, 20))
  expect(places.filter((place) => place !== null)).toHaveLength(25)
})

it('has no place for what is larger than the page', () => {
  expect(createShelves(100, 100).place(101, 10)).toBeNull()
  expect(createShelves(100, 100).place(10, 101)).toBeNull()
})
