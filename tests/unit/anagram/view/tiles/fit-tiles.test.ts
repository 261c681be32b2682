import { describe, expect, it } from 'vitest'
import {
  fitTiles,
  leastHeights,
  slotsHeight,
  trayHeight,
} from '../../../../../src/games/anagram/view/tiles/fit-tiles.ts'
import type { TileRoom } from '../../../../../src/games/anagram/view/tiles/fit-tiles.ts'
import {
  rowWidth,
  rowsOfTray,
  rowsOfWords,
} from '../../../../../src/games/anagram/view/tiles/tile-rows.ts'

const phone = (groups: readonly number[], height = 460): TileRoom => ({
  groups,
  slotsWidth: 366,
  trayWidth: 366,
  height: { shared: height },
  hasTray: true,
  rem: 16,
})

const lengths = (room: TileRoom): number[][] =>
  fitTiles(room).rows.map((row) => row.map((segment) => segment.length))

describe('rows of words', () => {
  it('puts words on a row together while they fit', () => {
    expect(rowsOfWords([5, 6], 20, 366)).toHaveLength(1)
    expect(rowsOfWords([5, 6], 44, 366)).toHaveLength(2)
  })

  it('parts a word that is too long evenly and marks where it goes on', () => {
    const rows = rowsOfWords([12], 44, 366)
    expect(rows).toEqual([
      [{ first: 0, length: 6, goesOn: true }],
      [{ first: 6, length: 6, goesOn: false }],
    ])
  })

  it('gives up where not even two tiles go side by side', () => {
    expect(rowsOfWords([12], 60, 70)).toBeNull()
  })

  it('lays a tray in rows that differ by one tile at most', () => {
    expect(rowsOfTray(17, 47, 366)).toEqual([6, 6, 5])
    expect(rowsOfTray(0, 47, 366)).toEqual([])
  })
})

describe('the size of tiles', () => {
  it('keeps CLIMATE whole on a phone and parts NEUTRALITY in the middle', () => {
    expect(lengths(phone([7, 10]))).toEqual([[7], [5], [5]])
    expect(fitTiles(phone([7, 10])).size).toBeGreaterThanOrEqual(44)
  })

  it('keeps all words whole where that costs no comfort', () => {
    const kiosk = { ...phone([7, 10]), slotsWidth: 1000, trayWidth: 1000, rem: 37 }
    expect(lengths(kiosk)).toEqual([[7], [10]])
  })

  it.each([
    [[7, 10], 460],
    [[11, 9], 430],
    [[8, 12], 400],
    [[11], 250],
  ])('what it gives fits: %j in %i pixels', (groups, height) => {
    const room = phone(groups, height)
    const fit = fitTiles(room)
    expect(slotsHeight(fit) + trayHeight(fit)).toBeLessThanOrEqual(height)
    for (const row of fit.rows) expect(rowWidth(row, fit.size)).toBeLessThanOrEqual(366)
  })

  it('never makes tiles smaller than can be touched; the page scrolls then', () => {
    const room = phone([8, 12], 100)
    const fit = fitTiles(room)
    expect(fit.size).toBe(32)
    expect(leastHeights(room)).toEqual({
      slots: Math.ceil(slotsHeight(fit)),
      tray: Math.ceil(trayHeight(fit)),
    })
  })

  it('side by side, each has its own height', () => {
    const room = { ...phone([7, 10]), height: { slots: 500, tray: 170 } }
    expect(trayHeight(fitTiles(room))).toBeLessThanOrEqual(170)
  })

  it('a word that is done needs no tray, and its tiles do not grow', () => {
    const done = { ...phone([11], 600), hasTray: false, most: 50 }
    expect(fitTiles(done)).toMatchObject({ size: 50, trayRows: [] })
  })
})
