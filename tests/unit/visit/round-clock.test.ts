import { describe, expect, it, vi } from 'vitest'
import { createScheduler } from '../../../src/later/scheduler.ts'
import { openSession } from '../../../src/session/session.ts'
import { startRoundClock } from '../../../src/visit/round-clock.ts'
import { countingGame } from '../../support/counting-game.ts'
import { createFakeTiming } from '../../support/fake-timing.ts'
import { createTestClock } from '../../support/stopped-clock.ts'

/** A round of a game that is counted down, and time that passes for both the session and its clock. */
function round({ seconds = 150, played = 0 } = {}) {
  const time = createTestClock()
  const timing = createFakeTiming()
  const opened = openSession(countingGame, { goal: 2 }, time.clock)
  if (!opened.ok) throw new Error(opened.reason.code)
  const session = opened.value
  let now = 0
  const pass = (milliseconds: number): void => {
    for (let step = 0; step < milliseconds; step += 500) {
      time.set((now += 500))
      timing.pass(500)
    }
  }
  session.resume()
  pass(played)
  const onOver = vi.fn()
  const later = createScheduler(timing)
  const clock = startRoundClock({ session, later, seconds, onOver })
  return { session, timing, later, clock, onOver, pass, left: () => clock.get()?.left }
}

describe('the clock of a visitor’s round', () => {
  it('begins with a window for each half minute', () => {
    expect(round({ seconds: 60 }).clock.get()).toEqual({ total: 2, left: 2 })
    expect(round({ seconds: 90 }).clock.get()).toEqual({ total: 3, left: 3 })
    expect(round({ seconds: 150 }).clock.get()).toEqual({ total: 5, left: 5 })
    expect(round({ seconds: 100 }).clock.get()).toEqual({ total: 4, left: 4 })
  })

  it('one goes dark every half minute, and nothing is told in between', () => {
    const { clock, pass, left } = round({ seconds: 60 })
    const told = vi.fn()
    clock.watch(told)
    pass(29_500)
    expect([left(), told.mock.calls.length]).toEqual([2, 0])
    pass(500)
    expect([left(), told.mock.calls.length]).toEqual([1, 1])
    pass(30_000)
    expect([left(), told.mock.calls.length]).toEqual([0, 2])
  })

  it('a last half minute that is not whole is as short as it is', () => {
    const { pass, left } = round({ seconds: 40 })
    pass(10_000)
    expect(left()).toBe(1)
    pass(30_000)
    expect(left()).toBe(0)
  })

  it('says once that the time is over, and the round can be played on', () => {
    const { session, onOver, pass, left } = round({ seconds: 60 })
    pass(59_500)
    expect(onOver).not.toHaveBeenCalled()
    pass(500)
    expect(onOver).toHaveBeenCalledTimes(1)
    session.pause()
    session.resume()
    pass(600_000)
    expect(onOver).toHaveBeenCalledTimes(1)
    expect(left()).toBe(0)
    expect(session.play({ type: 'add', by: 1 }).ok).toBe(true)
  })

  it('stands while the session does, as under a notice', () => {
    const { session, onOver, pass, left } = round({ seconds: 60 })
    pass(20_000)
    session.pause()
    pass(600_000)
    expect(left()).toBe(2)
    session.resume()
    pass(9_500)
    expect(left()).toBe(2)
    pass(500)
    expect(left()).toBe(1)
    pass(30_000)
    expect(onOver).toHaveBeenCalledTimes(1)
  })

  it('asks for nothing while it stands, and leaves the page at rest while it runs', async () => {
    const { session, timing, later } = round()
    const atRest = vi.fn()
    void later.rest().then(atRest)
    // The browser's own part in it, as often as it may take.
    for (let turn = 0; turn < 5; turn++) {
      await new Promise(setImmediate)
      timing.drawFrame()
      timing.pass(0)
    }
    await new Promise(setImmediate)
    expect(atRest).toHaveBeenCalled()
    session.pause()
    expect(timing.waiting).toBe(0)
  })

  it('a round that is finished in time is never over', () => {
    const { session, onOver, pass } = round({ seconds: 60 })
    pass(40_000)
    session.play({ type: 'add', by: 2 })
    pass(600_000)
    expect(onOver).not.toHaveBeenCalled()
  })

  it('a round that was played before has the time that is left of it', () => {
    const { left, pass, onOver } = round({ seconds: 150, played: 100_000 })
    expect(left()).toBe(2)
    pass(50_000)
    expect(onOver).toHaveBeenCalledTimes(1)
  })

  it('a round that is begun anew has all of its time again', () => {
    const { session, pass, left } = round({ seconds: 90 })
    pass(70_000)
    expect(left()).toBe(1)
    session.startOver()
    session.resume()
    expect(left()).toBe(3)
    pass(30_000)
    expect(left()).toBe(2)
  })

  it.each(['switchOff', 'end'] as const)('after %s nothing is over any more', (way) => {
    const { session, clock, onOver, timing, pass } = round({ seconds: 60 })
    clock[way]()
    expect(clock.get()).toEqual(way === 'switchOff' ? null : { total: 2, left: 2 })
    expect(timing.waiting).toBe(0)
    session.pause()
    session.resume()
    pass(600_000)
    expect(onOver).not.toHaveBeenCalled()
  })

  it('whoever shows it is told that it was switched off', () => {
    const { clock } = round()
    const told = vi.fn()
    clock.watch(told)
    clock.switchOff()
    expect(told).toHaveBeenCalledTimes(1)
  })
})
