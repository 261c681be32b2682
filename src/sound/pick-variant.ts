import { randomBelow } from '../kit/rng.ts'
import type { Rng } from '../kit/rng.ts'

/** Picks one of several variants, by name, and never the same one twice running if there is another. */
export function createVariantPicker(rng: Rng): (name: string, count: number) => number {
  const last = new Map<string, number>()
  return (name, count) => {
    const before = last.get(name)
    const next =
      before === undefined || count < 2
        ? randomBelow(rng, count)
        : (before + 1 + randomBelow(rng, count - 1)) % count
    last.set(name, next)
    return next
  }
}
