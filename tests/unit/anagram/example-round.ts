import { parseSpec } from '../../../src/games/anagram/core/parse-spec.ts'
import type { RoundSpec } from '../../../src/games/anagram/core/round-spec.ts'
import { start } from '../../../src/games/anagram/core/state.ts'
import type { State } from '../../../src/games/anagram/core/state.ts'
import { apply } from '../../../src/games/anagram/core/apply.ts'
import type { Move } from '../../../src/games/anagram/core/move.ts'
import type { Json } from '../../../src/games/contract.ts'

export function roundOfWords(language: string, words: Json): RoundSpec {
  const parsed = parseSpec({ language, words })
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.reason))
  return parsed.value
}

/** Two words with two answers each, one with a repeated letter, one with two groups. */
export const example: RoundSpec = roundOfWords('en', [
  { id: 'smart', scramble: 'MITRESASTIC', answers: ['SMART CITIES'], clue: 'Two words.' },
  { id: 'stone', scramble: 'NTOSE', answers: ['STONE', 'NOTES', 'ONSET'] },
])

/** Plays moves one after the other; an illegal one is a fault of the test. */
export function play(spec: RoundSpec, moves: readonly Move[], from: State = start(spec)): State {
  return moves.reduce((state, move) => {
    const played = apply(spec, state, move)
    if (!played.ok) throw new Error(`${played.reason.code}: ${JSON.stringify(move)}`)
    return played.value
  }, from)
}

/** The letters in the slots of the word on the table, "." where empty. */
export function shown(spec: RoundSpec, state: State): string {
  const word = spec.words[state.current]
  const slots = state.words[state.current]?.slots ?? []
  return slots.map((tile) => (tile === null ? '.' : word?.tiles[tile])).join('')
}

/** Places tiles so that the slots of the word on the table read a text, "." for a gap. */
export function spell(spec: RoundSpec, state: State, text: string): State {
  const tiles = spec.words[state.current]?.tiles ?? []
  const used = new Set<number>()
  return [...text].reduce((now, letter, slot) => {
    if (letter === '.') return now
    const tile = tiles.findIndex((one, index) => one === letter && !used.has(index))
    used.add(tile)
    return play(spec, [{ type: 'place', tile, slot }], now)
  }, state)
}
