import * as v from 'valibot'
import { err, ok } from '../kit/result.ts'
import type { Result } from '../kit/result.ts'
import { setAside } from './autosave.ts'
import { NO_RESULTS } from './results.ts'
import type { Results } from './results.ts'
import type { Store } from './store.ts'

const FORMAT = 1

const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER))
const day = v.pipe(v.number(), v.integer(), v.minValue(-1_000_000), v.maxValue(4_000_000))

const resultsSchema = v.object({
  format: v.literal(FORMAT),
  kinds: v.record(v.string(), v.object({ solved: count, best: v.nullable(count) })),
  days: v.array(day),
  counted: v.array(v.string()),
})

/** Names the place of a game's results. */
export function resultsKey(game: string): string {
  return `stats/${game}`
}

export function formatResults({ kinds, days, counted }: Results): string {
  return JSON.stringify({ format: FORMAT, kinds, days, counted })
}

/** Reads what `formatResults` writes. Reason: `results.reason.damaged`. */
export function parseResults(text: string): Result<Results> {
  try {
    const parsed = v.safeParse(resultsSchema, JSON.parse(text))
    if (!parsed.success) return err('results.reason.damaged')
    const { kinds, days, counted } = parsed.output
    return ok({ kinds, days, counted })
  } catch {
    return err('results.reason.damaged')
  }
}

/**
 * The results of a game so far. Where they cannot be read they are moved aside, so that a later
 * version may still read them, and the reason is given, once; counting begins anew.
 */
export function readResults(store: Store, game: string): Result<Results> {
  const key = resultsKey(game)
  const text = store.read(key)
  if (!text.ok) return text
  if (text.value === null) return ok(NO_RESULTS)
  const parsed = parseResults(text.value)
  if (!parsed.ok) setAside(store, key, text.value)
  return parsed
}

/** Keeps results; where that is refused they hold for this visit (the store's own memory). */
export function writeResults(store: Store, game: string, results: Results): void {
  store.write(resultsKey(game), formatResults(results))
}
