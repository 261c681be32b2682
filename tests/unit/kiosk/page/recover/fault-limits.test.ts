import { expect, it } from 'vitest'
import { createFaultLimits } from '../../../../../src/kiosk/page/recover/fault-limits.ts'

const MINUTE = 60_000

function limits(kept = new Map<string, string>()) {
  const now = { at: 1_000_000 }
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  }
  return {
    now,
    kept,
    ...createFaultLimits(
      () => storage,
      () => now.at,
    ),
  }
}

it('counts faults that are far apart, and loads nothing again', () => {
  const { meet, now } = limits()
  for (let fault = 0; fault < 10; fault++) {
    expect(meet(true, false)).toEqual({ isCounted: true, reloads: false })
    now.at += MINUTE / 2
  }
})

it('loads the page again at the third in a minute', () => {
  const { meet } = limits()
  expect(
    [meet(true, false), meet(true, false), meet(true, false)].map(({ reloads }) => reloads),
  ).toEqual([false, false, true])
})

it('loads it once a minute at most, also when the page was loaded meanwhile', () => {
  const { meet, now, kept } = limits()
  expect(meet(true, true).reloads).toBe(true)
  now.at += MINUTE - 1
  expect(meet(true, true).reloads).toBe(false)
  const next = limits(kept)
  next.now.at = now.at
  expect(next.meet(true, true).reloads).toBe(false)
  next.now.at += 1
  expect(next.meet(true, true).reloads).toBe(true)
})

it('is not stopped by a clock that was set back', () => {
  const { meet, now } = limits()
  expect(meet(true, true).reloads).toBe(true)
  now.at = 0
  expect(meet(true, true).reloads).toBe(true)
})

it('counts all that end a visit, and of those that come by themselves a few', () => {
  const { meet } = limits()
  const counted = [false, false, false, false, false, true].map((inVisit) => meet(inVisit, false))
  expect(counted.map(({ isCounted }) => isCounted)).toEqual([true, true, true, false, false, true])
})

it('works without storage', () => {
  const refuse = (): never => {
    throw new DOMException('It is forbidden', 'SecurityError')
  }
  const { meet } = createFaultLimits(refuse, () => 5)
  expect([meet(true, true).reloads, meet(true, true).reloads]).toEqual([true, false])
})
