import { describe, expect, it } from 'vitest'
import { findSpelling } from '../../../../src/kiosk/attract/scene/find-spelling.ts'

const spelt = (file: Parameters<typeof findSpelling>[0], tiles: string) => {
  const letters = tiles.split('')
  return findSpelling(file, letters)
    ?.order.map((tile) => letters[tile])
    .join('')
}

describe('what tiles spell', () => {
  it('is found among the texts of a puzzle, wherever it stands', () => {
    const file = { words: [{ clue: 'Not dry.', scramble: 'EWT', answers: ['WET'] }] }
    expect(spelt(file, 'EWT')).toBe('WET')
  })

  it('is not the order in which they lie', () => {
    expect(findSpelling({ scramble: 'EWT' }, ['E', 'W', 'T'])).toBeNull()
  })

  it('can be several words, whose lengths are told', () => {
    const found = findSpelling(['SMART CITIES'], 'MITRESASTIC'.split(''))
    expect(found?.words).toEqual([5, 6])
    expect(new Set(found?.order).size).toBe(11)
  })

  it('can have accents, in small or capital letters, and signs between its letters', () => {
    expect(spelt(['Città-stato'], 'OATTSATTIC')).toBe('CITTASTATO')
  })

  it('takes all of the tiles, each of them once', () => {
    expect(findSpelling(['WE', 'WETT'], ['E', 'W', 'T'])).toBeNull()
  })
})
