import * as v from 'valibot'
import type { Json } from '../games/contract.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { SAVE_MIGRATIONS, migrateSave } from './migrations.ts'
import type { SaveMigration } from './migrations.ts'

/** The format that this version writes. Older ones are migrated; each keeps a golden file in tests. */
export const SAVE_FORMAT = 1

/** A game as it is kept: the puzzle itself and every move, so that loading is replaying. */
export interface SaveFile {
  readonly format: typeof SAVE_FORMAT
  readonly game: string
  /** The puzzle as its pack held it, so that a changed pack never breaks a begun game. */
  readonly spec: Json
  readonly moves: readonly Json[]
  /** How many of the moves are in force; those after it can be redone. */
  readonly position: number
  readonly hints: number
  /** Milliseconds played, pauses left out. */
  readonly elapsed: number
  /** How far the game is. Menus read it without replaying the moves. */
  readonly finished: boolean
  /** How much is left to do, as the game counts it; saves of earlier editions lack it. */
  readonly left?: number | undefined
}

const count = v.pipe(v.number(), v.integer(), v.minValue(0))
const json = v.custom<Json>((value) => value !== undefined)

const saveSchema = v.pipe(
  v.object({
    format: v.literal(SAVE_FORMAT),
    game: v.string(),
    spec: json,
    moves: v.array(json),
    position: count,
    hints: count,
    elapsed: v.pipe(v.number(), v.finite(), v.minValue(0)),
    finished: v.boolean(),
    left: v.optional(count),
  }),
  v.check((save) => save.position <= save.moves.length),
)

/** The text of each puzzle that was kept. It is most of a save, and never changes while it is played. */
const SPEC_TEXTS = new WeakMap<object, string>()

/** The JSON of a save. Of a puzzle that is kept after every move, only what was played is put into text anew. */
export function formatSave(save: SaveFile): string {
  const { spec } = save
  const key = Object(spec) as object
  const text = SPEC_TEXTS.get(key) ?? JSON.stringify(spec)
  SPEC_TEXTS.set(key, text)
  // Only the name of the game stands before the puzzle, and in a name a quotation mark is escaped.
  return JSON.stringify({ ...save, spec: 0 }).replace('"spec":0', () => `"spec":${text}`)
}

/** Reads a kept game. Reasons: `session.reason.damagedSave`, `session.reason.newerSave`. */
export function parseSave(
  text: string,
  migrations: readonly SaveMigration[] = SAVE_MIGRATIONS,
): Result<SaveFile> {
  const raw = parseJson(text)
  if (!raw.ok) return raw
  const migrated = migrateSave(raw.value, migrations)
  if (!migrated.ok) return migrated
  const parsed = v.safeParse(saveSchema, migrated.value)
  return parsed.success ? ok(parsed.output) : err('session.reason.damagedSave')
}

function parseJson(text: string): Result<Json> {
  try {
    return ok(JSON.parse(text) as Json)
  } catch {
    return err('session.reason.damagedSave')
  }
}
