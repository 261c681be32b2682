import { beforeEach, expect, it } from 'vitest'
import { createScheduler } from '../../../src/later/scheduler.ts'
import { openSession } from '../../../src/session/session.ts'
import type { Session } from '../../../src/session/session.ts'
import type { SoundName } from '../../../src/sound/sound-name.ts'
import { tellSession } from '../../../src/visit/tell-session.ts'
import type { Telling } from '../../../src/visit/tell-session.ts'
import { countingGame } from '../../support/counting-game.ts'
import type { CountMove, CountSpec, CountState } from '../../support/counting-game.ts'
import { createFakeTiming } from '../../support/fake-timing.ts'
import type { FakeTiming } from '../../support/fake-timing.ts'
import { madeUpText } from '../../support/made-up.ts'
import { STOPPED } from '../../support/stopped-clock.ts'

/** Tells moves and undo, with the counts before and after. */
const telling: Telling<CountState, CountMove> = {
  soundOf: ({ type }) => (type === 'move' ? 'place' : type === 'undo' ? 'touch' : null),
  wordsOf: ({ type }, before, after) =>
    type === 'move' || type === 'undo'
      ? [madeUpText(type), madeUpText('from', { count: before.count, to: after.count })]
      : null,
}

let session: Session<CountSpec, CountState, CountMove>
let timing: FakeTiming
let heard: SoundName[]
let said: unknown[]
let stop: () => void

const add = (by: number): CountMove => ({ type: 'add', by })

function frame(): void {
  timing.drawFrame()
  timing.pass(0)
}

beforeEach(() => {
  const opened = openSession(countingGame, { goal: 10 }, STOPPED)
  if (!opened.ok) throw new Error(opened.reason.code)
  session = opened.value
  timing = createFakeTiming()
  ;[heard, said] = [[], []]
  stop = tellSession(session, telling, {
    announce: (what) => said.push(typeof what === 'function' ? what() : what),
    sound: (name) => heard.push(name),
    later: createScheduler(timing),
  })
})

it('what happens is heard after the frame that shows it, once, and said at once', () => {
  session.play(add(2))
  expect(said).toHaveLength(1)
  expect(heard).toEqual([])
  frame()
  frame()
  expect([heard, said.length]).toEqual([['place'], 1])
})

it('a game is asked with the states around each event', () => {
  session.play(add(2))
  session.play(add(3))
  session.undo()
  expect(said).toMatchObject([
    [madeUpText('move'), { params: { count: 0, to: 2 } }],
    [madeUpText('move'), { params: { count: 2, to: 5 } }],
    [madeUpText('undo'), { params: { count: 5, to: 2 } }],
  ])
})

it('knows the state that was taken over from elsewhere', () => {
  const history = { states: [{ count: 0 }, { count: 7 }], moves: [add(7)], position: 1 }
  session.follow({ history, hints: 0, elapsed: 0 })
  session.play(add(1))
  expect(said).toMatchObject([[{}, { params: { count: 7, to: 8 } }]])
})

it('where a game has nothing to tell, nothing waits and nothing is said', () => {
  session.resume()
  session.countHint()
  session.pause()
  expect(said).toEqual([])
  expect(timing.waiting).toBe(0)
})

it('a refused move, and one that changes nothing, are no events', () => {
  session.play(add(-1))
  session.play(add(0))
  frame()
  expect([heard, said]).toEqual([[], []])
})

it('ends when it is stopped', () => {
  stop()
  session.play(add(1))
  frame()
  expect([heard, said]).toEqual([[], []])
})
