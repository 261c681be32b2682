import type { Fact } from './pack.ts'

/** Which fact a finished game told: the name of the game, and the fact's id. */
export type ToldFact = readonly [name: string, fact: string]

/**
 * The fact that the end of a game tells: the same for the same name, so that a result can be shown again; for a new
 * name one that no other told yet, until all were told, and then the one that was told longest ago.
 * @param told what was told so far, the oldest first
 */
export function pickFact(
  facts: readonly Fact[],
  name: string,
  told: readonly ToldFact[],
): Fact | null {
  const known = told.findLast(([other]) => other === name)
  const again = facts.find(({ id }) => id === known?.[1])
  if (again) return again
  const begin = hashOf(name) % Math.max(facts.length, 1)
  const inTurn = [...facts.slice(begin), ...facts.slice(0, begin)]
  const lastTold = new Map(told.map(([, fact], at) => [fact, at]))
  const age = ({ id }: Fact): number => lastTold.get(id) ?? -1
  return inTurn.toSorted((one, other) => age(one) - age(other))[0] ?? null
}

/** Adds what was told; of each fact only the last time is remembered. */
export function withTold(
  told: readonly ToldFact[],
  name: string,
  { id }: Fact,
): readonly ToldFact[] {
  return [...told.filter(([other, fact]) => other !== name && fact !== id), [name, id]]
}

/** Reads what was kept of it; what is damaged counts as nothing told. */
export function parseTold(text: string | null): readonly ToldFact[] {
  try {
    const told: unknown = JSON.parse(text ?? '[]')
    return Array.isArray(told) ? told.filter(isTold) : []
  } catch {
    return []
  }
}

function isTold(entry: unknown): entry is ToldFact {
  return (
    Array.isArray(entry) && entry.length === 2 && entry.every((part) => typeof part === 'string')
  )
}

/** FNV-1a in 32 bits (Fowler, Noll, Vo): spreads short names well. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
