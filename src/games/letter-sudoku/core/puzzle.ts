import * as v from 'valibot'
import { CELL_COUNT, SIDE, columnOf, rowOf } from '../../../kit/grid-geometry.ts'
import { graphemesOf } from '../../../kit/graphemes.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Reason, Result } from '../../../kit/result.ts'
import { findAlike } from '../../../kit/typing/find-letter.ts'
import type { Json } from '../../contract.ts'
import { parseAlphabet } from './alphabet.ts'
import type { Alphabet } from './alphabet.ts'
import { findConflicts } from './conflicts.ts'
import { FEWEST_GIVENS } from './fewest-givens.ts'
import { firstTwoSolutions } from './solver/search-solutions.ts'
import { EMPTY } from './symbol.ts'

/** A checked puzzle: it has exactly one solution. */
export interface Spec {
  readonly alphabet: Alphabet
  /** 81 symbols, -1 where nothing is given. */
  readonly givens: readonly number[]
  /** The only solution, 81 symbols. */
  readonly solution: readonly number[]
}

const BLANK = '.'

const lettersSchema = v.object({ letters: v.string() })
const fileSchema = v.object({ ...lettersSchema.entries, givens: v.array(v.string()) })

/**
 * Reads `{letters: "GREATJOBI", givens: nine rows of nine, "." where empty}`. Faults are looked for
 * in the order in which they can be understood: shape, letters, letters that stand twice (before any
 * search), too few givens, no solution, several. Each is a reason `grid.reason.*` of its own.
 */
export function parseSpec(json: Json): Result<Spec> {
  const file = v.safeParse(fileSchema, json)
  if (!file.success) return err('grid.reason.shape')
  const alphabet = parseTypable(file.output.letters)
  if (!alphabet.ok) return alphabet
  const givens = parseGivens(file.output.givens, alphabet.value)
  return givens.ok ? checkGivens(givens.value, alphabet.value) : givens
}

/** The letters alone of what `parseSpec` reads: other grids can be played in them. */
export function parseLetters(json: Json): Result<Alphabet> {
  const file = v.safeParse(lettersSchema, json)
  return file.success ? parseTypable(file.output.letters) : err('grid.reason.shape')
}

/** An alphabet that can be played with a keyboard. Further reason: `grid.reason.lettersAlike` {letter1, letter2}. */
function parseTypable(text: string): Result<Alphabet> {
  const alphabet = parseAlphabet(text)
  const alike = alphabet.ok ? findAlike(alphabet.value.letters) : null
  return alike
    ? err('grid.reason.lettersAlike', { letter1: alike.one, letter2: alike.other })
    : alphabet
}

/**
 * Proves that givens make a puzzle: nothing stands twice, they are enough, and they have exactly one
 * solution, which comes with it. Reasons as with `parseSpec`.
 * @param givens 81 symbols, -1 where nothing is given
 */
export function checkGivens(givens: readonly number[], alphabet: Alphabet): Result<Spec> {
  const fault = findFault(givens, alphabet)
  return fault ? { ok: false, reason: fault } : proveUnique(givens, alphabet)
}

function parseGivens(rows: readonly string[], alphabet: Alphabet): Result<number[]> {
  if (rows.length !== SIDE) return err('grid.reason.rowCount', { count: rows.length })
  const givens: number[] = []
  for (const [row, text] of rows.entries()) {
    const letters = graphemesOf(text)
    if (letters.length !== SIDE)
      return err('grid.reason.rowLength', { row: row + 1, count: letters.length })
    for (const [column, letter] of letters.entries()) {
      const symbol = alphabet.letters.indexOf(letter)
      if (symbol < 0 && letter !== BLANK)
        return err('grid.reason.letterUnknown', { letter, row: row + 1, column: column + 1 })
      givens.push(letter === BLANK ? EMPTY : symbol)
    }
  }
  return ok(givens)
}

/** What is wrong with givens before any search, or null. */
function findFault(givens: readonly number[], alphabet: Alphabet): Reason | null {
  const conflict = findConflicts(givens)[0]
  if (conflict) {
    const [first = 0, second = 0] = conflict.cells
    const params = {
      letter: alphabet.letters[conflict.symbol] ?? '',
      number: conflict.unit.index + 1,
      row1: rowOf(first) + 1,
      column1: columnOf(first) + 1,
      row2: rowOf(second) + 1,
      column2: columnOf(second) + 1,
    }
    switch (conflict.unit.kind) {
      case 'row':
        return { code: 'grid.reason.twiceInRow', params }
      case 'column':
        return { code: 'grid.reason.twiceInColumn', params }
      case 'box':
        return { code: 'grid.reason.twiceInBox', params }
    }
  }
  const count = givens.filter((given) => given !== EMPTY).length
  if (count >= FEWEST_GIVENS) return null
  return { code: 'grid.reason.tooFewGivens', params: { count } }
}

function proveUnique(givens: readonly number[], alphabet: Alphabet): Result<Spec> {
  const [solution, other] = firstTwoSolutions(givens)
  if (!solution) return err('grid.reason.noSolution')
  if (!other) return ok({ alphabet, givens, solution })
  const cell = givens.findIndex((_, index) => solution[index] !== other[index])
  return err('grid.reason.severalSolutions', {
    row: rowOf(cell) + 1,
    column: columnOf(cell) + 1,
    letter1: alphabet.letters[solution[cell] ?? 0] ?? '',
    letter2: alphabet.letters[other[cell] ?? 0] ?? '',
  })
}

/** Whether a number names a cell. */
export function isCell(cell: number): boolean {
  return Number.isInteger(cell) && cell >= 0 && cell < CELL_COUNT
}
