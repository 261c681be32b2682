import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createScheduler } from '../../../src/later/scheduler.ts'
import type { Timing } from '../../../src/later/timing.ts'
import { openSession } from '../../../src/session/session.ts'
import { attendSession } from '../../../src/visit/attend-session.ts'
import { countingGame } from '../../support/counting-game.ts'
import { createTestPresence } from '../../support/test-presence.ts'

const MINUTE = 60_000

/** Node's timers, which a test can set; there are no frames. */
const testTiming: Timing = {
  setTimer: (run, delay) => Number(setTimeout(run, delay)),
  clearTimer: (timer) => clearTimeout(timer),
  requestFrame: () => 0,
  cancelFrame: () => undefined,
}

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

function attended({ patience = (10 * MINUTE) as number | null, staysPaused = false } = {}) {
  const clock = (): number => Date.now()
  const opened = openSession(countingGame, { goal: 9 }, clock)
  if (!opened.ok) throw new Error(opened.reason.code)
  const session = opened.value
  const later = createScheduler(testTiming)
  const { presence, ...person } = createTestPresence()
  const leave = attendSession(session, { presence, clock, later, patience, staysPaused })
  session.resume()
  const running = (): boolean => session.snapshot().running
  return { session, person, leave, running }
}

describe('the clock of a game', () => {
  it('stands while the page cannot be seen, and goes on when it can', () => {
    const { session, person, running } = attended()
    vi.advanceTimersByTime(1000)
    person.see(false)
    vi.advanceTimersByTime(5000)
    expect(running()).toBe(false)
    person.see(true)
    vi.advanceTimersByTime(1000)
    expect(session.elapsed()).toBe(2000)
  })

  it('goes on after a page that was told twice that it is left: as hidden and as gone', () => {
    const { person, running } = attended()
    person.see(false)
    person.see(false)
    person.see(true)
    expect(running()).toBe(true)
  })

  it('stays paused when the page is seen again, if it was paused before', () => {
    const { session, person, running } = attended()
    session.pause()
    person.see(false)
    person.see(true)
    expect(running()).toBe(false)
  })

  it('stops when nobody has touched anything for long, and does not count that time', () => {
    const { session, person, running } = attended()
    vi.advanceTimersByTime(2 * MINUTE)
    person.touch()
    vi.advanceTimersByTime(10 * MINUTE - 1)
    expect(running()).toBe(true)
    vi.advanceTimersByTime(1)
    expect(running()).toBe(false)
    vi.advanceTimersByTime(180 * MINUTE)
    expect(session.elapsed()).toBe(2 * MINUTE)
  })

  it('goes on at the next touch, where the screen has no button for it', () => {
    const { person, running } = attended()
    vi.advanceTimersByTime(11 * MINUTE)
    person.touch()
    expect(running()).toBe(true)
  })

  it('waits for its button, where the screen has one', () => {
    const { session, person, running } = attended({ staysPaused: true })
    vi.advanceTimersByTime(11 * MINUTE)
    person.touch()
    expect(running()).toBe(false)
    session.resume()
    vi.advanceTimersByTime(9 * MINUTE)
    expect(running()).toBe(true)
    vi.advanceTimersByTime(MINUTE)
    expect(running()).toBe(false)
  })

  it('never stops by itself where the policy says that somebody is always there', () => {
    const { running } = attended({ patience: null })
    vi.advanceTimersByTime(1000 * MINUTE)
    expect(running()).toBe(true)
  })

  it('stops again after a touch has set it going, counted from that touch', () => {
    const { session, person, running } = attended()
    vi.advanceTimersByTime(15 * MINUTE)
    person.touch()
    vi.advanceTimersByTime(10 * MINUTE - 1)
    expect(running()).toBe(true)
    vi.advanceTimersByTime(1)
    expect(running()).toBe(false)
    expect(session.elapsed()).toBe(0)
  })

  it('is not set going by a touch where the player has stopped it', () => {
    const { session, person, running } = attended()
    session.pause()
    person.touch()
    vi.advanceTimersByTime(11 * MINUTE)
    person.touch()
    expect(running()).toBe(false)
  })

  it('goes on once with a touch, and leaves a later pause of the player alone', () => {
    const { session, person, running } = attended()
    vi.advanceTimersByTime(11 * MINUTE)
    person.touch()
    session.pause()
    person.touch()
    expect(running()).toBe(false)
  })

  it('does not go on with the page after the player has stopped it in between', () => {
    const { session, person, running } = attended()
    person.see(false)
    person.see(true)
    session.pause()
    person.see(true)
    expect(running()).toBe(false)
  })

  it('starts its patience anew when the page is seen again', () => {
    const { person, running } = attended()
    vi.advanceTimersByTime(9 * MINUTE)
    person.see(false)
    vi.advanceTimersByTime(30 * MINUTE)
    person.see(true)
    vi.advanceTimersByTime(9 * MINUTE)
    expect(running()).toBe(true)
    vi.advanceTimersByTime(MINUTE)
    expect(running()).toBe(false)
  })

  it('is watched by one timer, however much is played, and by none where nobody is ever absent', () => {
    const { session, person } = attended()
    person.touch()
    for (const by of [1, 1, 1]) session.play({ type: 'add', by })
    expect(vi.getTimerCount()).toBe(1)
    vi.clearAllTimers()
    attended({ patience: null })
    expect(vi.getTimerCount()).toBe(0)
  })

  it('is left alone once the session is not attended any more', () => {
    const { session, person, leave, running } = attended()
    leave()
    person.see(false)
    vi.advanceTimersByTime(20 * MINUTE)
    expect(running()).toBe(true)
    expect(vi.getTimerCount()).toBe(0)
    expect(person.listeners()).toBe(0)
    session.end()
  })
})
