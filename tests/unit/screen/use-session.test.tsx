// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Json } from '../../../src/games/contract.ts'
import { useSession } from '../../../src/screen/use-session.ts'
import type { UsedSession } from '../../../src/screen/use-session.ts'
import { useTold } from '../../../src/screen/use-told.ts'
import { VisitContext } from '../../../src/screen/use-visit.ts'
import { createSettingsInForce } from '../../../src/visit/settings-in-force.ts'
import type { Telling } from '../../../src/visit/tell-session.ts'
import type { Visit } from '../../../src/visit/visit.ts'
import { countingGame } from '../../support/counting-game.ts'
import type { CountMove, CountSpec, CountState } from '../../support/counting-game.ts'
import { madeUpText } from '../../support/made-up.ts'
import { stillPorts, stillVisit } from '../../support/still-visit.ts'

type Used = UsedSession<CountSpec, CountState, CountMove>

const telling: Telling<CountState, CountMove> = {
  soundOf: () => null,
  wordsOf: ({ type }) => (type === 'move' ? [madeUpText('moved')] : null),
}
const add = (by: number): CountMove => ({ type: 'add', by })
const announce = vi.fn()
const awake = vi.fn()
const asleep = vi.fn()

let visit: Visit
let used: Used | null
let counts: number[]

function Screen({ round, name }: { round: Json; name: string }): null {
  const opened = useSession(countingGame, round, name)
  used = opened.ok ? opened.value : null
  if (used) counts.push(used.snapshot.state.count)
  return null
}

function ToldScreen(props: { round: Json }): null {
  const opened = useSession(countingGame, props.round, 'save/a/b')
  if (!opened.ok) throw new Error(opened.reason.code)
  used = opened.value
  useTold(used.session, telling)
  return null
}

function show(round: Json, name = 'save/a/b'): void {
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <Screen round={round} name={name} />
      </VisitContext.Provider>,
      document.body,
    ),
  )
}

const sessionNow = (): Used['session'] => (used as Used).session

beforeEach(() => {
  const ports = stillPorts()
  const [settings] = createSettingsInForce(ports.kept.settings)
  visit = stillVisit({
    ...ports,
    settings,
    keepAwake: () => {
      awake()
      return asleep
    },
  })[0]
  visit = { ...visit, announce }
  counts = []
  vi.clearAllMocks()
})

afterEach(() => render(null, document.body))

it('a round that holds the same data goes on; one that differs is opened anew', () => {
  show({ goal: 9 })
  const session = sessionNow()
  void act(() => void session.play(add(2)))
  show({ goal: 9 })
  expect(sessionNow()).toBe(session)
  show({ goal: 8 })
  expect(sessionNow()).not.toBe(session)
})

it('another key is another session, and the one before has ended and was kept', () => {
  show({ goal: 9 })
  const session = sessionNow()
  void act(() => void session.play(add(2)))
  show({ goal: 9 }, 'save/a/c')
  expect(sessionNow()).not.toBe(session)
  expect(session.snapshot().running).toBe(false)
  show({ goal: 9 })
  expect(sessionNow().snapshot().state.count).toBe(2)
})

it('the screen is rendered with what each event brings', () => {
  show({ goal: 9 })
  void act(() => void sessionNow().play(add(2)))
  expect(counts.at(-1)).toBe(2)
})

it('a round that its game refuses comes back as the reason', () => {
  show({})
  expect(used).toBeNull()
})

it('the screen stays awake while the clock runs', () => {
  show({ goal: 2 })
  expect([awake.mock.calls.length, asleep.mock.calls.length]).toEqual([1, 0])
  void act(() => void sessionNow().play(add(2)))
  expect([awake.mock.calls.length, asleep.mock.calls.length]).toEqual([1, 1])
})

it('starting over sets the clock running', () => {
  show({ goal: 2 })
  void act(() => void sessionNow().play(add(2)))
  expect(sessionNow().snapshot().running).toBe(false)
  void act(() => (used as Used).startOver())
  expect(sessionNow().snapshot()).toMatchObject({ running: true, state: { count: 0 } })
})

it('what happens is told once, however often the screen is rendered, and until it is left', () => {
  const draw = (): void =>
    void act(() =>
      render(
        <VisitContext.Provider value={visit}>
          <ToldScreen round={{ goal: 9 }} />
        </VisitContext.Provider>,
        document.body,
      ),
    )
  draw()
  draw()
  const { session } = used as Used
  void act(() => void session.play(add(2)))
  draw()
  void act(() => void session.play(add(2)))
  expect(announce).toHaveBeenCalledTimes(2)
  void act(() => render(null, document.body))
  session.play(add(2))
  expect(announce).toHaveBeenCalledTimes(2)
})
