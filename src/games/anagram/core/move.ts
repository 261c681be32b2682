import * as v from 'valibot'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Json } from '../../contract.ts'

const index = v.pipe(
  v.number(),
  v.integer(),
  v.minValue(0),
  // JSON can spell -0, which is not the 0 that a state compares and saves.
  v.transform((number) => number + 0),
)

const position = v.variant('in', [
  v.object({ in: v.literal('slot'), index }),
  v.object({ in: v.literal('tray'), index }),
])

const slots = v.array(v.nullable(index))

const move = v.variant('type', [
  v.object({ type: v.literal('place'), tile: index, slot: index }),
  v.object({ type: v.literal('takeBack'), slot: index }),
  v.object({ type: v.literal('swap'), a: position, b: position }),
  v.object({ type: v.literal('shuffle'), order: v.array(index) }),
  v.object({ type: v.literal('judge') }),
  v.object({ type: v.literal('keepRight') }),
  v.object({ type: v.literal('reveal') }),
  v.object({ type: v.literal('giveUp') }),
  v.object({ type: v.literal('clear') }),
  v.object({ type: v.literal('goTo'), word: index }),
  v.object({
    type: v.literal('asLeft'),
    slots,
    tray: v.array(index),
    locked: v.array(v.boolean()),
    revealed: index,
    givenUp: v.optional(v.literal(true)),
    judged: v.optional(v.object({ times: v.pipe(index, v.minValue(1)), slots })),
  }),
])

/** A place for a tile: a slot, or a position in the tray's order (which may be a gap). */
export type Position = v.InferOutput<typeof position>

/**
 * What a player can do to the word on the table.
 * - `place` a tile in a slot, from the tray or from another slot; a tile already there goes back
 * - `takeBack` the tile of a slot to its gap in the tray
 * - `swap` what two positions hold; with an empty one it moves a tile there
 * - `shuffle` the tray: `order` lists the tiles that are in it, as they shall lie from now on
 * - `judge` the placed letters: those that are right stay from then on; `keepRight` judges, and takes the others back
 * - `reveal` the next letter, `giveUp` the word, `clear` the slots that are not locked
 * - `goTo` another word of the round
 * - `asLeft` takes a word that was not touched as it was left on another device
 */
export type Move = v.InferOutput<typeof move>

export function parseMove(json: Json): Result<Move> {
  const parsed = v.safeParse(move, json)
  return parsed.success ? ok(parsed.output) : err('anagram.reason.move')
}
