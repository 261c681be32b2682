import type { Fact } from './pack.ts'

/** Picks one of the pack's facts: the same for the same name, so that a result can be shown again. */
export function pickFact(facts: readonly Fact[], name: string): Fact | null {
  return facts[hashOf(name) % Math.max(facts.length, 1)] ?? null
}

/** FNV-1a in 32 bits (Fowler, Noll, Vo): spreads short names well. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (const unit of text) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193) >>> 0
  return hash
}
