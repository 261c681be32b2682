import { EMPTY, SYMBOL_COUNT, maskOf } from '../../games/letter-sudoku/core/symbol.ts'
import { columnOf, rowOf } from '../../kit/grid-geometry.ts'
import type { Result } from '../../kit/result.ts'
import { refuse } from '../fault.ts'
import type { Fault } from '../fault.ts'
import type { About, ReadPuzzle } from '../read-puzzle.ts'
import { isEmptySymbol } from '../text/empty-symbols.ts'
import { isDigit, isLetter } from '../text/letter.ts'
import { lettersAsTyped, lettersOfSet } from './letter-table.ts'
import type { LetterTable } from './letter-table.ts'

/** The cells of a puzzle as a format writes them, before anybody knows its letters. */
export interface WrittenCells {
  /** The 81 givens: a letter, or a symbol for an empty cell. */
  readonly cells: readonly string[]
  /** The letter that a player has placed in each cell, or ''. */
  readonly placed?: readonly string[] | null
  /** The letters that are noted in each cell. */
  readonly candidates?: readonly (readonly string[])[] | null
  readonly solution?: readonly string[] | null
  readonly about?: About
}

const NOTHING: About = {}

/** How often each letter occurs as a given or placed; 0 for one that is only noted or solved. */
type Occurrences = ReadonlyMap<string, number>

type Refusal = ReturnType<typeof refuse>

/**
 * Finds out which letters a puzzle has, and turns its cells into symbols.
 * @param letters the nine letters, or null: then they are those that occur, or the digits 1–9
 */
export function puzzleOfCells(
  written: WrittenCells,
  letters: readonly string[] | null,
): Result<ReadPuzzle, Fault> {
  const occurrences = occurrencesIn(written)
  const used = [...occurrences.keys()].sort()
  const table = letters ? lettersOfSet(used, letters) : lettersAsTyped(used)
  if (!table)
    return signFault(written, used, occurrences) ?? refuse('tooManyLetters', { letters: used })
  const fault =
    (letters ? faultInSet(written, used, table) : signFault(written, used, occurrences)) ??
    shapeFault(written)
  return fault ?? { ok: true, value: inSymbols(written, table) }
}

function inSymbols(written: WrittenCells, table: LetterTable): ReadPuzzle {
  const { cells, placed, candidates, solution, about = NOTHING } = written
  const { letters, symbols } = table
  const symbolIn = (letter: string): number => symbols.get(letter) ?? EMPTY
  const givens = cells.map(symbolIn)
  return {
    letters,
    givens,
    placed: placed?.some((letter) => letter !== '') ? placed.map(symbolIn) : null,
    candidates: candidates?.some((list) => list.length > 0)
      ? candidates.map((list) => list.reduce((mask, each) => mask | maskOf(symbolIn(each)), 0))
      : null,
    solution: solution ? solution.map(symbolIn) : null,
    about,
    written: cells.map((cell, at) => letters[givens[at] ?? EMPTY] ?? cell).join(''),
  }
}

function occurrencesIn({ cells, placed, candidates, solution }: WrittenCells): Occurrences {
  const counts = new Map<string, number>()
  const add = (letter: string, count: number): void => {
    if (!isEmptySymbol(letter)) counts.set(letter, (counts.get(letter) ?? 0) + count)
  }
  for (const cell of cells) add(cell, 1)
  for (const letter of placed ?? []) add(letter, 1)
  for (const letter of solution ?? []) add(letter, 0)
  for (const list of candidates ?? []) for (const letter of list) add(letter, 0)
  counts.delete('')
  return counts
}

/** A sign that can be no letter, or a letter that a grid cannot hold so often. */
function signFault(
  written: WrittenCells,
  used: readonly string[],
  occurrences: Occurrences,
): Refusal | null {
  const odd = used.find((letter) => !isLetter(letter))
  if (odd !== undefined) return refuse('notALetter', { shown: odd, ...placeOf(written, odd) })
  for (const [letter, count] of occurrences)
    if (!isDigit(letter) && count > SYMBOL_COUNT)
      return refuse('letterTooOften', { shown: letter, count })
  return null
}

function faultInSet(
  written: WrittenCells,
  used: readonly string[],
  { letters, symbols }: LetterTable,
): Refusal | null {
  const odd = used.find((letter) => !symbols.has(letter))
  if (odd === undefined) return null
  const place = { shown: odd, ...placeOf(written, odd) }
  if (isDigit(odd)) return refuse('digitsMixed', place)
  return refuse('letterUnknown', { ...place, letters })
}

function shapeFault({ solution }: WrittenCells): Refusal | null {
  return solution?.some(isEmptySymbol) ? refuse('solutionShape', {}) : null
}

/** The first cell that holds a letter: as a given, else as anything else. */
function placeOf(written: WrittenCells, letter: string): { row: number; column: number } {
  const { cells, placed, candidates, solution } = written
  const cell = [cells, placed, candidates, solution]
    .map((layer) => layer?.findIndex((each) => each === letter || holds(each, letter)) ?? -1)
    .find((at) => at >= 0)
  return { row: rowOf(cell ?? 0) + 1, column: columnOf(cell ?? 0) + 1 }
}

function holds(list: string | readonly string[], letter: string): boolean {
  return typeof list !== 'string' && list.includes(letter)
}
