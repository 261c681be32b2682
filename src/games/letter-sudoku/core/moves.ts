import * as v from 'valibot'
import { CELL_COUNT } from '../../../kit/grid-geometry.ts'
import { err, ok } from '../../../kit/result.ts'
import type { Result } from '../../../kit/result.ts'
import type { Json } from '../../contract.ts'
import { SYMBOL_COUNT } from './symbol.ts'

/** Both counted from 0. */
interface CellAndSymbol {
  readonly cell: number
  readonly symbol: number
}

/**
 * What a player does to the grid.
 * - `place` a letter; with `tidy` its notes in peers go, unless a peer holds it already (the setting is that
 *   of the time when it was played); `shown` where the game places it for the player, as a hint says
 * - `erase` the letter of a cell, which brings back the notes that it had put away and that still fit; or the
 *   notes of a cell where there is no letter
 * - `mark` notes a letter in an empty cell, or takes the note away
 * - `markCells` the same as `mark` in several cells at once; those that hold a letter are left alone
 * - `eliminate` strikes candidates out of the notes; where some empty cell has none, all letters that fit are
 *   noted everywhere first, or, with `only`, in the cells in question alone
 * - `fillMarks` notes in every empty cell all letters that no peer holds
 * - `clearMarks` takes all notes away; `restart` goes back to the givens
 */
export type Move =
  | ({
      readonly type: 'place'
      readonly tidy: boolean
      readonly shown?: true | undefined
    } & CellAndSymbol)
  | { readonly type: 'erase'; readonly cell: number }
  | ({ readonly type: 'mark'; readonly on: boolean } & CellAndSymbol)
  | {
      readonly type: 'markCells'
      readonly cells: readonly number[]
      readonly symbol: number
      readonly on: boolean
    }
  | {
      readonly type: 'eliminate'
      readonly candidates: readonly CellAndSymbol[]
      readonly only?: true | undefined
    }
  | { readonly type: 'fillMarks' | 'clearMarks' | 'restart' }

// JSON can spell -0, which a state would keep and a save would not.
const index = (count: number) =>
  v.pipe(
    v.number(),
    v.integer(),
    v.minValue(0),
    v.maxValue(count - 1),
    v.transform((number) => number + 0),
  )
const cell = index(CELL_COUNT)
const symbol = index(SYMBOL_COUNT)

// Its type is written out above, so that the types of the package name no other package.
const moveSchema: v.GenericSchema<unknown, Move> = v.variant('type', [
  v.strictObject({
    type: v.literal('place'),
    cell,
    symbol,
    tidy: v.boolean(),
    shown: v.optional(v.literal(true)),
  }),
  v.strictObject({ type: v.literal('erase'), cell }),
  v.strictObject({ type: v.literal('mark'), cell, symbol, on: v.boolean() }),
  v.strictObject({
    type: v.literal('markCells'),
    cells: v.pipe(v.array(cell), v.minLength(1), v.maxLength(CELL_COUNT)),
    symbol,
    on: v.boolean(),
  }),
  v.strictObject({
    type: v.literal('eliminate'),
    candidates: v.pipe(
      v.array(v.strictObject({ cell, symbol })),
      v.minLength(1),
      v.maxLength(CELL_COUNT * SYMBOL_COUNT),
    ),
    only: v.optional(v.literal(true)),
  }),
  v.strictObject({ type: v.literal('fillMarks') }),
  v.strictObject({ type: v.literal('clearMarks') }),
  v.strictObject({ type: v.literal('restart') }),
])

export function parseMove(json: Json): Result<Move> {
  const parsed = v.safeParse(moveSchema, json)
  return parsed.success ? ok(parsed.output) : err('grid.reason.move')
}
