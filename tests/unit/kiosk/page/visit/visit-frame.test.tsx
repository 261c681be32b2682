// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createIdleWatch } from '../../../../../src/kiosk/idle/idle-watch.ts'
import type { Booth } from '../../../../../src/kiosk/page/booth.ts'
import { createHandOvers } from '../../../../../src/kiosk/page/hand-over/hand-overs.ts'
import { SillItem } from '../../../../../src/kiosk/page/sill/sill.tsx'
import { createRoundsPlayed } from '../../../../../src/kiosk/page/visit/rounds-played.ts'
import { createTwinFinder } from '../../../../../src/kiosk/page/twins/twin-finder.ts'
import { createSessionsHeld } from '../../../../../src/kiosk/page/visit/sessions-held.ts'
import { VisitFrame } from '../../../../../src/kiosk/page/visit/visit-frame.tsx'
import { openBoothSettings } from '../../../../../src/kiosk/settings/kept-settings.ts'
import { createScheduler } from '../../../../../src/later/scheduler.ts'
import { VisitContext } from '../../../../../src/screen/use-visit.ts'
import { openSession } from '../../../../../src/session/session.ts'
import { START, puzzleRoute } from '../../../../../src/visit/route.ts'
import type { Route } from '../../../../../src/visit/route.ts'
import type { HeldSession } from '../../../../../src/visit/visit.ts'
import { createWatched } from '../../../../../src/visit/watched.ts'
import { countingGame } from '../../../../support/counting-game.ts'
import { createFakeTiming } from '../../../../support/fake-timing.ts'
import { stillVisit } from '../../../../support/still-visit.ts'
import { createTestClock } from '../../../../support/stopped-clock.ts'

const OF = { game: 'counting', puzzle: 'a', language: 'en', length: 'short' }

const endVisit = vi.fn<Booth['endVisit']>()
const back = vi.fn<() => void>()
const onStop = vi.fn<() => void>()
const settings = openBoothSettings(() => ({
  getItem: () => null,
  setItem: () => undefined,
  removeItem: () => undefined,
}))

const Aloud = () => <SillItem icon={<i />} label="Read aloud" onPress={() => undefined} />
const Code = () => <p class="code">The code</p>

/** The frame of a visit at a place of it, and time that passes for its round. */
function show(route: Route) {
  const timing = createFakeTiming()
  const later = createScheduler(timing)
  const time = createTestClock()
  const place = { ...createWatched(route), navigate: () => undefined, back }
  const [visit] = stillVisit({ place })
  const rounds = createRoundsPlayed({ later, unhurried: false, secondsOf: () => 60 })
  const times = () => ({ after: 600_000, ask: 20 })
  const idle = createIdleWatch({ later, times, onGone: () => undefined })
  const booth = { settings, endVisit } as unknown as Booth
  const sessions = createSessionsHeld()
  const noteOpened = (): void => undefined
  const handOvers = createHandOvers({
    sessions,
    settings: settings.get,
    pack: () => null,
    noteOpened,
  })
  const twins = createTwinFinder()
  const lowered = createWatched(false)
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <VisitFrame
          {...{ booth, idle, rounds, handOvers, twins, lowered, onStop }}
          extra={<Aloud />}
          HandOver={Code}
        />
      </VisitContext.Provider>,
      document.body,
    ),
  )
  return { rounds, timing, time }
}

const items = (): HTMLElement[] => [...document.querySelectorAll<HTMLElement>('.sill__item')]
const press = (found: HTMLElement | undefined): void => void act(() => found?.click())

beforeEach(() => vi.clearAllMocks())
afterEach(() => render(null, document.body))

it('the sill leads back first and out last, with what others put there in between', () => {
  show(puzzleRoute('a'))
  expect(items().map(({ textContent }) => textContent)).toEqual([
    'Back',
    'English',
    'Take home',
    'Read aloud',
    'Lower',
    'Done',
  ])
})

it('back leads back in a round, and out of the visit on the menu; done leads out anywhere', () => {
  show(puzzleRoute('a'))
  press(items()[0])
  expect([back.mock.calls.length, endVisit.mock.calls.length]).toEqual([1, 0])
  press(items().at(-1))
  expect(endVisit.mock.calls).toEqual([['left']])
  show(START)
  press(items()[0])
  expect([back.mock.calls.length, endVisit.mock.calls.length]).toEqual([1, 2])
})

it('once the time is over it says what was reached and what is missing, and shows the code', () => {
  const { rounds, timing, time } = show(puzzleRoute('a~short'))
  const opened = openSession(countingGame, { goal: 3 }, time.clock)
  if (!opened.ok) throw new Error(opened.reason.code)
  const session = opened.value
  void act(() => rounds.add(session as unknown as HeldSession, OF))
  session.resume()
  session.play({ type: 'add', by: 1 })
  time.set(60_000)
  void act(() => timing.pass(60_000))
  const sheet = document.querySelector('.time-up')
  expect(sheet?.textContent).toContain('1 done, 2 to go.')
  expect(sheet?.querySelectorAll('.window-row__one--lit')).toHaveLength(1)
  expect(sheet?.querySelector('.code')).not.toBeNull()
  const [goOn, stop] = [...(sheet?.querySelectorAll<HTMLElement>('.button') ?? [])]
  press(stop)
  expect(onStop).toHaveBeenCalledTimes(1)
  press(goOn)
  expect(document.querySelector('.time-up')).toBeNull()
  expect(session.snapshot().running).toBe(true)
})

it('the strip for the time of a round is there until the round is over', () => {
  const { rounds, time } = show(puzzleRoute('a~short'))
  const opened = openSession(countingGame, { goal: 1 }, time.clock)
  if (!opened.ok) throw new Error(opened.reason.code)
  const session = opened.value
  const isTimed = (): boolean => document.querySelector('.sill--timed') !== null
  void act(() => rounds.add(session as unknown as HeldSession, OF))
  session.resume()
  expect(isTimed()).toBe(true)
  void act(() => void session.play({ type: 'add', by: 1 }))
  expect(isTimed()).toBe(false)
  void act(() => session.startOver())
  expect(isTimed()).toBe(true)
})
