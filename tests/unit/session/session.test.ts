import { describe, expect, it, vi } from 'vitest'
import { openSession } from '../../../src/session/session.ts'
import type { Session } from '../../../src/session/session.ts'
import type { SessionEvent } from '../../../src/session/session-event.ts'
import { countingGame } from '../../support/counting-game.ts'
import type { CountMove, CountSpec, CountState } from '../../support/counting-game.ts'
import { STOPPED, createTestClock } from '../../support/stopped-clock.ts'
import type { TestClock } from '../../support/stopped-clock.ts'

type CountSession = Session<CountSpec, CountState, CountMove>

function opened(goal = 10, clock = STOPPED): CountSession {
  const session = openSession(countingGame, { goal }, clock)
  if (!session.ok) throw new Error(session.reason.code)
  return session.value
}

function timed(goal = 10): { session: CountSession; time: TestClock } {
  const time = createTestClock()
  return { session: opened(goal, time.clock), time }
}

function eventsOf(session: CountSession): SessionEvent<CountState, CountMove>[] {
  const events: SessionEvent<CountState, CountMove>[] = []
  session.subscribe((event) => events.push(event))
  return events
}

const typesOf = (events: readonly { readonly type: string }[]): string[] =>
  events.map(({ type }) => type)

const add = (by: number): CountMove => ({ type: 'add', by })

describe('a session', () => {
  it('refuses a puzzle that its game refuses, with the reason of the game', () => {
    expect(openSession(countingGame, {}, STOPPED)).toEqual({
      ok: false,
      reason: { code: 'counting.reason.noGoal' },
    })
  })

  it('plays moves and walks back and forth along them', () => {
    const session = opened()
    session.play(add(3))
    session.play(add(4))
    expect(session.snapshot().state.count).toBe(7)
    expect(session.undo()).toBe(true)
    expect(session.snapshot().state.count).toBe(3)
    expect(session.redo()).toBe(true)
    expect(session.snapshot().state.count).toBe(7)
  })

  it('has nothing to undo at the start and nothing to redo at the end', () => {
    const session = opened()
    expect([session.undo(), session.redo()]).toEqual([false, false])
    session.play(add(1))
    expect(session.redo()).toBe(false)
  })

  it('forgets what could be redone when another move is played', () => {
    const session = opened()
    session.play(add(3))
    session.undo()
    session.play(add(1))
    expect(session.snapshot().canRedo).toBe(false)
    expect(session.snapshot().state.count).toBe(1)
  })

  it('changes nothing on an illegal move and says why', () => {
    const session = opened()
    const told = vi.fn()
    session.subscribe(told)
    const result = session.play(add(-1))
    expect(result.ok ? null : result.reason.code).toBe('counting.reason.outside')
    expect(session.snapshot().canUndo).toBe(false)
    expect(told).not.toHaveBeenCalled()
  })

  it('takes no step back or forth that its player does not want, and tells of none', () => {
    const session = opened()
    session.play(add(3))
    session.play(add(4))
    const events = eventsOf(session)
    const states: number[] = []
    const refuse = ({ count }: CountState): boolean => {
      states.push(count)
      return false
    }
    expect(session.undo(refuse)).toBe(false)
    expect(session.snapshot().state.count).toBe(7)
    expect(session.undo(() => true)).toBe(true)
    expect(session.redo(refuse)).toBe(false)
    expect(states).toEqual([3, 7])
    expect(typesOf(events)).toEqual(['undo'])
  })

  it('does not record a move that changes nothing', () => {
    const session = opened()
    const events = eventsOf(session)
    session.play(add(0))
    expect(session.snapshot().canUndo).toBe(false)
    expect(events).toEqual([])
  })

  it('keeps hints when moves are undone', () => {
    const session = opened()
    session.countHint()
    session.play(add(1))
    session.undo()
    expect(session.snapshot().hints).toBe(1)
  })
})

describe('the clock of a session', () => {
  it('counts the time between resume and pause only', () => {
    const { session, time } = timed()
    time.set(1000)
    session.resume()
    time.set(3500)
    session.pause()
    time.set(9000)
    expect(session.elapsed()).toBe(2500)
    session.resume()
    time.set(9500)
    expect(session.elapsed()).toBe(3000)
  })

  it('stops at an earlier moment when nobody was there since', () => {
    const { session, time } = timed()
    session.resume()
    time.set(9000)
    session.pause(2000)
    expect(session.elapsed()).toBe(2000)
  })

  it('does not count time twice when resumed twice, nor backwards when a clock is set back', () => {
    const { session, time } = timed()
    time.set(1000)
    session.resume()
    time.set(2000)
    session.resume()
    time.set(3000)
    expect(session.elapsed()).toBe(2000)
    time.set(500)
    expect(session.elapsed()).toBe(0)
  })

  it('stands when the game is finished, by a move or by walking to its end', () => {
    const { session } = timed(1)
    session.resume()
    session.play(add(1))
    expect(session.snapshot()).toMatchObject({ status: 'finished', running: false })
    session.resume()
    expect(session.snapshot().running).toBe(false)
    session.undo()
    session.resume()
    expect(session.snapshot().running).toBe(true)
    session.redo()
    expect(session.snapshot().running).toBe(false)
  })
})

describe('the events of a session', () => {
  it('say what happened, in order, until a listener leaves', () => {
    const session = opened()
    const events: string[] = []
    const leave = session.subscribe(({ type }) => events.push(type))
    session.resume()
    session.play(add(1))
    session.undo()
    session.redo()
    session.countHint()
    session.countCheck(2)
    session.pause()
    leave()
    session.play(add(1))
    expect(events).toEqual(['clock', 'begun', 'move', 'undo', 'redo', 'hint', 'check', 'clock'])
  })

  it('carry the time of the clock and the time played', () => {
    const { session, time } = timed()
    const events = eventsOf(session)
    time.set(5000)
    session.resume()
    time.set(6000)
    session.play(add(1))
    session.countCheck(3)
    expect(events.slice(2)).toEqual([
      {
        type: 'move',
        move: add(1),
        before: { count: 0 },
        state: { count: 1 },
        at: 6000,
        elapsed: 1000,
      },
      { type: 'check', wrong: 3, at: 6000, elapsed: 1000 },
    ])
  })

  it('say once that a puzzle was begun, however often its clock stops', () => {
    const session = opened()
    const events = eventsOf(session)
    session.resume()
    session.pause()
    session.resume()
    session.startOver()
    session.pause()
    session.resume()
    expect(typesOf(events).filter((type) => type === 'begun')).toHaveLength(1)
  })

  it('end a finished game with its outcome, once, whatever is undone and redone', () => {
    const session = opened(3)
    const events = eventsOf(session)
    session.play(add(3))
    session.undo()
    session.redo()
    const ends = events.filter(({ type }) => type === 'solved' || type === 'givenUp')
    expect(ends).toEqual([
      { type: 'solved', outcome: { kind: 'solved', facts: { count: 3 } }, at: 0, elapsed: 0 },
    ])
    session.undo()
    session.play(add(3))
    expect(typesOf(events).filter((type) => type === 'solved')).toHaveLength(2)
  })

  it('tell a game that was given up from one that was solved', () => {
    const game: typeof countingGame = {
      ...countingGame,
      outcome: (spec, state) => (state.count === spec.goal ? { kind: 'givenUp', facts: {} } : null),
    }
    const session = openSession(game, { goal: 1 }, STOPPED)
    if (!session.ok) throw new Error(session.reason.code)
    const events = eventsOf(session.value)
    session.value.play(add(1))
    expect(typesOf(events)).toEqual(['move', 'givenUp'])
  })

  it('say whether a hint was asked for', () => {
    const session = opened()
    const events = eventsOf(session)
    session.countHint()
    session.countHint(false)
    expect(events).toMatchObject([
      { type: 'hint', asked: true },
      { type: 'hint', asked: false },
    ])
  })

  it('reach a listener that leaves while it is told, and every other one', () => {
    const session = opened()
    const told: string[] = []
    const leave = session.subscribe(() => {
      told.push('one')
      leave()
    })
    session.subscribe(() => told.push('other'))
    session.play(add(1))
    session.play(add(1))
    expect(told).toEqual(['one', 'other', 'other'])
  })
})

describe('starting over', () => {
  it('takes moves, hints and time away', () => {
    const { session, time } = timed()
    session.resume()
    session.play(add(4))
    session.countHint()
    time.set(8000)
    session.startOver()
    expect(session.snapshot()).toMatchObject({ state: { count: 0 }, hints: 0, canRedo: false })
    expect(session.elapsed()).toBe(0)
    time.set(9000)
    expect(session.elapsed()).toBe(1000)
  })

  it('is undone by one step, with hints and the time of both', () => {
    const { session, time } = timed()
    session.resume()
    session.play(add(4))
    session.play(add(1))
    session.undo()
    session.countHint()
    time.set(8000)
    session.startOver()
    session.countHint()
    time.set(9000)
    expect(session.snapshot().canUndo).toBe(true)
    expect(session.undo()).toBe(true)
    expect(session.snapshot()).toMatchObject({ state: { count: 4 }, hints: 2, canRedo: true })
    expect(session.elapsed()).toBe(9000)
    session.undo()
    expect(session.undo()).toBe(false)
  })

  it('is final once a move was played', () => {
    const session = opened()
    session.play(add(4))
    session.startOver()
    session.play(add(1))
    session.undo()
    expect(session.undo()).toBe(false)
    expect(session.snapshot().state.count).toBe(0)
  })

  it('has nothing to bring back of a finished or an untouched game', () => {
    const finished = opened(1)
    finished.play(add(1))
    finished.startOver()
    expect(finished.snapshot()).toMatchObject({ status: 'playing', canUndo: false })
    const untouched = opened()
    untouched.startOver()
    expect(untouched.snapshot().canUndo).toBe(false)
  })
})

describe('following what was played elsewhere', () => {
  it('takes over history, hints and time, and the clock goes on as it was', () => {
    const { session: other } = timed()
    other.play(add(2))
    other.play(add(3))
    const { session, time } = timed()
    session.resume()
    session.play(add(1))
    const events = eventsOf(session)
    const history = { states: [{ count: 0 }, { count: 5 }], moves: [add(5)], position: 1 }
    session.follow({ history, hints: 2, elapsed: 7000 })
    expect(session.snapshot()).toMatchObject({ state: { count: 5 }, hints: 2, running: true })
    time.set(1000)
    expect(session.elapsed()).toBe(8000)
    expect(typesOf(events)).toEqual(['followed'])
  })

  it('stops the clock of a game that was finished there, without an end of its own', () => {
    const { session } = timed(5)
    session.resume()
    const events = eventsOf(session)
    const history = { states: [{ count: 0 }, { count: 5 }], moves: [add(5)], position: 1 }
    session.follow({ history, hints: 0, elapsed: 10 })
    expect(session.snapshot()).toMatchObject({ status: 'finished', running: false })
    expect(typesOf(events)).toEqual(['followed', 'clock'])
  })
})

describe('the end of a session', () => {
  it.each(['end', 'discard'] as const)(
    'after %s nothing changes and nobody is told anything',
    (way) => {
      const { session, time } = timed()
      session.resume()
      session.play(add(1))
      session[way]()
      const events = eventsOf(session)
      const before = session.save()
      time.set(5000)
      session.play(add(1))
      session.undo()
      session.redo()
      session.countHint()
      session.countCheck(1)
      session.startOver()
      session.resume()
      session.pause()
      session.follow({
        history: { states: [{ count: 9 }], moves: [], position: 0 },
        hints: 0,
        elapsed: 0,
      })
      session.end()
      session.discard()
      expect(events).toEqual([])
      expect(session.save()).toEqual(before)
    },
  )

  it('stops the clock, and is told last', () => {
    const { session } = timed()
    session.resume()
    const events = eventsOf(session)
    session.end()
    expect(events).toMatchObject([
      { type: 'clock', running: false },
      { type: 'ended', keep: true },
    ])
  })

  it('of one that is discarded is all that is told, so that nothing of it is kept', () => {
    const { session } = timed()
    session.resume()
    const events = eventsOf(session)
    session.discard()
    expect(events).toMatchObject([{ type: 'ended', keep: false }])
    expect(session.snapshot().running).toBe(false)
  })
})
