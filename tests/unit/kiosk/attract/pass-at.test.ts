import { expect, it } from 'vitest'
import { STEPS } from '../../../../src/kiosk/attract/loop.ts'
import { passAt } from '../../../../src/kiosk/attract/scene/pass-at.ts'

const passing = Array.from({ length: STEPS }, (_, step) => passAt(step))

it('emblems pass by in one direction, and each of them stands for more than a second', () => {
  expect(passing).toEqual(passing.toSorted((one, other) => one - other))
  for (const emblem of [0, 1, 2])
    expect(passing.filter((place) => place === emblem).length).toBeGreaterThanOrEqual(4)
})

it('begins and ends with an emblem in the middle', () => {
  expect(passing[0]).toBe(0)
  expect(Number.isInteger(passing.at(-1))).toBe(true)
})
