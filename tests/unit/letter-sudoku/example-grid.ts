import { readPack } from '../../../scripts/packs/read-pack.ts'
import type { Json } from '../../../src/games/contract.ts'
import { apply } from '../../../src/games/letter-sudoku/core/apply.ts'
import type { Move } from '../../../src/games/letter-sudoku/core/moves.ts'
import { parseSpec } from '../../../src/games/letter-sudoku/core/parse-spec.ts'
import type { Spec } from '../../../src/games/letter-sudoku/core/puzzle.ts'
import { start } from '../../../src/games/letter-sudoku/core/state.ts'
import type { State } from '../../../src/games/letter-sudoku/core/state.ts'
import { parseCell } from '../../../src/kit/grid-geometry.ts'
import type { CellIndex } from '../../../src/kit/grid-geometry.ts'

interface GridFile {
  readonly letters: string
  readonly givens: readonly string[]
}

/** The grid of the built-in pack, as its file holds it. */
export const source = readPack().puzzles.find(({ game }) => game === 'letter-sudoku')?.file
  .spec as unknown as GridFile

export const LETTERS = source.letters

/** The built-in grid with some of it changed, as JSON. */
export function fileWith(change: { [key: string]: Json }): Json {
  return { ...source, ...change } as Json
}

export const spec: Spec = specOf(source as unknown as Json)

export function specOf(json: Json): Spec {
  const parsed = parseSpec(json)
  if (!parsed.ok) throw new Error(parsed.reason.code)
  return parsed.value
}

/** A cell by its printed name, "r4c7". */
export function at(name: string): CellIndex {
  const cell = parseCell(name)
  if (cell === null) throw new Error(`No cell ${name}`)
  return cell
}

/** The symbol of a letter of the built-in grid. */
export function symbol(letter: string): number {
  return LETTERS.indexOf(letter)
}

/** Plays moves that are all legal. */
export function after(state: State, ...moves: readonly Move[]): State {
  return moves.reduce((before, move) => {
    const played = apply(spec, before, move)
    if (!played.ok) throw new Error(played.reason.code)
    return played.value
  }, state)
}

export const fresh: State = start(spec)
export const solved: State = { values: spec.solution, marks: fresh.marks }

export function place(name: string, letter: string, tidy = true): Move {
  return { type: 'place', cell: at(name), symbol: symbol(letter), tidy }
}

export function mark(name: string, letter: string, on = true): Move {
  return { type: 'mark', cell: at(name), symbol: symbol(letter), on }
}

/** Digits and dots, 81 of them, as symbols: "1" is symbol 0. */
export function digits(text: string): number[] {
  return [...text].map((digit) => (digit === '.' ? -1 : Number(digit) - 1))
}
