// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { start } from '../../../../../src/games/anagram/core/state.ts'
import type { ShuffleActions } from '../../../../../src/games/anagram/view/play/shuffle-controller.ts'
import { START_UI } from '../../../../../src/games/anagram/view/play/shuffle-ui.ts'
import { useShuffleModel } from '../../../../../src/games/anagram/view/drawing/use-shuffle-model.ts'
import type { ShuffleView } from '../../../../../src/games/anagram/view/drawing/use-shuffle-model.ts'
import type { PageSize, Slots } from '../../../../../src/screen/when/use-slots.ts'
import { VisitContext } from '../../../../../src/screen/use-visit.ts'
import { stillVisit } from '../../../../support/still-visit.ts'
import { example } from '../../example-round.ts'

const state = start(example)
const SLOTS: Slots = {
  slots: { x: 0, y: 100, width: 360, height: 120 },
  tray: { x: 0, y: 300, width: 360, height: 200 },
  skyline: { x: 0, y: 230, width: 360, height: 60 },
}
const PAGE: PageSize = { height: 640, rem: 16 }

const done: string[] = []
const actions = new Proxy({} as ShuffleActions, {
  get:
    (_, name) =>
    (...given: unknown[]) =>
      done.push([String(name), ...given.map((each) => JSON.stringify(each))].join(' ')),
})

const [visit] = stillVisit()
let view: ShuffleView

function Screen({ slots, page }: { slots: Slots | null; page: PageSize | null }): null {
  view = useShuffleModel({ spec: example, state, ui: START_UI, slots, page, actions })
  return null
}

function show(slots: Slots | null, page: PageSize | null): ShuffleView {
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <Screen slots={slots} page={page} />
      </VisitContext.Provider>,
      document.body,
    ),
  )
  return view
}

beforeEach(() => {
  done.length = 0
  // The browser knows the colours; here nobody looks at them.
  vi.spyOn(globalThis, 'getComputedStyle')
})

afterEach(() => {
  render(null, document.body)
  vi.restoreAllMocks()
})

it('there is nothing to draw before the page is measured', () => {
  expect(show(SLOTS, null).model).toBeNull()
  expect(show(null, PAGE).model).toBeNull()
  expect(show(SLOTS, PAGE).model).not.toBeNull()
})

it('the strip of the town follows the height of the window, also where every slot stays', () => {
  const { skyline } = show(SLOTS, PAGE).heights
  expect(show(SLOTS, { ...PAGE, height: 900 }).heights.skyline).toBeGreaterThan(skyline)
  expect(show(SLOTS, PAGE).heights.skyline).toBe(skyline)
})

it('it follows the size of text as well', () => {
  const { skyline } = show(SLOTS, { height: 400, rem: 16 }).heights
  expect(show(SLOTS, { height: 400, rem: 20 }).heights.skyline).toBe((skyline * 20) / 16)
})

it('it asks the browser for none of this itself, only for its colours, and once', () => {
  show(SLOTS, PAGE)
  expect(getComputedStyle).toHaveBeenCalledTimes(1)
  vi.mocked(getComputedStyle).mockClear()
  show(SLOTS, { height: 400, rem: 20 })
  expect(getComputedStyle).not.toHaveBeenCalled()
})

it('a finger on the drawing brings the focus along', () => {
  const { model } = show(SLOTS, PAGE)
  model?.onTouch({ in: 'tray', index: 2 })
  model?.onDrop(1, 'tray')
  expect(done).toEqual([
    'follow "pointer"',
    'touch {"in":"tray","index":2}',
    'follow "pointer"',
    'drop 1 "tray"',
  ])
})
