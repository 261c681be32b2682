import { expect, it } from 'vitest'
import { listSizes, versionOf } from '../../../scripts/handover/list-sizes.ts'
import { roomIn } from '../../../src/handover/room-in.ts'

const ADDRESS = 'https://netzero.example.eu/puzzles/#/at/'

it('as many digits as there is room for stay at version 9, and one more does not', () => {
  for (let length = 0; length < 120; length++) {
    const address = 'a'.repeat(length)
    expect(versionOf(address, roomIn(address))).toBeLessThanOrEqual(9)
    expect(versionOf(address, roomIn(address) + 1)).toBeGreaterThan(9)
  }
  expect(roomIn(ADDRESS)).toBe(333)
  expect(roomIn('a'.repeat(500))).toBe(0)
})

it('the positions of all games fit into version 9, and only a shuffle from a file leaves its clues out', () => {
  const lines = listSizes(ADDRESS).slice(1)
  expect(lines.length).toBeGreaterThan(10)
  for (const line of lines) expect(line).toMatch(/ [1-9](?: {2}notes or clues)?$/)
  expect(lines.filter((line) => line.includes('notes or clues'))).toHaveLength(1)
})
