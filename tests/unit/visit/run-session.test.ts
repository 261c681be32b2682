import { beforeEach, describe, expect, it, vi } from 'vitest'
import { err } from '../../../src/kit/result.ts'
import { msg } from '../../../src/kit/text.ts'
import type { Text } from '../../../src/kit/text.ts'
import { createScheduler } from '../../../src/later/scheduler.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { openPuzzle } from '../../../src/session/open-puzzle.ts'
import { saveKey } from '../../../src/session/saves.ts'
import type { Session } from '../../../src/session/session.ts'
import { createKept } from '../../../src/visit/kept.ts'
import { runSession } from '../../../src/visit/run-session.ts'
import type { Visit, VisitEnd } from '../../../src/visit/visit.ts'
import { countingGame } from '../../support/counting-game.ts'
import type { CountMove, CountSpec, CountState } from '../../support/counting-game.ts'
import { createFakeTiming } from '../../support/fake-timing.ts'
import type { FakeTiming } from '../../support/fake-timing.ts'
import { stillVisit } from '../../support/still-visit.ts'
import { createTestClock } from '../../support/stopped-clock.ts'
import type { TestClock } from '../../support/stopped-clock.ts'
import { createTestPresence } from '../../support/test-presence.ts'

const KEY = saveKey('torino', 'count')
const add = (by: number): CountMove => ({ type: 'add', by })

let store: ReturnType<typeof createMemoryStore>
let timing: FakeTiming
let time: TestClock
let somebody: ReturnType<typeof createTestPresence>
let visit: Visit
let visitEnd: VisitEnd
let session: Session<CountSpec, CountState, CountMove>
let end: () => void
let told: Text[]

function frame(): void {
  timing.drawFrame()
  timing.pass(0)
}

const keptCount = (): number => {
  const text = store.read(KEY)
  const save = JSON.parse((text.ok && text.value) || '{"moves":[]}') as { moves: CountMove[] }
  return save.moves.reduce((sum, { by }) => sum + by, 0)
}

beforeEach(() => {
  store = createMemoryStore()
  timing = createFakeTiming()
  time = createTestClock()
  somebody = createTestPresence()
  told = []
  const [made, ending] = stillVisit({
    kept: createKept(store),
    later: createScheduler(timing),
    clock: time.clock,
    presence: somebody.presence,
  })
  visit = { ...made, notify: (text) => (told.push(text), () => undefined) }
  visitEnd = ending
  const slot = visit.kept.saves.slot(KEY)
  const opened = openPuzzle(countingGame, { goal: 9 }, slot, visit.clock)
  if (!opened.ok) throw new Error(opened.reason.code)
  session = opened.value.session
  end = runSession(session, visit, { slot, showsPause: false })
  session.resume()
})

describe('a session that runs', () => {
  it('is kept after the frame that shows a move', () => {
    session.play(add(2))
    expect(keptCount()).toBe(0)
    frame()
    expect(keptCount()).toBe(2)
  })

  it('is kept at its end, although no frame came', () => {
    session.play(add(3))
    end()
    expect(keptCount()).toBe(3)
    session.play(add(1))
    expect(session.snapshot().state.count).toBe(3)
  })

  it('has a clock that stands while the page is not seen', () => {
    time.set(1000)
    somebody.see(false)
    time.set(5000)
    expect(session.elapsed()).toBe(1000)
    somebody.see(true)
    time.set(6000)
    expect(session.elapsed()).toBe(2000)
  })

  it('leaves nobody listening when it has ended', () => {
    expect(somebody.listeners()).toBeGreaterThan(0)
    end()
    expect(somebody.listeners()).toBe(0)
  })

  it('says once that it cannot be kept, however often that fails', () => {
    const { write } = store
    vi.spyOn(store, 'write').mockImplementation((key, value) => {
      // What cannot be kept is remembered for this visit.
      write(key, value)
      return err('storage.reason.full')
    })
    session.countHint()
    session.countHint()
    expect(told).toEqual([msg('storage.reason.full')])
  })
})

describe('the end of the visit', () => {
  it('ends the session, and what was played is kept', () => {
    session.play(add(4))
    visitEnd.end()
    expect(keptCount()).toBe(4)
    session.play(add(1))
    expect(session.snapshot().state.count).toBe(4)
  })

  it('that is discarded keeps nothing more of it', () => {
    session.play(add(4))
    visitEnd.discard()
    frame()
    end()
    expect(keptCount()).toBe(0)
  })

  it('has nothing to do with a session that ended before', () => {
    end()
    const discard = vi.spyOn(session, 'discard')
    visitEnd.discard()
    expect(discard).not.toHaveBeenCalled()
  })
})
