// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { createScheduler } from '../../../src/later/scheduler.ts'
import { createMemoryStore } from '../../../src/platform/memory-store.ts'
import { useSession } from '../../../src/screen/use-session.ts'
import type { UsedSession } from '../../../src/screen/use-session.ts'
import { VisitContext } from '../../../src/screen/use-visit.ts'
import { parseSave } from '../../../src/session/save-file.ts'
import type { SaveFile } from '../../../src/session/save-file.ts'
import type { Store } from '../../../src/session/store.ts'
import { createKept } from '../../../src/visit/kept.ts'
import type { VisitEnd } from '../../../src/visit/visit.ts'
import { countingGame } from '../../support/counting-game.ts'
import type { CountMove, CountSpec, CountState } from '../../support/counting-game.ts'
import { createFakeTiming } from '../../support/fake-timing.ts'
import { stillVisit } from '../../support/still-visit.ts'
import { createTestClock } from '../../support/stopped-clock.ts'
import type { TestClock } from '../../support/stopped-clock.ts'
import { createTestPresence } from '../../support/test-presence.ts'

const KEY = 'save/torino/count'
const SOURCE: Json = { goal: 9 }

let used: UsedSession<CountSpec, CountState, CountMove>
let store: Store
let time: TestClock
let person: ReturnType<typeof createTestPresence>
let end: VisitEnd

function Screen(): null {
  const session = useSession(countingGame, SOURCE, KEY)
  if (session.ok) used = session.value
  return null
}

function kept(): SaveFile | null {
  const text = store.read(KEY)
  const save = text.ok && text.value !== null ? parseSave(text.value) : null
  return save?.ok ? save.value : null
}

beforeEach(() => {
  store = createMemoryStore()
  time = createTestClock()
  person = createTestPresence()
  const [visit, visitEnd] = stillVisit({
    kept: createKept(store),
    later: createScheduler(createFakeTiming()),
    clock: time.clock,
    presence: person.presence,
  })
  end = visitEnd
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <Screen />
      </VisitContext.Provider>,
      document.body,
    ),
  )
})

const leave = (): void => void act(() => render(null, document.body))
afterEach(leave)

it('the clock of a puzzle runs while its screen is shown and the page is seen', () => {
  expect(used.snapshot.running).toBe(true)
  time.set(1000)
  void act(() => person.see(false))
  expect(used.snapshot.running).toBe(false)
  time.set(9000)
  void act(() => person.see(true))
  expect(used.snapshot.running).toBe(true)
  expect(used.session.elapsed()).toBe(1000)
})

it('the screen shows each move', () => {
  void act(() => void used.session.play({ type: 'add', by: 4 }))
  expect(used.snapshot.state).toEqual({ count: 4 })
})

it('a screen that is left keeps the last move with its time, and nobody attends its session', () => {
  time.set(2000)
  void act(() => void used.session.play({ type: 'add', by: 4 }))
  leave()
  expect(kept()).toMatchObject({ moves: [{ by: 4 }], elapsed: 2000 })
  expect(person.listeners()).toBe(0)
})

it('a visit that is discarded while its screen is shown keeps nothing, nor does leaving it then', () => {
  void act(() => void used.session.play({ type: 'add', by: 4 }))
  store.remove(KEY)
  end.discard()
  leave()
  expect(kept()).toBeNull()
})

it('starting over lets the clock run from nought', () => {
  time.set(3000)
  void act(() => used.session.pause())
  void act(() => used.startOver())
  time.set(4000)
  expect(used.session.elapsed()).toBe(1000)
})
