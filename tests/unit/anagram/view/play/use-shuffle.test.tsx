// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { anagram } from '../../../../../src/games/anagram/core/anagram.ts'
import type { Move } from '../../../../../src/games/anagram/core/move.ts'
import type { RoundSpec } from '../../../../../src/games/anagram/core/round-spec.ts'
import type { State } from '../../../../../src/games/anagram/core/state.ts'
import type { ShuffleActions } from '../../../../../src/games/anagram/view/play/shuffle-controller.ts'
import { ShuffleMirrors } from '../../../../../src/games/anagram/view/page/shuffle-mirrors.tsx'
import { useShuffle } from '../../../../../src/games/anagram/view/play/use-shuffle.ts'
import type { Json } from '../../../../../src/games/contract.ts'
import { createScheduler } from '../../../../../src/later/scheduler.ts'
import { VisitContext } from '../../../../../src/screen/use-visit.ts'
import { openSession } from '../../../../../src/session/session.ts'
import type { Session } from '../../../../../src/session/session.ts'
import { createFakeTiming } from '../../../../support/fake-timing.ts'
import { stillVisit } from '../../../../support/still-visit.ts'
import { STOPPED } from '../../../../support/stopped-clock.ts'

const ROUND: Json = {
  language: 'en',
  words: [{ id: 'stone', scramble: 'NTOSE', answers: ['STONE'] }],
}

const announce = vi.fn()
const sound = vi.fn()

let session: Session<RoundSpec, State, Move>
let actions: ShuffleActions
let timing: ReturnType<typeof createFakeTiming>

function Screen() {
  const used = { session, snapshot: session.snapshot(), startOver: () => undefined }
  const shuffle = useShuffle(used)
  ;({ actions } = shuffle)
  return <ShuffleMirrors {...{ session, ui: shuffle.ui, actions, model: null }} />
}

beforeEach(() => {
  const opened = openSession(anagram, ROUND, STOPPED)
  if (!opened.ok) throw new Error(opened.reason.code)
  session = opened.value
  timing = createFakeTiming()
  const [visit] = stillVisit({ later: createScheduler(timing) })
  vi.clearAllMocks()
  void act(() =>
    render(
      <VisitContext.Provider value={{ ...visit, announce, sound }}>
        <Screen />
      </VisitContext.Provider>,
      document.body,
    ),
  )
})

afterEach(() => render(null, document.body))

const focused = (): string | undefined => (document.activeElement as HTMLElement).dataset['item']

it('a move is said once, and heard once after its frame', () => {
  void act(() => actions.type('S'))
  expect([announce.mock.calls.length, sound.mock.calls]).toEqual([1, []])
  timing.drawFrame()
  timing.pass(0)
  expect(sound.mock.calls).toEqual([['place']])
})

describe('the focus', () => {
  it('comes to the cursor with whoever acts there', () => {
    void act(() => {
      actions.follow('keys')
      actions.cursor({ in: 'tray', index: 2 })
    })
    expect(focused()).toBe('tile-2')
  })

  it('comes once, and stays where the reader takes it then', () => {
    void act(() => actions.follow('pointer'))
    expect(focused()).toBe('tile-0')
    const elsewhere = document.body.appendChild(document.createElement('button'))
    elsewhere.focus()
    void act(() => actions.type('N'))
    expect(document.activeElement).toBe(elsewhere)
    elsewhere.remove()
  })

  it('does not come for what is done elsewhere', () => {
    void act(() => actions.cursor({ in: 'tray', index: 1 }))
    expect(focused()).toBeUndefined()
  })
})
