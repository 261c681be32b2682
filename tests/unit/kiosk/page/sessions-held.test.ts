import { expect, it } from 'vitest'
import { createSessionsHeld } from '../../../../src/kiosk/page/visit/sessions-held.ts'
import type { HeldRound } from '../../../../src/kiosk/page/visit/sessions-held.ts'
import { createSession } from '../../../../src/session/session.ts'
import { STOPPED } from '../../../support/stopped-clock.ts'
import { countingGame } from '../../../support/counting-game.ts'

function roundOf(key: string): HeldRound {
  const session = createSession({
    game: countingGame,
    source: { goal: 3 },
    spec: { goal: 3 },
    clock: STOPPED,
  })
  session.resume()
  const of = { game: 'counting', puzzle: key, language: 'en', length: 'whole' }
  return { session: session as unknown as HeldRound['session'], of, key }
}

it('the round that was opened last is at hand until it ends, then the one before', () => {
  const sessions = createSessionsHeld()
  const [one, two] = [roundOf('one'), roundOf('two')]
  expect(sessions.latest.get()).toBeNull()
  sessions.add(one)
  sessions.add(two)
  expect(sessions.latest.get()).toBe(two)
  two.session.end()
  expect(sessions.latest.get()).toBe(one)
  one.session.end()
  expect(sessions.latest.get()).toBeNull()
})

it('time goes on only when no reason to stand is left', () => {
  const sessions = createSessionsHeld()
  const round = roundOf('one')
  const runs = (): boolean => round.session.snapshot().running
  sessions.add(round)
  sessions.stand(true, 'handOver')
  sessions.stand(true)
  expect(runs()).toBe(false)
  sessions.stand(false)
  expect(runs()).toBe(false)
  sessions.stand(false, 'handOver')
  expect(runs()).toBe(true)
})

it('what stood already does not begin to run', () => {
  const sessions = createSessionsHeld()
  const round = roundOf('one')
  sessions.add(round)
  round.session.pause()
  sessions.stand(true)
  sessions.stand(false)
  expect(round.session.snapshot().running).toBe(false)
})

it('what has ended meanwhile does not go on', () => {
  const sessions = createSessionsHeld()
  const round = roundOf('one')
  sessions.add(round)
  sessions.stand(true)
  round.session.end()
  sessions.stand(false)
  expect(round.session.snapshot().running).toBe(false)
})
