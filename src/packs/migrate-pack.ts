import type { Json } from '../games/contract.ts'
import type { Fault } from '../kit/fault.ts'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { PACK_FORMAT } from './pack-schema.ts'
import { formatOf } from './read-file.ts'

/** A pack's files before they are checked. */
export interface PackJson {
  readonly structure: Json
  readonly texts: Readonly<Record<string, Json>>
}

/** Turns the files of one format into those of the next. It never throws, whatever it is given. */
export type PackMigration = (files: PackJson) => PackJson

/**
 * Brings a pack of any released format to the newest one. Reason: `pack.reason.wrong` at `format`.
 * @param migrations the step from format 1 first; none are needed for a pack of the newest format
 */
export function migratePack(
  files: PackJson,
  migrations: readonly PackMigration[],
): Result<PackJson, readonly Fault[]> {
  const format = formatOf(files.structure)
  if (!Number.isInteger(format) || format < 1) return { ok: false, reason: [formatFault(format)] }
  return ok(migrations.slice(format - 1).reduce((before, step) => step(before), files))
}

function formatFault(format: number): Fault {
  const found = format === 0 ? '?' : String(format)
  const options = Array.from({ length: PACK_FORMAT }, (_, index) => index + 1).join(', ')
  const params = { where: 'format', expected: 'choice', options, found } as const
  return { where: 'format', reason: err('pack.reason.wrong', params).reason }
}
