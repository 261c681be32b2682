import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import fc from 'fast-check'
import { parseRounds } from '../../src/games/anagram/core/parse-round.ts'
import { roundOf } from '../../src/games/anagram/core/round-of.ts'
import type { Game, Json } from '../../src/games/contract.ts'
import type { GameId } from '../../src/games/game-ids.ts'
import { games } from '../../src/games/registry.ts'
import { parsePack } from '../../src/packs/parse-pack.ts'

/** A game with its types forgotten: the contract must hold for what comes from JSON. */
export type AnyGame = Game<unknown, unknown, unknown>

export interface Example {
  readonly game: AnyGame
  /** The built-in puzzle, as a save holds it. */
  readonly source: Json
  /** Moves as JSON: most of them well formed, and of those many illegal. */
  readonly moves: fc.Arbitrary<Json>
}

const file = resolve(import.meta.dirname, '../../public/packs/torino-2026.json')

function sourceOf(game: GameId): Json {
  const pack = parsePack(readFileSync(file, 'utf8'))
  if (!pack.ok) throw new Error(pack.reason.code)
  const entry = pack.value.puzzles.find((each) => each.game === game)
  if (!entry) throw new Error(`The built-in pack has no ${game}`)
  return entry.source
}

function englishRound(): Json {
  const rounds = parseRounds(sourceOf('anagram'))
  if (!rounds.ok) throw new Error(rounds.reason.code)
  return roundOf(rounds.value, 'en') as unknown as Json
}

const cell = fc.integer({ min: -1, max: 81 })
const symbol = fc.integer({ min: -1, max: 9 })
const index = fc.integer({ min: -1, max: 18 })
const of = (type: string, fields: Record<string, fc.Arbitrary<unknown>> = {}) =>
  fc.record({ type: fc.constant(type), ...fields }) as fc.Arbitrary<Json>
const spot = fc.record({ in: fc.constantFrom('slot', 'tray'), index })

export const examples = {
  'letter-sudoku': {
    game: games['letter-sudoku'] as unknown as AnyGame,
    source: sourceOf('letter-sudoku'),
    moves: fc.oneof(
      of('place', { cell, symbol, tidy: fc.boolean() }),
      of('mark', { cell, symbol, on: fc.boolean() }),
      of('erase', { cell }),
      of('eliminate', { candidates: fc.array(fc.record({ cell, symbol }), { maxLength: 4 }) }),
      of('fillMarks'),
      of('clearMarks'),
      of('restart'),
      fc.jsonValue() as fc.Arbitrary<Json>,
    ),
  },
  anagram: {
    game: games.anagram as unknown as AnyGame,
    source: englishRound(),
    moves: fc.oneof(
      of('place', { tile: index, slot: index }),
      of('swap', { a: spot, b: spot }),
      of('takeBack', { slot: index }),
      of('reveal'),
      of('clear'),
      of('giveUp'),
      of('goTo', { word: fc.integer({ min: -1, max: 3 }) }),
      of('shuffle', { order: fc.array(index) }),
      fc.jsonValue() as fc.Arbitrary<Json>,
    ),
  },
  'city-quiz': {
    game: games['city-quiz'] as unknown as AnyGame,
    source: sourceOf('city-quiz'),
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
