import { expect, it, vi } from 'vitest'
import { createIdleWatch } from '../../../../src/kiosk/idle/idle-watch.ts'
import type { IdleTimes, IdleWatch } from '../../../../src/kiosk/idle/idle-watch.ts'
import { createScheduler } from '../../../../src/later/scheduler.ts'
import { createFakeTiming } from '../../../support/fake-timing.ts'

const TIMES: IdleTimes = { after: 45_000, ask: 20 }

function watching(times: () => IdleTimes = () => TIMES) {
  const timing = createFakeTiming()
  const onGone = vi.fn<() => void>()
  const watch: IdleWatch = createIdleWatch({ later: createScheduler(timing), times, onGone })
  return { timing, onGone, watch, left: () => watch.get().left }
}

it('asks after a time without input, counts down by seconds, and tells once that nobody is there', () => {
  const { timing, onGone, watch, left } = watching()
  const seen: (number | null)[] = []
  watch.watch(() => seen.push(left()))
  timing.pass(44_999)
  expect(left()).toBeNull()
  timing.pass(1)
  expect(left()).toBe(20)
  timing.pass(19_999)
  expect(left()).toBe(1)
  expect(onGone).not.toHaveBeenCalled()
  timing.pass(1)
  expect(onGone).toHaveBeenCalledTimes(1)
  expect(seen).toEqual(Array.from({ length: 20 }, (_, second) => 20 - second))
  timing.pass(1_000_000)
  watch.input()
  timing.pass(1_000_000)
  expect(onGone).toHaveBeenCalledTimes(1)
  expect(timing.waiting).toBe(0)
})

it('begins to wait anew with every input', () => {
  const { timing, left, watch } = watching()
  for (let times = 0; times < 100; times++) {
    timing.pass(44_999)
    watch.input()
  }
  expect(left()).toBeNull()
})

it('is prolonged by one input in the last second of its question, as often as wanted', () => {
  const { timing, onGone, left, watch } = watching()
  for (let times = 0; times < 50; times++) {
    timing.pass(45_000 + 19_999)
    expect(left()).toBe(1)
    watch.input()
    expect(left()).toBeNull()
  }
  expect(onGone).not.toHaveBeenCalled()
})

it('never counts down less than 20 seconds, and as many more as are set', () => {
  for (const [ask, first] of [
    [0, 20],
    [19, 20],
    [60, 60],
  ] as const) {
    const { timing, left } = watching(() => ({ after: 1000, ask }))
    timing.pass(1000)
    expect(left()).toBe(first)
  }
})

it('goes by the times of what is played now', () => {
  let times = TIMES
  const { timing, left, watch } = watching(() => times)
  times = { after: 90_000, ask: 30 }
  watch.input()
  timing.pass(89_999)
  expect(left()).toBeNull()
  timing.pass(1)
  expect(left()).toBe(30)
})

it('stands still while it is held, by several at once, and then begins anew', () => {
  const { timing, left, watch } = watching()
  timing.pass(44_000)
  const [one, other] = [watch.hold(), watch.hold()]
  timing.pass(60_000)
  one()
  one()
  timing.pass(50_000)
  expect(left()).toBeNull()
  other()
  timing.pass(44_999)
  expect(left()).toBeNull()
  timing.pass(1)
  expect(left()).toBe(20)
})

it('takes a touch that begins while it asks as an answer', () => {
  const { timing, left, watch } = watching()
  timing.pass(50_000)
  expect(left()).toBe(15)
  const release = watch.hold()
  expect(left()).toBeNull()
  timing.pass(100_000)
  release()
  expect(left()).toBeNull()
})

it('is not held for ever by what lies on the screen', () => {
  const { timing, onGone, watch } = watching()
  watch.hold()
  timing.pass(120_000 + 45_000 + 20_000)
  expect(onGone).toHaveBeenCalledTimes(1)
})

it('does nothing after its end', () => {
  const { timing, onGone, watch } = watching()
  const release = watch.hold()
  watch.end()
  release()
  watch.input()
  watch.hold()
  timing.pass(1_000_000)
  expect(onGone).not.toHaveBeenCalled()
  expect(timing.waiting).toBe(0)
})
