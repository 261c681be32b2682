import * as v from 'valibot'
import { CELL_COUNT, SIDE, columnOf, rowOf } from '../../../kit/grid-geometry.ts'
import { graphemesOf } from '../../../kit/graphemes.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Fault } from '../../../kit/fault.ts'
import type { Reason, Result } from '../../../kit/result.ts'
import { findAlike } from '../../../kit/typing/find-letter.ts'
import type { Json } from '../../contract.ts'
import { letterOf, parseAlphabet } from './alphabet.ts'
import type { Alphabet } from './alphabet.ts'
import { findConflicts } from './conflicts.ts'
import type { Conflict } from './conflicts.ts'
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

/** Reads only the letters of a round, in which other grids can then be played. */
export function parseLetters(json: Json): Result<Alphabet> {
  const file = v.safeParse(lettersSchema, json)
  return file.success ? parseTypable(file.output.letters) : err('grid.reason.shape')
}

/**
 * An alphabet that can be played with a keyboard.
 * Further reason: `grid.reason.lettersAlike` {letter1, letter2}.
 */
export function parseTypable(text: string): Result<Alphabet> {
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
  const [reason] = faultsOfGivens(givens, alphabet)
  return reason ? { ok: false, reason } : proveUnique(givens, alphabet)
}

/** Givens as symbols, with a fault for each row and letter that cannot be read. */
export function readGivens(
  rows: readonly string[],
  alphabet: Alphabet,
): { readonly givens: readonly number[]; readonly faults: readonly Fault[] } {
  if (rows.length !== SIDE) {
    const { reason } = err('grid.reason.rowCount', { count: rows.length })
    return { givens: [], faults: [{ where: 'givens', reason }] }
  }
  const read = rows.map((text, row) => readRow(graphemesOf(text), row, alphabet))
  return {
    givens: read.flatMap(({ symbols }) => symbols),
    faults: read.flatMap(({ reasons }, row) =>
      reasons.map((reason) => ({ where: `givens.${row}`, reason })),
    ),
  }
}

function readRow(
  letters: readonly string[],
  row: number,
  alphabet: Alphabet,
): { symbols: number[]; reasons: Reason[] } {
  if (letters.length !== SIDE) {
    const { reason } = err('grid.reason.rowLength', { row: row + 1, count: letters.length })
    return { symbols: [], reasons: [reason] }
  }
  const unknown = letters.flatMap((letter, column) =>
    letter === BLANK || alphabet.letters.includes(letter)
      ? []
      : [err('grid.reason.letterUnknown', { letter, row: row + 1, column: column + 1 }).reason],
  )
  return { symbols: letters.map((letter) => alphabet.letters.indexOf(letter)), reasons: unknown }
}

/** Nine rows of nine letters, "." where empty: what `readGivens` reads. */
export function formatGivens(givens: readonly number[], alphabet: Alphabet): string[] {
  const faces = givens.map((given) => letterOf(alphabet, given) || BLANK)
  return Array.from({ length: SIDE }, (_, row) =>
    faces.slice(row * SIDE, (row + 1) * SIDE).join(''),
  )
}

/** What is wrong with givens before any search: every letter that stands twice, else too few givens. */
export function faultsOfGivens(givens: readonly number[], alphabet: Alphabet): Reason[] {
  const conflicts = findConflicts(givens).map((conflict) => reasonOfConflict(conflict, alphabet))
  const count = givens.filter((given) => given !== EMPTY).length
  if (conflicts.length > 0 || count >= FEWEST_GIVENS) return conflicts
  return [err('grid.reason.tooFewGivens', { count }).reason]
}

function reasonOfConflict({ cells, symbol, unit }: Conflict, alphabet: Alphabet): Reason {
  const [first = 0, second = 0] = cells
  const params = {
    letter: alphabet.letters[symbol] ?? '',
    number: unit.index + 1,
    row1: rowOf(first) + 1,
    column1: columnOf(first) + 1,
    row2: rowOf(second) + 1,
    column2: columnOf(second) + 1,
  }
  switch (unit.kind) {
    case 'row':
      return { code: 'grid.reason.twiceInRow', params }
    case 'column':
      return { code: 'grid.reason.twiceInColumn', params }
    case 'box':
      return { code: 'grid.reason.twiceInBox', params }
  }
}

/** The puzzle of givens, if they have exactly one solution. */
export function proveUnique(givens: readonly number[], alphabet: Alphabet): Result<Spec> {
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
