import { describe, expect, it } from 'vitest'
import type { WrittenCells } from '../../../src/formats/cells/puzzle-of-cells.ts'
import { puzzleOfCells } from '../../../src/formats/cells/puzzle-of-cells.ts'
import type { ReadPuzzle } from '../../../src/formats/read-puzzle.ts'
import { isEmptySymbol } from '../../../src/formats/text/empty-symbols.ts'
import { DIGITS, isDigit, isLetter } from '../../../src/formats/text/letter.ts'

const GREATJOBI = [...'GREATJOBI']

/** 81 cells: those that are given by their index, and dots. */
function cellsWith(cells: Readonly<Record<number, string>>, empty = '.'): string[] {
  return Array.from({ length: 81 }, (_, at) => cells[at] ?? empty)
}

function puzzleOf(written: WrittenCells, letters: readonly string[] | null = null): ReadPuzzle {
  const read = puzzleOfCells(written, letters)
  if (!read.ok) throw new Error(read.reason.code)
  return read.value
}

function faultOf(written: WrittenCells, letters: readonly string[] | null = null): unknown {
  const read = puzzleOfCells(written, letters)
  return read.ok ? null : { code: read.reason.code, ...read.reason.params }
}

describe('a sign', () => {
  it.each([...'.0_*- '])('“%s” stands for an empty cell and is no letter', (sign) => {
    expect(isEmptySymbol(sign)).toBe(true)
    expect(isLetter(sign) && sign !== '0').toBe(false)
  })

  it.each(['', '..', '.0', '0_', 'x', '1', '|', '\t'])('“%s” stands for no empty cell', (sign) =>
    expect(isEmptySymbol(sign)).toBe(false),
  )

  it('is a digit from 1 to 9 only', () => {
    expect(DIGITS.join('')).toBe('123456789')
    expect(DIGITS.every(isDigit)).toBe(true)
    expect(['0', ':', '/', '', '12', '1️⃣', '٣', 'A'].some(isDigit)).toBe(false)
  })

  it.each(['A', 'ß', 'ж', 'Ω', '漢', '7', '٣', '½', '🌳', '👩‍🌾', '🇮🇹', '1️⃣', 'A̱'])(
    '%s is a letter',
    (sign) => expect(isLetter(sign)).toBe(true),
  )

  it.each(['|', '?', '+', '\u0301', '"A', '\u0000', ''])('%j is no letter', (sign) =>
    expect(isLetter(sign)).toBe(false),
  )
})

describe('cells', () => {
  it('hold nothing beside the givens where nothing was written', () =>
    expect(puzzleOf({ cells: cellsWith({ 0: '5' }) })).toEqual({
      letters: DIGITS,
      givens: cellsWith({ 0: '5' }).map((cell) => (cell === '5' ? 4 : -1)),
      placed: null,
      candidates: null,
      solution: null,
      about: {},
      written: cellsWith({ 0: '5' }).join(''),
    }))

  it('hold no placed letters and no notes where all of them are empty', () => {
    const cells = cellsWith({ 0: '5' })
    const nothing = { placed: cells.map(() => ''), candidates: cells.map(() => []) }
    expect(puzzleOf({ cells, ...nothing })).toMatchObject({ placed: null, candidates: null })
  })

  it('have one letter a cell that is placed, and any number that are noted', () => {
    const puzzle = puzzleOf({
      cells: cellsWith({ 0: '5' }),
      placed: cellsWith({ 1: '3' }, ''),
      candidates: cellsWith({}).map((_, at) => (at === 80 ? ['1', '9'] : [])),
    })
    expect(puzzle.placed?.slice(0, 3)).toEqual([-1, 2, -1])
    expect(puzzle.candidates?.slice(78)).toEqual([0, 0, 0b100000001])
  })

  it('keep the symbols with which they were written', () => {
    const cells = cellsWith({ 0: 'A', 1: '-', 2: '0' }, '_')
    expect(puzzleOf({ cells }).written).toBe(`A-0${'_'.repeat(78)}`)
    const named = puzzleOf({ cells: cellsWith({ 0: 'g', 1: '-' }, '_') }, GREATJOBI)
    expect(named.written).toBe(`G-${'_'.repeat(79)}`)
  })

  it('have letters that are only noted, placed or solved among their letters', () => {
    const cells = cellsWith({ 0: 'A' })
    const solution = cells.map(() => 'D')
    const noted = cells.map(() => ['C'])
    const puzzle = puzzleOf({
      cells,
      placed: cellsWith({ 1: 'B' }, ''),
      candidates: noted,
      solution,
    })
    expect(puzzle.letters).toEqual(['A', 'B', 'C', 'D'])
  })

  it('of a solution and notes do not count as a letter that occurs too often', () => {
    const cells = cellsWith({ 0: 'A' })
    const full = { solution: cells.map(() => 'B'), candidates: cells.map(() => ['C']) }
    expect(faultOf({ cells, ...full })).toBeNull()
    const placed = cells.map((_, at) => (at > 0 && at < 11 ? 'B' : ''))
    expect(faultOf({ cells, placed })).toEqual({ code: 'letterTooOften', shown: 'B', count: 10 })
  })

  it('of a digit may be as many as there are', () =>
    expect(faultOf({ cells: cellsWith({ 0: 'A' }, '1') })).toBeNull())

  it.each([null, DIGITS])('of a solution are never empty', (letters) => {
    const solution = cellsWith({ 80: '.' }, '1')
    expect(faultOf({ cells: cellsWith({}), solution }, letters)).toEqual({ code: 'solutionShape' })
    expect(faultOf({ cells: cellsWith({}), solution: cellsWith({}, '1') }, letters)).toBeNull()
  })

  it('of a solution are never empty beside letters', () => {
    const solution = cellsWith({ 80: '.' }, '1')
    expect(faultOf({ cells: cellsWith({ 0: 'A' }), solution })).toEqual({ code: 'solutionShape' })
  })
})

describe('a letter that does not belong', () => {
  const cells = cellsWith({ 0: 'G' })

  it('is named with its place, wherever it stands', () => {
    const place = { code: 'letterUnknown', shown: 'X', letters: GREATJOBI, row: 3, column: 2 }
    const at19 = cellsWith({ 19: 'X' }, '')
    expect(faultOf({ cells: cellsWith({ 19: 'X' }) }, GREATJOBI)).toEqual(place)
    expect(faultOf({ cells, placed: at19 }, GREATJOBI)).toEqual(place)
    expect(faultOf({ cells, candidates: at19.map((each) => ['G', each]) }, GREATJOBI)).toEqual(
      place,
    )
    expect(faultOf({ cells, solution: cellsWith({ 19: 'X' }, 'G') }, GREATJOBI)).toEqual(place)
  })

  it('is named with the place where it is given, if it stands elsewhere too', () =>
    expect(
      faultOf({ cells: cellsWith({ 0: 'X' }), placed: cellsWith({ 19: 'X' }, '') }, GREATJOBI),
    ).toMatchObject({ shown: 'X', row: 1, column: 1 }))

  it('is found beside a longer one that begins with it', () => {
    const letters = ['A̱', ...'BCDEFGHI']
    const written = { cells: cellsWith({ 0: 'A̱', 1: 'A' }) }
    expect(faultOf(written, letters)).toMatchObject({ shown: 'A', row: 1, column: 2 })
  })

  it('may be a digit among letters, named ones or not', () => {
    const mixed = { cells: cellsWith({ 0: 'G', 10: '2' }) }
    expect(faultOf(mixed, GREATJOBI)).toEqual({
      code: 'digitsMixed',
      shown: '2',
      row: 2,
      column: 2,
    })
    expect(puzzleOf(mixed).letters).toEqual(['2', 'G'])
  })

  it('is no sign: that is named before letters too many', () => {
    const eleven = cellsWith({ ...[...'ABCDEFGHIJ'], 40: '?' })
    expect(faultOf({ cells: eleven })).toEqual({
      code: 'notALetter',
      shown: '?',
      row: 5,
      column: 5,
    })
  })

  it('is the tenth', () => {
    expect(faultOf({ cells: cellsWith({ ...[...'ABCDEFGHIJ'] }) })).toMatchObject({
      code: 'tooManyLetters',
    })
    expect(puzzleOf({ cells: cellsWith({ ...[...'ABCDEFGHI'] }) }).letters).toHaveLength(9)
  })
})

describe('nine letters with a digit among them', () => {
  const letters = [...'ABCDEFGH1']

  it('stand for themselves, not for their place', () =>
    expect(puzzleOf({ cells: cellsWith({ 0: '1' }) }, letters).givens[0]).toBe(8))

  it('know no other digit', () =>
    expect(faultOf({ cells: cellsWith({ 0: '2' }) }, letters)).toMatchObject({
      code: 'digitsMixed',
    }))
})

it('a named letter is preferred as it is written to the same letter in the other case', () => {
  const letters = [...'aAbcdefgh']
  expect(puzzleOf({ cells: cellsWith({ 0: 'A', 1: 'a' }) }, letters).givens.slice(0, 2)).toEqual([
    1, 0,
  ])
  expect(puzzleOf({ cells: cellsWith({ 0: 'B', 1: 'b' }) }, letters).givens.slice(0, 2)).toEqual([
    2, 2,
  ])
})
