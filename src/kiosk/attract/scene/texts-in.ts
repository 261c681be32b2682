import type { Json } from '../../../games/contract.ts'

/** All texts of a file, in its order; names of its fields are none. */
export function textsIn(json: Json): readonly string[] {
  if (typeof json === 'string') return [json]
  if (typeof json !== 'object' || json === null) return []
  return Object.values(json).flatMap((part: Json) => textsIn(part))
}
