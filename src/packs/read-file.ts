import * as v from 'valibot'
import type { Json } from '../games/contract.ts'
import type { Fault } from '../kit/fault.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { schemaFault } from '../kit/schema-fault.ts'
import { PACK_FORMAT } from './pack-schema.ts'

export type JsonGroup = { readonly [key: string]: Json }

/** Reads a file of a pack as JSON. Reasons: `pack.reason.notJson`, `pack.reason.newer`. */
export function readJson(text: string): Result<Json, readonly Fault[]> {
  try {
    const json = JSON.parse(text) as Json
    return formatOf(json) > PACK_FORMAT ? faulty(err('pack.reason.newer')) : ok(json)
  } catch {
    return faulty(err('pack.reason.notJson'))
  }
}

/** The format that a file says it has; 0 where it says none. */
export function formatOf(json: Json): number {
  const format = isGroup(json) ? json['format'] : null
  return typeof format === 'number' ? format : 0
}

/** Checks a file against its schema: all faults, in the order of the file. */
export function checkShape<Schema extends v.GenericSchema>(
  schema: Schema,
  json: Json,
): Result<v.InferOutput<Schema>, readonly Fault[]> {
  const parsed = v.safeParse(schema, json)
  return parsed.success ? ok(parsed.output) : { ok: false, reason: parsed.issues.map(faultOf) }
}

function faultOf(issue: v.BaseIssue<unknown>): Fault {
  const where = v.getDotPath(issue) ?? ''
  const place = { where: where || '/' }
  const { reason } =
    issue.received === 'undefined'
      ? err('pack.reason.missing', place)
      : err('pack.reason.wrong', { ...place, ...schemaFault(issue) })
  return { where, reason }
}

function faulty(refusal: ReturnType<typeof err>): Result<never, readonly Fault[]> {
  return { ok: false, reason: [{ where: '', reason: refusal.reason }] }
}

export function isGroup(json: Json): json is JsonGroup {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
