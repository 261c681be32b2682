import { describe, expect, it, vi } from 'vitest'
import { openSession } from '../../../src/session/session.ts'
import type { Session } from '../../../src/session/session.ts'
import { countingGame } from '../../support/counting-game.ts'
import type { CountMove, CountSpec, CountState } from '../../support/counting-game.ts'

function opened(goal = 10): Session<CountSpec, CountState, CountMove> {
  const session = openSession(countingGame, { goal })
  if (!session.ok) throw new Error(session.reason.code)
  return session.value
}

const add = (by: number): CountMove => ({ type: 'add', by })

describe('a session', () => {
  it('refuses a puzzle that its game refuses, with the reason of the game', () => {
    expect(openSession(countingGame, {})).toEqual({
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

  it('does not record a move that changes nothing', () => {
    const session = opened()
    session.play(add(0))
    expect(session.snapshot().canUndo).toBe(false)
  })

  it('keeps hints when moves are undone', () => {
    const session = opened()
    session.countHint()
    session.play(add(1))
    session.undo()
    expect(session.snapshot().hints).toBe(1)
  })

  it('counts the time between resume and pause only', () => {
    const session = opened()
    session.resume(1000)
    session.pause(3500)
    expect(session.elapsed(9000)).toBe(2500)
    session.resume(10_000)
    expect(session.elapsed(10_500)).toBe(3000)
  })

  it('does not count time twice when resumed twice, nor backwards when a clock is set back', () => {
    const session = opened()
    session.resume(1000)
    session.resume(2000)
    expect(session.elapsed(3000)).toBe(2000)
    expect(session.elapsed(500)).toBe(0)
  })

  it('does not run the clock of a finished game', () => {
    const session = opened(1)
    session.play(add(1))
    session.resume(0)
    expect(session.snapshot()).toMatchObject({ status: 'finished', running: false })
  })

  it('tells its listeners of each kind of change until they leave', () => {
    const session = opened()
    const told = vi.fn()
    const leave = session.subscribe(told)
    session.play(add(1))
    session.undo()
    session.redo()
    session.countHint()
    session.resume(0)
    leave()
    session.play(add(1))
    expect(told.mock.calls.flat()).toEqual(['move', 'undo', 'redo', 'hint', 'clock'])
  })
})
