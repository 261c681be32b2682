import { describe, expect, it } from 'vitest'
import { cityQuiz } from '../../../../../src/games/city-quiz/core/city-quiz.ts'
import { createRecorder } from '../../../../../src/kiosk/journal/recorder/recorder.ts'
import type { JournalEvent } from '../../../../../src/kiosk/journal/journal-entry.ts'
import { createTwinFinder } from '../../../../../src/kiosk/page/twins/twin-finder.ts'
import type { HeldRound } from '../../../../../src/kiosk/page/visit/sessions-held.ts'
import { createSession } from '../../../../../src/session/session.ts'
import { countingGame } from '../../../../support/counting-game.ts'
import { STOPPED } from '../../../../support/stopped-clock.ts'
import { findPathTo } from '../../../../../src/games/city-quiz/core/find-path-to.ts'
import type { SignId } from '../../../../../src/games/city-quiz/core/spec.ts'
import { smallQuiz } from '../../../city-quiz/small-quiz.ts'

const spec = smallQuiz()
const OF = { game: 'city-quiz', puzzle: 'which', language: 'en', length: 'whole' }

/** A quiz at a booth, with its journal. */
function begin() {
  const told: JournalEvent[] = []
  const recorder = createRecorder(
    (event) => told.push(event),
    () => String(told.length),
  )
  const twins = createTwinFinder()
  const session = createSession({ game: cityQuiz, source: null, spec, clock: STOPPED })
  const round = { session: session as unknown as HeldRound['session'], of: OF, key: 'a' }
  recorder.follow(twins.follow(round), OF)
  session.resume()
  function playTo(sign: string): void {
    for (const [question, answer] of (findPathTo(spec, sign as SignId) ?? []).entries()) {
      session.play({ type: 'answer', question, answer })
      session.play({ type: 'goTo', question: question + 1 })
    }
  }
  const matches = () => told.flatMap((event) => (event.kind === 'finished' ? [event.match] : []))
  return { twins, session, playTo, matches }
}

const foundIn = ({ twins }: ReturnType<typeof begin>) => {
  const found = twins.found.get()
  if (!found) throw new Error('No sign was found')
  return found
}

describe('two visitors who play one after the other', () => {
  it.each([
    ['birch', true],
    ['ash', false],
    ['cedar', false],
  ])('are compared: ash and %s', (second, match) => {
    const booth = begin()
    booth.playTo('ash')
    expect(foundIn(booth).own.id).toBe('ash')
    expect(booth.twins.view.get()).toBeNull()
    booth.twins.passOn(foundIn(booth))
    expect(booth.twins.found.get()).toBeNull()
    expect(booth.session.snapshot().running).toBe(true)
    booth.playTo(second)
    const view = booth.twins.view.get()
    expect(view?.kind === 'compared' && view.pair.map(({ id }) => id)).toEqual(['ash', second])
    expect(booth.matches()).toEqual([null, match])
  })

  it('are compared once: a third one begins anew', () => {
    const booth = begin()
    booth.playTo('ash')
    booth.twins.passOn(foundIn(booth))
    booth.playTo('birch')
    booth.twins.view.set(null)
    booth.session.startOver()
    booth.session.resume()
    booth.playTo('ash')
    expect(booth.twins.view.get()).toBeNull()
    expect(booth.matches()).toEqual([null, true, null])
  })
})

it('a sign is there as long as its result', () => {
  const booth = begin()
  expect(booth.twins.found.get()).toBeNull()
  booth.playTo('ash')
  expect(booth.twins.found.get()?.own.id).toBe('ash')
  booth.twins.view.set({ kind: 'holdUp', found: foundIn(booth) })
  booth.session.end()
  expect(booth.twins.found.get()).toBeNull()
  expect(booth.twins.view.get()).toBeNull()
})

it('a game without signs finds none', () => {
  const twins = createTwinFinder()
  const session = createSession({
    game: countingGame,
    source: { goal: 1 },
    spec: { goal: 1 },
    clock: STOPPED,
  })
  twins.follow({ session: session as unknown as HeldRound['session'], of: OF, key: 'a' })
  session.play({ type: 'add', by: 1 })
  expect(session.snapshot().status).toBe('finished')
  expect(twins.found.get()).toBeNull()
})
