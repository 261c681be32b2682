import { EMPTY, SYMBOL_COUNT } from '../../games/letter-sudoku/core/symbol.ts'
import { CELL_COUNT, columnOf, rowOf } from '../../kit/grid-geometry.ts'
import type { Result } from '../../kit/result.ts'
import {
  digitsMixed,
  inTheSet,
  lineNotText,
  lineTooLong,
  notALetter,
  otherCase,
  tooFewCharacters,
  tooManyCharacters,
  tooManyLetters,
} from '../messages.ts'
import { sayReason } from '../say.ts'
import { isEmptySign } from './empty-signs.ts'
import { lineGraphemes } from './line-graphemes.ts'
import { quote } from './quote.ts'

/** A grid as it was typed, with the symbols that its letters stand for. */
export interface TypedGrid {
  /** 81 letters and signs for empty cells; the letters are those of the output. */
  readonly text: string
  /** 81 symbols, -1 where empty. */
  readonly givens: readonly number[]
  /** The letters of the symbols, in their order; fewer than nine where fewer occur. */
  readonly letters: readonly string[]
}

/** Longer lines are cut by the reader and never taken for a puzzle. */
export const LINE_LIMIT = 4096
const NOT_TEXT = '\u{fffd}'
const DIGITS: readonly string[] = '123456789'.split('')
const LETTER = /^[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u

/**
 * Reads a line of 81 characters. Blanks after the 81st are not cells; everything else counts.
 * @param letters the nine letters, or null: then they are those that occur, or the digits 1–9
 * @returns a grid whose letters may contradict each other, or what is wrong as a sentence
 */
export function parsePuzzle(
  line: string,
  letters: readonly string[] | null,
): Result<TypedGrid, string> {
  if (line.length >= LINE_LIMIT) return refuse(lineTooLong(LINE_LIMIT - 1))
  if (line.includes(NOT_TEXT)) return refuse(lineNotText)
  const cells = withoutTrailingBlanks(lineGraphemes(line))
  if (cells.length < CELL_COUNT) return refuse(tooFewCharacters(cells.length))
  if (cells.length > CELL_COUNT) return refuse(tooManyCharacters(cells.length))
  return letters ? readInSet(cells, letters) : readAsTyped(cells)
}

/** The letters of a line that names none: those that occur; digits are always all nine. */
function readAsTyped(cells: readonly string[]): Result<TypedGrid, string> {
  const used = usedLetters(cells)
  if (used.every(isDigit)) return { ok: true, value: typedGrid(cells, DIGITS) }
  const odd = cells.findIndex((cell) => !isEmptySign(cell) && !LETTER.test(cell))
  if (odd >= 0)
    return refuse(notALetter(quote(cells[odd] ?? ''), rowOf(odd) + 1, columnOf(odd) + 1))
  if (used.length > SYMBOL_COUNT) return refuse(tooManyLetters(used))
  return { ok: true, value: typedGrid(cells, used) }
}

/** A line in nine known letters, or in digits that stand for them. */
function readInSet(
  cells: readonly string[],
  letters: readonly string[],
): Result<TypedGrid, string> {
  if (!letters.some(isDigit) && usedLetters(cells).every(isDigit)) {
    const translated = cells.map((cell) => letters[DIGITS.indexOf(cell)] ?? cell)
    return { ok: true, value: typedGrid(translated, letters) }
  }
  const odd = cells.findIndex((cell) => !isEmptySign(cell) && !letters.includes(cell))
  return odd < 0
    ? { ok: true, value: typedGrid(cells, letters) }
    : refuse(outsideTheSet(cells, odd, letters))
}

function outsideTheSet(cells: readonly string[], odd: number, letters: readonly string[]): string {
  const letter = cells[odd] ?? ''
  const params = { letter, row: rowOf(odd) + 1, column: columnOf(odd) + 1 }
  const reason = sayReason({ code: 'grid.reason.letterUnknown', params })
  const shown = reason.replace(`“${letter}”`, () => quote(letter))
  const twin = letters.find((each) => each.toLowerCase() === letter.toLowerCase())
  if (twin) return `${shown} ${otherCase(twin)}`
  return `${shown} ${isDigit(letter) ? digitsMixed : inTheSet(letters)}`
}

function typedGrid(cells: readonly string[], letters: readonly string[]): TypedGrid {
  const symbols = new Map(letters.map((letter, symbol) => [letter, symbol]))
  const givens = cells.map((cell) => symbols.get(cell) ?? EMPTY)
  return { text: cells.join(''), givens, letters }
}

/** In an order that does not depend on where they stand. */
function usedLetters(cells: readonly string[]): string[] {
  return [...new Set(cells)].filter((cell) => !isEmptySign(cell)).sort()
}

function isDigit(letter: string): boolean {
  return DIGITS.includes(letter)
}

function withoutTrailingBlanks(cells: string[]): string[] {
  const rest = cells.slice(CELL_COUNT)
  return rest.every((cell) => cell.trim() === '') ? cells.slice(0, CELL_COUNT) : cells
}

function refuse(reason: string): Result<never, string> {
  return { ok: false, reason }
}
