import * as v from 'valibot'
import { err, ok } from '../kit/result.ts'
import type { Reason, Result } from '../kit/result.ts'
import { setTextAside } from './saves.ts'
import { NO_RESULTS, countSolved } from './results.ts'
import type { Results, Solved } from './results.ts'
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

/** The results of every game, as they are kept on the device. */
export interface KeptResults {
  /**
   * The results of a game so far. Where they cannot be read they are moved aside, so that a later
   * version may still read them, and the reason is given, once; counting begins anew.
   */
  read(game: string): Result<Results>
  /** Counts a solved puzzle on top of what is kept now; returns the results before and after. */
  count(game: string, solved: Solved): Counted
  /** Deletes all results of a game. */
  forget(game: string): void
}

export interface Counted {
  readonly before: Results
  /** The same reference as `before` when the puzzle had been counted already. */
  readonly after: Results
  /** Why the results so far could not be read, if so. */
  readonly trouble: Reason | null
}

/**
 * If the device refuses to keep results, the store still remembers them until the end of the visit.
 */
export function createKeptResults(store: Store): KeptResults {
  const read = (game: string): Result<Results> => readResults(store, resultsKey(game))
  return {
    read,
    count(game, solved) {
      const kept = read(game)
      const before = kept.ok ? kept.value : NO_RESULTS
      const after = countSolved(before, solved)
      if (after !== before) store.write(resultsKey(game), formatResults(after))
      return { before, after, trouble: kept.ok ? null : kept.reason }
    },
    forget: (game) => void store.write(resultsKey(game), formatResults(NO_RESULTS)),
  }
}

function readResults(store: Store, key: string): Result<Results> {
  const text = store.read(key)
  if (!text.ok) return text
  if (text.value === null) return ok(NO_RESULTS)
  const parsed = parseResults(text.value)
  if (!parsed.ok) setTextAside(store, key)
  return parsed
}
