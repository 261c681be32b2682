import * as v from 'valibot'
import type { Fault } from '../../../kit/fault.ts'
import { err } from '../../../kit/result.ts'
import type { Err, Reason, Result } from '../../../kit/result.ts'
import type { Json } from '../../contract.ts'
import { faultsOfGivens, parseTypable, proveUnique, readGivens } from './puzzle.ts'
import type { Spec } from './puzzle.ts'

const roundSchema = v.object({ letters: v.string(), givens: v.array(v.string()) })

/**
 * Reads `{letters: "GREATJOBI", givens: nine rows of nine, "." where empty}`. Faults are looked for
 * in the order in which they can be understood: shape, letters, letters that stand twice (before any
 * search), too few givens, no solution, several. Each is a reason `grid.reason.*` of its own.
 */
export function parseSpec(json: Json): Result<Spec> {
  const read = readPuzzle(json)
  return read.ok ? read : { ok: false, reason: (read.reason[0] as Fault).reason }
}

/**
 * The same as `parseSpec`, with all faults of the first kind that has any; later kinds are not
 * looked for.
 */
export function readPuzzle(json: Json): Result<Spec, readonly Fault[]> {
  const file = v.safeParse(roundSchema, json)
  if (!file.success) return faulty('', err('grid.reason.shape').reason)
  const alphabet = parseTypable(file.output.letters)
  if (!alphabet.ok) return faulty('letters', alphabet.reason)
  const { givens, faults } = readGivens(file.output.givens, alphabet.value)
  if (faults.length > 0) return { ok: false, reason: faults }
  const wrong = faultsOfGivens(givens, alphabet.value)
  if (wrong.length > 0)
    return { ok: false, reason: wrong.map((reason) => ({ where: 'givens', reason })) }
  const proved = proveUnique(givens, alphabet.value)
  return proved.ok ? proved : faulty('givens', proved.reason)
}

function faulty(where: string, reason: Reason): Err<readonly Fault[]> {
  return { ok: false, reason: [{ where, reason }] }
}
