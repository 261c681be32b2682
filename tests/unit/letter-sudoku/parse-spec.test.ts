import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { parseSpec } from '../../../src/games/letter-sudoku/core/parse-spec.ts'
import { parseLetters } from '../../../src/games/letter-sudoku/core/puzzle.ts'
import { readMessages } from '../../../scripts/vite/catalogs.ts'
import { fileWith, source, spec } from './example-grid.ts'

interface SeveralSolutions {
  readonly row: number
  readonly column: number
  readonly letter1: string
  readonly letter2: string
}

function reasonOf(json: Json): { code: string; params?: object } | null {
  const parsed = parseSpec(json)
  return parsed.ok ? null : parsed.reason
}

const rows = [...source.givens]
const withRow = (row: number, text: string): Json => fileWith({ givens: rows.with(row - 1, text) })

describe('the built-in grid', () => {
  it('has 33 givens, alike under a half turn, and the printed solution', () => {
    expect(spec.givens.filter((given) => given >= 0)).toHaveLength(33)
    const pattern = spec.givens.map((given) => given >= 0)
    expect(pattern).toEqual([...pattern].reverse())
    const solution = spec.solution.map((symbol) => source.letters[symbol]).join('')
    expect(solution.match(/.{9}/g)).toEqual(
      'OERBIGJAT IJAORTGBE GTBEJAIRO RBETAIOJG TOIGBJAER AGJREOTIB EITAGRBOJ BAGJOERTI JROITBEGA'.split(
        ' ',
      ),
    )
  })
})

describe('a grid is refused', () => {
  it('as it was misprinted: G twice in column 9, with both places', () => {
    expect(reasonOf(withRow(9, 'J.OI.B..G'))).toEqual({
      code: 'grid.reason.twiceInColumn',
      params: { letter: 'G', number: 9, row1: 4, column1: 9, row2: 9, column2: 9 },
    })
  })

  it.each([
    [8, rows.slice(1)],
    [10, [...rows, '.........']],
  ])('with %i rows', (count, givens) => {
    expect(reasonOf(fileWith({ givens }))).toEqual({
      code: 'grid.reason.rowCount',
      params: { count },
    })
  })

  it.each([
    [8, 'G.B..A..'],
    [10, 'G.B..A....'],
    [0, ''],
  ])('with %i places in a row, and names the row', (count, text) => {
    expect(reasonOf(withRow(3, text))).toEqual({
      code: 'grid.reason.rowLength',
      params: { row: 3, count },
    })
  })

  it.each(['X', 'g', ' ', '1'])(
    'with %j, which is none of its letters, and names the place',
    (x) => {
      expect(reasonOf(withRow(2, `..A${x}R....`))).toEqual({
        code: 'grid.reason.letterUnknown',
        params: { letter: x, row: 2, column: 4 },
      })
    },
  )

  it('with a letter twice among the nine', () => {
    expect(reasonOf(fileWith({ letters: 'GREATJOBG' }))?.code).toBe('grid.reason.lettersTwice')
  })

  it('with two letters that are one letter to somebody who types, and names both', () => {
    expect(reasonOf(fileWith({ letters: 'GREATJOBg' }))).toEqual({
      code: 'grid.reason.lettersAlike',
      params: { letter1: 'G', letter2: 'g' },
    })
    const letters = parseLetters({ letters: 'ΣΑΒΓΔΕΖΗς' })
    expect(letters).toMatchObject({ reason: { params: { letter1: 'Σ', letter2: 'ς' } } })
  })

  it('with ten letters', () => {
    expect(reasonOf(fileWith({ letters: 'GREATJOBIS' }))?.code).toBe('grid.reason.lettersCount')
  })

  it('with a letter twice in a row', () => {
    expect(reasonOf(withRow(1, '.E.B.GJET'))).toMatchObject({
      code: 'grid.reason.twiceInRow',
      params: { letter: 'E', number: 1, column1: 2, column2: 8 },
    })
  })

  it('with a letter twice in a box', () => {
    const givens = ['.E.......', '..E......', ...Array(7).fill('.........')] as string[]
    expect(reasonOf(fileWith({ givens }))).toMatchObject({
      code: 'grid.reason.twiceInBox',
      params: { letter: 'E', number: 1, row1: 1, column1: 2, row2: 2, column2: 3 },
    })
  })

  it('without any givens', () => {
    expect(reasonOf(fileWith({ givens: Array(9).fill('.........') as string[] }))).toEqual({
      code: 'grid.reason.tooFewGivens',
      params: { count: 0 },
    })
  })

  it('with 16 givens, which never have one solution', () => {
    const full = [...rows.join('')]
    const keep = full.flatMap((letter, cell) => (letter === '.' ? [] : [cell])).slice(0, 16)
    const text = full.map((letter, cell) => (keep.includes(cell) ? letter : '.')).join('')
    expect(reasonOf(fileWith({ givens: text.match(/.{9}/g) as string[] }))).toEqual({
      code: 'grid.reason.tooFewGivens',
      params: { count: 16 },
    })
  })

  it('when its givens leave no solution, though none stands twice', () => {
    // r1c1 must be O; an I there clashes with nothing that is printed.
    expect(reasonOf(withRow(1, 'IE.B.GJ.T'))).toEqual({ code: 'grid.reason.noSolution' })
  })

  it('when it has several solutions, and names a cell with two letters that fit', () => {
    const reason = reasonOf(withRow(5, '.........'))
    expect(reason?.code).toBe('grid.reason.severalSolutions')
    const params = reason?.params ?? {}
    const { row, column, letter1, letter2 } = params as unknown as SeveralSolutions
    expect(letter1).not.toBe(letter2)
    for (const letter of [letter1, letter2]) {
      const givens = rows.with(4, '.........')
      const text = [...(givens[row - 1] ?? '')].with(column - 1, letter).join('')
      const settled = reasonOf(fileWith({ givens: givens.with(row - 1, text) }))
      expect(settled?.code).not.toBe('grid.reason.noSolution')
    }
  })

  it.each([null, 7, 'grid', [], {}, { letters: 'GREATJOBI' }, { letters: 1, givens: rows }])(
    'when it is no grid at all: %j',
    (json) => expect(reasonOf(json as Json)?.code).toBe('grid.reason.shape'),
  )

  it('never by an exception, and each reason has its sentence', () => {
    const messages = readMessages('en')
    const row = fc.string({ unit: fc.constantFrom(...'GREATJOBI....x') })
    const files = fc.record({ letters: fc.constantFrom('GREATJOBI', 'GG'), givens: fc.array(row) })
    fc.assert(
      fc.property(fc.oneof(files, fc.jsonValue()), (json) => {
        const reason = reasonOf(json as Json)
        return reason === null || reason.code in messages
      }),
    )
  })
})

it('letters may have several code units', () => {
  const accented = (text: string) => text.replaceAll('G', 'g\u0303')
  const parsed = parseSpec({
    letters: accented(source.letters),
    givens: rows.map(accented),
  })
  expect(parsed.ok && parsed.value.solution).toEqual(spec.solution)
})
