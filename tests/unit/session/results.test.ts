import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { err } from '../../../src/kit/result.ts'
import { createTwoTabs } from '../../support/two-tabs.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import {
  createKeptResults,
  formatResults,
  parseResults,
  resultsKey,
} from '../../../src/session/results-file.ts'
import {
  NO_RESULTS,
  countSolved,
  currentStreak,
  kindResults,
  longestStreak,
} from '../../../src/session/results.ts'
import type { Results, Solved } from '../../../src/session/results.ts'

const solved = (change: Partial<Solved> = {}): Solved => ({
  name: 'a',
  kind: 'hard',
  elapsed: 60_000,
  hints: 0,
  day: null,
  ...change,
})
const after = (...all: Solved[]): Results => all.reduce(countSolved, NO_RESULTS)

describe('a solved puzzle', () => {
  it('counts for its kind alone, and the shortest time is the best', () => {
    const results = after(
      solved({ name: 'a', elapsed: 70_000.4 }),
      solved({ name: 'b', elapsed: 50_000 }),
      solved({ name: 'c', elapsed: 90_000 }),
      solved({ name: 'd', kind: 'easy', elapsed: 1000 }),
    )
    expect(kindResults(results, 'hard')).toEqual({ solved: 3, best: 50_000 })
    expect(kindResults(results, 'easy')).toEqual({ solved: 1, best: 1000 })
    expect(kindResults(results, 'toString')).toEqual({ solved: 0, best: null })
  })

  it('is none before the first', () => {
    expect(NO_RESULTS).toEqual({ kinds: {}, days: [], counted: [] })
    expect(kindResults(NO_RESULTS, 'hard')).toEqual({ solved: 0, best: null })
  })

  it('with hints counts as solved, but not for the best time', () => {
    expect(kindResults(after(solved({ hints: 1 })), 'hard')).toEqual({ solved: 1, best: null })
    const results = after(solved(), solved({ name: 'b', hints: 2, elapsed: 10 }))
    expect(kindResults(results, 'hard')).toEqual({ solved: 2, best: 60_000 })
  })

  it('counts once: again, or undone and done again, it changes nothing', () => {
    const results = after(solved({ day: 5 }))
    expect(countSolved(results, solved({ day: 5, elapsed: 1 }))).toBe(results)
  })
})

describe('the names of what was counted', () => {
  const many = (count: number): Solved[] =>
    Array.from({ length: count }, (_, index) => solved({ name: `grid ${index}` }))

  it('are the last four hundred, so that what is kept does not grow for ever', () => {
    const { counted } = after(...many(402))
    expect(counted).toHaveLength(400)
    expect(counted[0]).toBe('grid 2')
    expect(counted.at(-1)).toBe('grid 401')
  })

  it('keep the newest from counting twice, while one that was forgotten counts anew', () => {
    const results = after(...many(401))
    expect(countSolved(results, solved({ name: 'grid 400' }))).toBe(results)
    expect(countSolved(results, solved({ name: 'grid 1' }))).toBe(results)
    const again = countSolved(results, solved({ name: 'grid 0' }))
    expect(kindResults(again, 'hard').solved).toBe(402)
  })
})

describe('a streak', () => {
  it('is the days in a row up to today', () => {
    expect(currentStreak([7, 8, 9], 9)).toBe(3)
    expect(currentStreak([], 9)).toBe(0)
  })

  it('lives on while today can still be played, and ends with the day after', () => {
    expect(currentStreak([7, 8], 9)).toBe(2)
    expect(currentStreak([7, 8], 10)).toBe(0)
  })

  it('ends at a gap, and the longest is remembered', () => {
    expect(currentStreak([1, 2, 3, 4, 6, 7], 7)).toBe(2)
    expect(longestStreak([1, 2, 3, 4, 6, 7])).toBe(4)
  })

  it('has each day once, however often it is counted', () => {
    const results = after(solved({ name: 'a', day: 5 }), solved({ name: 'b', day: 5 }))
    expect(results.days).toEqual([5])
    expect(longestStreak([5, 5, 5])).toBe(1)
  })

  it('survives a clock that is set back, and is whole again when it is right', () => {
    expect(currentStreak([5, 6, 7], 6)).toBe(2)
    expect(currentStreak([5, 6, 7], 2)).toBe(0)
    expect(currentStreak([5, 6, 7], 7)).toBe(3)
    const results = after(solved({ name: 'a', day: 7 }), solved({ name: 'b', day: 5 }))
    expect(results.days).toEqual([5, 7])
  })

  it('is never longer than the longest, nor than the days there are', () => {
    const days = fc.array(fc.integer({ min: 0, max: 60 }))
    fc.assert(
      fc.property(days, fc.integer({ min: 0, max: 61 }), (all, today) => {
        const longest = longestStreak(all)
        expect(currentStreak(all, today)).toBeLessThanOrEqual(longest)
        expect(longest).toBeLessThanOrEqual(new Set(all).size)
      }),
    )
  })
})

describe('kept results', () => {
  const full = (): Results =>
    after(solved({ day: 20_000 }), solved({ name: 'b', kind: 'easy', hints: 1 }))

  it('are read back as they were written', () => {
    const kept = createKeptResults(createMemoryStore())
    kept.count('grid', solved({ day: 20_000 }))
    kept.count('grid', solved({ name: 'b', kind: 'easy', hints: 1 }))
    expect(kept.read('grid')).toEqual({ ok: true, value: full() })
    expect(kept.read('other')).toEqual({ ok: true, value: NO_RESULTS })
  })

  it('stay as they are when they are read, and are not written again for what was counted', () => {
    const store = createMemoryStore()
    const kept = createKeptResults(store)
    kept.count('grid', solved())
    const write = vi.spyOn(store, 'write')
    const again = kept.count('grid', solved({ elapsed: 1 }))
    expect(again.after).toBe(again.before)
    kept.read('grid')
    expect(kept.read('grid')).toEqual({ ok: true, value: after(solved()) })
    expect(write).not.toHaveBeenCalled()
  })

  it('that cannot be read are told, and nothing is set aside', () => {
    const store = { ...createMemoryStore(), read: () => err('storage.reason.forbidden') }
    const remove = vi.spyOn(store, 'remove')
    expect(createKeptResults(store).read('grid')).toEqual(err('storage.reason.forbidden'))
    expect(remove).not.toHaveBeenCalled()
  })

  it('are counted on top of what another tab has counted meanwhile', () => {
    const [one, other] = createTwoTabs().stores.map(createKeptResults)
    one?.count('grid', solved({ name: 'a', elapsed: 50_000 }))
    const counted = other?.count('grid', solved({ name: 'b', elapsed: 40_000 }))
    expect(counted?.before).toEqual(after(solved({ name: 'a', elapsed: 50_000 })))
    expect(one?.read('grid')).toEqual({ ok: true, value: counted?.after })
    expect(counted?.after.kinds['hard']).toEqual({ solved: 2, best: 40_000 })
  })

  it('are all let go of when asked, those of other games are not', () => {
    const kept = createKeptResults(createMemoryStore())
    kept.count('grid', solved())
    kept.count('other', solved())
    kept.forget('grid')
    expect(kept.read('grid')).toEqual({ ok: true, value: NO_RESULTS })
    expect(kept.read('other')).toEqual({ ok: true, value: after(solved()) })
  })

  it('that are damaged do not stop a solved puzzle from counting, and the trouble is told', () => {
    const kept = createKeptResults(createMemoryStore([[resultsKey('grid'), '{']]))
    const counted = kept.count('grid', solved())
    expect(counted.trouble).toEqual({ code: 'results.reason.damaged' })
    expect(kept.read('grid')).toEqual({ ok: true, value: after(solved()) })
  })

  it('that are damaged are set aside, told of once, and counting begins anew', () => {
    const key = resultsKey('grid')
    for (const text of ['', '{', 'null', '{"format":2}', formatResults(full()).slice(0, -9)]) {
      const store = createMemoryStore([[key, text]])
      expect(createKeptResults(store).read('grid')).toEqual({
        ok: false,
        reason: { code: 'results.reason.damaged' },
      })
      expect(store.read(`damaged/${key}`)).toEqual({ ok: true, value: text })
      expect(createKeptResults(store).read('grid')).toEqual({ ok: true, value: NO_RESULTS })
    }
  })

  it('of any content never break anything', () => {
    const field = fc.oneof(fc.jsonValue(), fc.constant(undefined))
    const file = fc.record({ format: fc.constant(1), kinds: field, days: field, counted: field })
    const text = fc.oneof(
      fc.string(),
      fc.json(),
      file.map((each) => JSON.stringify(each)),
    )
    fc.assert(
      fc.property(text, (each) => {
        const parsed = parseResults(each)
        if (!parsed.ok) return
        const next = countSolved(parsed.value, solved())
        expect(parseResults(formatResults(next))).toEqual({ ok: true, value: next })
        longestStreak(next.days)
        currentStreak(next.days, 20_000)
      }),
    )
  })
})
