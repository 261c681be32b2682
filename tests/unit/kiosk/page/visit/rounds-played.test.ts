import { describe, expect, it } from 'vitest'
import { createRoundsPlayed } from '../../../../../src/kiosk/page/visit/rounds-played.ts'
import { createScheduler } from '../../../../../src/later/scheduler.ts'
import { openSession } from '../../../../../src/session/session.ts'
import type { HeldSession } from '../../../../../src/visit/visit.ts'
import { countingGame } from '../../../../support/counting-game.ts'
import { createFakeTiming } from '../../../../support/fake-timing.ts'
import { createTestClock } from '../../../../support/stopped-clock.ts'

const SHORT = { game: 'counting', puzzle: 'a', language: 'en', length: 'short' }
const OTHER = { ...SHORT, puzzle: 'b' }
const WHOLE = { ...SHORT, length: 'whole' }

/** A visitor's rounds of a minute, and time that passes for sessions and clocks. */
function visitor({ unhurried = false } = {}) {
  const time = createTestClock()
  const timing = createFakeTiming()
  const rounds = createRoundsPlayed({
    later: createScheduler(timing),
    unhurried,
    secondsOf: ({ length }) => (length === 'short' ? 60 : null),
  })
  let now = 0

  function open(of = SHORT) {
    const opened = openSession(countingGame, { goal: 2 }, time.clock)
    if (!opened.ok) throw new Error(opened.reason.code)
    rounds.add(opened.value as unknown as HeldSession, of)
    opened.value.resume()
    return opened.value
  }
  function pass(seconds: number): void {
    for (let step = 0; step < seconds * 2; step++) {
      time.set((now += 500))
      timing.pass(500)
    }
  }
  const left = (): number | null | undefined => rounds.now.get()?.clock?.get()?.left
  return { rounds, timing, open, pass, left }
}

describe('the rounds of a visitor', () => {
  it('a short one has a clock, and a whole one has none', () => {
    const { open, left } = visitor()
    open()
    expect(left()).toBe(2)
    open(WHOLE)
    expect(left() ?? null).toBeNull()
  })

  it('the round stands when its time is over, and goes on without a clock', () => {
    const { rounds, open, pass, left } = visitor()
    const session = open()
    pass(59)
    expect(rounds.isOver.get()).toBe(false)
    pass(1)
    expect([rounds.isOver.get(), session.snapshot().running]).toEqual([true, false])
    pass(60)
    expect(session.elapsed()).toBe(60_000)
    rounds.goOn()
    expect([rounds.isOver.get(), session.snapshot().running]).toEqual([false, true])
    expect(left() ?? null).toBeNull()
    pass(600)
    expect(rounds.isOver.get()).toBe(false)
  })

  it('a round that goes on without a clock has none when it is opened again, but others have', () => {
    const { rounds, open, pass, left } = visitor()
    open()
    pass(60)
    rounds.goOn()
    open()
    expect(left() ?? null).toBeNull()
    open(OTHER)
    expect(left()).toBe(2)
  })

  it('nobody is hurried from the start, or from when they say so', () => {
    const calm = visitor({ unhurried: true })
    calm.open()
    calm.pass(600)
    expect([calm.left() ?? null, calm.rounds.isOver.get()]).toEqual([null, false])

    const { rounds, open, pass, left } = visitor()
    open()
    pass(30)
    expect(left()).toBe(1)
    rounds.unhurried.set(true)
    expect(left() ?? null).toBeNull()
    pass(600)
    expect(rounds.isOver.get()).toBe(false)
    rounds.unhurried.set(false)
    open(OTHER)
    expect(left()).toBe(2)
  })

  it('a finished round has no time any more', () => {
    const { rounds, open, pass, left } = visitor()
    open().play({ type: 'add', by: 2 })
    expect(left() ?? null).toBeNull()
    pass(600)
    expect(rounds.isOver.get()).toBe(false)
  })

  it('nothing is left of a round that is left, nor of the visitor', () => {
    const { rounds, timing, open, pass } = visitor()
    const session = open()
    pass(60)
    session.end()
    expect([rounds.now.get(), rounds.isOver.get()]).toEqual([null, false])
    open(OTHER)
    rounds.end()
    expect([rounds.now.get(), timing.waiting]).toEqual([null, 0])
  })
})
