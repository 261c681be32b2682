import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import {
  faultsOf,
  fileOf,
  isSameRound,
  openRound,
  roundOf,
} from '../../../src/games/letter-sudoku/core/grid-file.ts'
import { readPuzzle } from '../../../src/games/letter-sudoku/core/parse-spec.ts'
import { checkGivens } from '../../../src/games/letter-sudoku/core/puzzle.ts'
import { fileWith, source, spec } from './example-grid.ts'

const GREEK = 'ΑΒΓΔΕΖΗΘΙ'
const plain = { letters: source.letters, givens: [...source.givens] }
/** The grid in other letters, as its rows. */
const rowsIn = (letters: string): string[] =>
  plain.givens.map((row) =>
    [...row].map((letter) => letters[plain.letters.indexOf(letter)] ?? '.').join(''),
  )
const opened = (grid: Json, language: string) =>
  openRound({ spec: grid, texts: {} }, { language, seed: 0 })

describe('a grid in a pack', () => {
  const file = fileWith({ alphabets: { Grek: GREEK, Latn: 'ABCDEFGHI' } })

  it('has no faults where grid and letters of all scripts can be played', () => {
    expect(faultsOf({ spec: file, texts: {} })).toEqual([])
    expect(faultsOf({ spec: plain, texts: {} })).toEqual([])
  })

  it('has the faults of the grid, and of the letters of each script', () => {
    const broken = fileWith({
      givens: plain.givens.slice(1),
      alphabets: { Grek: 'ΑΒΓ', Cyrl: 'АБВГДЕЖЗА' },
    })
    expect(faultsOf({ spec: broken, texts: {} })).toMatchObject([
      { where: 'spec.givens', reason: { code: 'grid.reason.rowCount' } },
      { where: 'spec.alphabets.Grek', reason: { code: 'grid.reason.lettersCount' } },
      { where: 'spec.alphabets.Cyrl', reason: { code: 'grid.reason.lettersTwice' } },
    ])
  })

  it('is refused where it has no shape, once', () => {
    const shape = { where: 'spec', reason: { code: 'grid.reason.shape' } }
    for (const grid of [
      null,
      7,
      {},
      { letters: 'GREATJOBI' },
      { ...plain, alphabets: 7 },
    ] as Json[])
      expect(faultsOf({ spec: grid, texts: {} })).toEqual([shape])
    expect(opened({ ...plain, alphabets: 7 }, 'en')).toEqual({ ok: false, reason: shape.reason })
  })

  it.each([
    ['el', GREEK],
    ['el-CY', GREEK],
    ['en', 'ABCDEFGHI'],
    ['it-Latn', 'ABCDEFGHI'],
    ['no tag', 'ABCDEFGHI'],
  ])('opens for a reader of %s in the letters of that script', (language, letters) =>
    expect(opened(file, language)).toEqual({
      ok: true,
      value: { letters, givens: rowsIn(letters) },
    }),
  )

  it('opens in its own letters for a reader of any other script', () => {
    expect(opened(file, 'ru')).toEqual({ ok: true, value: plain })
    expect(opened(plain, 'el')).toEqual({ ok: true, value: plain })
    expect(opened({ ...plain, alphabets: { Grek: plain.letters } }, 'el')).toEqual({
      ok: true,
      value: plain,
    })
  })

  it('does not open in other letters where these, its own or its rows are faulty', () => {
    const codeOf = (change: { [key: string]: Json }) => {
      const round = opened({ ...plain, alphabets: { Grek: GREEK }, ...change }, 'el')
      return round.ok ? 'ok' : round.reason.code
    }
    expect(codeOf({})).toBe('ok')
    expect(codeOf({ alphabets: { Grek: 'ΑΒΓ' } })).toBe('grid.reason.lettersCount')
    expect(codeOf({ letters: 'GREAT' })).toBe('grid.reason.lettersCount')
    expect(codeOf({ givens: plain.givens.with(0, 'XXXXXXXXX') })).toBe('grid.reason.letterUnknown')
  })

  it('is what the file of a played grid holds', () => {
    expect(fileOf(spec)).toEqual({ spec: plain, texts: {} })
    expect(roundOf(spec.givens, { letters: [...GREEK] })).toEqual({
      letters: GREEK,
      givens: rowsIn(GREEK),
    })
  })
})

describe('two rounds of a grid', () => {
  it('are the same in any letters', () => {
    expect(isSameRound(plain, { letters: GREEK, givens: rowsIn(GREEK) })).toBe(true)
    expect(isSameRound(plain, fileWith({ title: 'another' }))).toBe(true)
  })

  it('are not the same with another given, and never the same as none', () => {
    const other = { ...plain, givens: plain.givens.with(0, '.........') }
    expect(isSameRound(plain, other)).toBe(false)
    for (const none of [
      null,
      {},
      { ...plain, letters: 'GREAT' },
      { ...plain, givens: [] },
    ] as Json[]) {
      expect(isSameRound(none, none)).toBe(false)
      expect(isSameRound(plain, none)).toBe(false)
    }
  })
})

describe('the faults of a grid', () => {
  const faultsIn = (json: Json) => {
    const read = readPuzzle(json)
    return read.ok ? [] : read.reason.map(({ where, reason }) => [where, reason.code])
  }

  it('are told with their place, all of one kind at once', () => {
    expect(faultsIn(fileWith({ letters: 'GREAT' }))).toEqual([
      ['letters', 'grid.reason.lettersCount'],
    ])
    const rows = plain.givens.with(1, 'XX.......').with(4, '.')
    expect(faultsIn(fileWith({ givens: rows }))).toEqual([
      ['givens.1', 'grid.reason.letterUnknown'],
      ['givens.1', 'grid.reason.letterUnknown'],
      ['givens.4', 'grid.reason.rowLength'],
    ])
    expect(faultsIn(null)).toEqual([['', 'grid.reason.shape']])
    const twice = ['EE.......', ...Array<string>(8).fill('.........')]
    expect(faultsIn(fileWith({ givens: twice }))).toEqual([
      ['givens', 'grid.reason.twiceInRow'],
      ['givens', 'grid.reason.twiceInBox'],
    ])
    expect(faultsIn(fileWith({ givens: plain.givens.with(4, '.........') }))).toEqual([
      ['givens', 'grid.reason.severalSolutions'],
    ])
  })

  it('of givens as symbols are the same, and a grid without any is solved', () => {
    expect(checkGivens(spec.givens, spec.alphabet)).toEqual({ ok: true, value: spec })
    const checked = (givens: readonly number[]) => {
      const check = checkGivens(givens, spec.alphabet)
      return check.ok ? 'ok' : check.reason.code
    }
    expect(checked(spec.givens.map(() => -1))).toBe('grid.reason.tooFewGivens')
    expect(checked(spec.givens.with(0, 0).with(1, 0))).toBe('grid.reason.twiceInRow')
    const row = spec.givens.map((given, cell) => (cell >= 36 && cell < 45 ? -1 : given))
    expect(checked(row)).toBe('grid.reason.severalSolutions')
  })
})
