import { expect, it } from 'vitest'
import { roomIn } from '../../../../../src/handover/room-in.ts'
import { QUIET } from '../../../../../src/kiosk/hand-over/code-size.ts'
import { makeCode } from '../../../../../src/kiosk/page/hand-over/make-code.ts'

const ADDRESS = 'https://puzzles.example.org/torino/#/at/'

it('as many digits as there is room for make a code of version 9, and one more a larger one', () => {
  const room = roomIn(ADDRESS)
  expect(makeCode(ADDRESS, '7'.repeat(room)).version).toBe(9)
  expect(makeCode(ADDRESS, '7'.repeat(room + 1)).version).toBe(10)
})

it('digits in a part of their own take less room than letters do', () => {
  const digits = '7'.repeat(300)
  expect(makeCode(ADDRESS + digits, '').version).toBeGreaterThan(makeCode(ADDRESS, digits).version)
})

it('a link without digits is a code, too', () => {
  expect(makeCode(ADDRESS, '').version).toBe(3)
})

it('around the modules there is a margin', () => {
  const { path, side, version } = makeCode(ADDRESS, '1234')
  expect(side).toBe(17 + 4 * version + 2 * QUIET)
  const starts = [...path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => ({
    left: Number(x),
    right: Number(x) + Number(length),
    top: Number(y),
  }))
  // The finder patterns stand in three corners, so the dark modules reach to the margin on each side.
  expect(Math.min(...starts.map(({ left }) => left))).toBe(QUIET)
  expect(Math.max(...starts.map(({ right }) => right))).toBe(side - QUIET)
  expect(Math.min(...starts.map(({ top }) => top))).toBe(QUIET)
  expect(Math.max(...starts.map(({ top }) => top))).toBe(side - QUIET - 1)
})
