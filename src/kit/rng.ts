/** A source of numbers in [0, 1). Always seeded and passed in: the core never calls Math.random. */
export type Rng = () => number

/**
 * Mulberry32 (Tommy Ettinger, public domain): 32 bits of state, the same sequence on every machine.
 * @param seed any integer; only its lowest 32 bits count
 */
export function createRng(seed: number): Rng {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}

/** A whole number from 0 to `limit - 1`. */
export function randomBelow(rng: Rng, limit: number): number {
  return Math.floor(rng() * limit)
}

/** A new array in random order (Fisher and Yates); the input stays as it was. */
export function shuffled<T>(items: readonly T[], rng: Rng): T[] {
  const result = [...items]
  for (let last = result.length - 1; last > 0; last--) {
    const pick = randomBelow(rng, last + 1)
    const held = result[last] as T
    result[last] = result[pick] as T
    result[pick] = held
  }
  return result
}
