import { describe, expect, it } from 'vitest'
import { createSessionsHeld } from '../../../../src/kiosk/page/visit/sessions-held.ts'
import type { HeldSession } from '../../../../src/visit/visit.ts'

/** As much of a session as is looked at: whether it runs, and its end. */
function fakeSession(running = true) {
  const listeners = new Set<(event: { type: string }) => void>()
  const session = {
    running,
    pauses: 0,
    snapshot: () => ({ running: session.running }),
    subscribe(listener: (event: { type: string }) => void) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    pause() {
      session.running = false
      session.pauses++
    },
    resume: () => void (session.running = true),
    end() {
      session.running = false
      for (const tell of listeners) tell({ type: 'ended' })
    },
  }
  return session
}
const held = (session: ReturnType<typeof fakeSession>): HeldSession =>
  session as unknown as HeldSession

describe('the sessions of a visit', () => {
  it('stand, and go on', () => {
    const sessions = createSessionsHeld()
    const [one, other] = [fakeSession(), fakeSession()]
    sessions.add(held(one))
    sessions.add(held(other))
    sessions.stand(true)
    expect([one.running, other.running]).toEqual([false, false])
    sessions.stand(false)
    expect([one.running, other.running]).toEqual([true, true])
  })

  it('go on only where they ran before', () => {
    const sessions = createSessionsHeld()
    const paused = fakeSession(false)
    sessions.add(held(paused))
    sessions.stand(true)
    sessions.stand(false)
    expect([paused.running, paused.pauses]).toEqual([false, 0])
  })

  it('are stopped once, however often they are told to stand', () => {
    const sessions = createSessionsHeld()
    const session = fakeSession()
    sessions.add(held(session))
    sessions.stand(true)
    sessions.stand(true)
    expect(session.pauses).toBe(1)
    sessions.stand(false)
    expect(session.running).toBe(true)
  })

  it('do not go on once they have ended', () => {
    const sessions = createSessionsHeld()
    const session = fakeSession()
    sessions.add(held(session))
    sessions.stand(true)
    session.end()
    sessions.stand(false)
    sessions.stand(true)
    expect([session.running, session.pauses]).toEqual([false, 1])
  })
})
