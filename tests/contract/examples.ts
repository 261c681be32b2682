import fc from 'fast-check'
import { readPack } from '../../scripts/packs/read-pack.ts'
import type { Json, PuzzleFile } from '../../src/games/contract.ts'
import type { GameId } from '../../src/games/registry.ts'

export interface Example {
  /** The built-in puzzle. */
  readonly file: PuzzleFile
  /** Moves as JSON: most of them well formed, and of those many illegal. */
  readonly moves: fc.Arbitrary<Json>
}

const pack = readPack()

function fileOf(game: GameId): PuzzleFile {
  const entry = pack.puzzles.find((each) => each.game === game)
  if (!entry) throw new Error(`The built-in pack has no ${game}`)
  return entry.file
}

const cell = fc.integer({ min: -1, max: 81 })
const symbol = fc.integer({ min: -1, max: 9 })
const index = fc.integer({ min: -1, max: 18 })
const of = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ type: fc.constant(type), ...fields }) as fc.Arbitrary<Json>
const spot = fc.record({ in: fc.constantFrom('slot', 'tray'), index })

export const examples = {
  'letter-sudoku': {
    file: fileOf('letter-sudoku'),
    moves: fc.oneof(
      of('place', { cell, symbol, tidy: fc.boolean() }),
      of('mark', { cell, symbol, on: fc.boolean() }),
      of('erase', { cell }),
      of('eliminate', { candidates: fc.array(fc.record({ cell, symbol }), { maxLength: 4 }) }),
      of('eliminate', {
        candidates: fc.array(fc.record({ cell, symbol }), { minLength: 1, maxLength: 4 }),
        only: fc.constant(true),
      }),
      of('markCells', {
        cells: fc.array(cell, { minLength: 1, maxLength: 9 }),
        symbol,
        on: fc.boolean(),
      }),
      of('fillMarks'),
      of('clearMarks'),
      of('restart'),
      fc.jsonValue() as fc.Arbitrary<Json>,
    ),
  },
  anagram: {
    file: fileOf('anagram'),
    moves: fc.oneof(
      of('place', { tile: index, slot: index }),
      of('swap', { a: spot, b: spot }),
      of('takeBack', { slot: index }),
      of('judge'),
      of('keepRight'),
      of('reveal'),
      of('clear'),
      of('giveUp'),
      of('goTo', { word: fc.integer({ min: -1, max: 3 }) }),
      of('shuffle', { order: fc.array(index) }),
      fc.jsonValue() as fc.Arbitrary<Json>,
    ),
  },
  'city-quiz': {
    file: fileOf('city-quiz'),
    moves: fc.oneof(
      of('answer', {
        question: fc.integer({ min: -1, max: 8 }),
        answer: fc.integer({ min: -1, max: 4 }),
      }),
      of('goTo', { question: fc.integer({ min: -1, max: 9 }) }),
      of('restart'),
      fc.jsonValue() as fc.Arbitrary<Json>,
    ),
  },
} satisfies Record<GameId, Example>
