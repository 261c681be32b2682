import { describe, expect, it } from 'vitest'
import { createSession, openSession } from '../../../src/session/session.ts'
import type { Session } from '../../../src/session/session.ts'
import type { SessionEvent } from '../../../src/session/session-event.ts'
import { countingGame } from '../../support/counting-game.ts'
import type { CountMove, CountSpec, CountState } from '../../support/counting-game.ts'
import { STOPPED } from '../../support/stopped-clock.ts'

type CountSession = Session<CountSpec, CountState, CountMove>

const add = (by: number): CountMove => ({ type: 'add', by })

function opened(): CountSession {
  const session = openSession(countingGame, { goal: 10 }, STOPPED)
  if (!session.ok) throw new Error(session.reason.code)
  return session.value
}

function eventsOf(session: CountSession): SessionEvent<CountState, CountMove>[] {
  const events: SessionEvent<CountState, CountMove>[] = []
  session.subscribe((event) => events.push(event))
  return events
}

describe('a session tells', () => {
  it('that it was started over, and its clock goes on as it was', () => {
    const session = opened()
    session.resume()
    session.play(add(4))
    const events = eventsOf(session)
    session.startOver()
    expect(events).toEqual([{ type: 'startedOver', at: 0, elapsed: 0 }])
    expect(session.snapshot().running).toBe(true)
  })

  it('not that a puzzle was begun which was played before', () => {
    const history = { states: [{ count: 0 }, { count: 5 }], moves: [add(5)], position: 1 }
    const session = createSession({
      game: countingGame,
      source: { goal: 9 },
      spec: { goal: 9 },
      clock: STOPPED,
      played: { history, hints: 0, elapsed: 10 },
    })
    const events = eventsOf(session)
    session.resume()
    expect(events).toEqual([{ type: 'clock', running: true, at: 0, elapsed: 10 }])
  })

  it('nothing of a clock that stands or runs already', () => {
    const session = opened()
    session.resume()
    const events = eventsOf(session)
    session.resume()
    session.pause()
    session.pause()
    expect(events).toEqual([{ type: 'clock', running: false, at: 0, elapsed: 0 }])
  })
})
