import type { Json } from '../games/contract.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'

type JsonObject = { readonly [key: string]: Json }

/** Turns a save of one format into one of the next. It never throws, whatever it is given. */
export type SaveMigration = (save: JsonObject) => JsonObject

/**
 * One step per format: `SAVE_MIGRATIONS[n]` turns format n + 1 into n + 2. Once released, a step is never
 * changed, because saves of that format are on people's phones.
 */
export const SAVE_MIGRATIONS: readonly SaveMigration[] = []

/**
 * Brings a save of any released format to the newest one. Reasons: `session.reason.damagedSave`,
 * `session.reason.newerSave`.
 * @param migrations the step from format 1 first
 */
export function migrateSave(json: Json, migrations: readonly SaveMigration[]): Result<Json> {
  if (!isObject(json)) return err('session.reason.damagedSave')
  const format = json['format']
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1)
    return err('session.reason.damagedSave')
  if (format > migrations.length + 1) return err('session.reason.newerSave')
  return ok(migrations.slice(format - 1).reduce((save, step) => step(save), json))
}

function isObject(json: Json): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
