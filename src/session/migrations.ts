import type { Json } from '../games/contract.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'

type JsonObject = { readonly [key: string]: Json }

/**
 * One step per format: `migrations[n]` turns format n into n + 1. Once released, a step is never
 * changed, because saves of that format are on people's phones.
 */
const migrations: readonly ((save: JsonObject) => JsonObject)[] = []

const FIRST_FORMAT = 1
const NEWEST_FORMAT = FIRST_FORMAT + migrations.length

/** Brings a save of any released format to the newest one. */
export function migrateSave(json: Json): Result<Json> {
  if (!isObject(json)) return err('session.reason.damagedSave')
  const format = json['format']
  if (typeof format !== 'number' || !Number.isInteger(format) || format < FIRST_FORMAT)
    return err('session.reason.damagedSave')
  if (format > NEWEST_FORMAT) return err('session.reason.newerSave')
  return ok(migrations.slice(format - FIRST_FORMAT).reduce((save, step) => step(save), json))
}

function isObject(json: Json): json is JsonObject {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
