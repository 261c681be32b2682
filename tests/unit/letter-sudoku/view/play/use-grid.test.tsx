// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { letterSudoku } from '../../../../../src/games/letter-sudoku/core/letter-sudoku.ts'
import type { Move } from '../../../../../src/games/letter-sudoku/core/moves.ts'
import type { Spec } from '../../../../../src/games/letter-sudoku/core/puzzle.ts'
import type { State } from '../../../../../src/games/letter-sudoku/core/state.ts'
import type { Band } from '../../../../../src/games/letter-sudoku/core/rating/band.ts'
import type { HintSource } from '../../../../../src/games/letter-sudoku/view/hint/hint-source.ts'
import type { GridUi } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import { useGrid } from '../../../../../src/games/letter-sudoku/view/play/use-grid.ts'
import type { GridActions } from '../../../../../src/games/letter-sudoku/view/play/grid-controller.ts'
import type { Json } from '../../../../../src/games/contract.ts'
import { createScheduler } from '../../../../../src/later/scheduler.ts'
import { VisitContext } from '../../../../../src/screen/use-visit.ts'
import { openSession } from '../../../../../src/session/session.ts'
import type { Session } from '../../../../../src/session/session.ts'
import type { Visit } from '../../../../../src/visit/visit.ts'
import { createFakeTiming } from '../../../../support/fake-timing.ts'
import { stillVisit } from '../../../../support/still-visit.ts'
import { STOPPED } from '../../../../support/stopped-clock.ts'
import { source, spec } from '../../example-grid.ts'

const announce = vi.fn()
const sound = vi.fn()

let timing: ReturnType<typeof createFakeTiming>
let ui: GridUi
let actions: GridActions
let session: Session<Spec, State, Move>

function Screen({ band }: { band: Band | null }): null {
  const used = { session, snapshot: session.snapshot(), startOver: () => undefined }
  ;({ ui, actions } = useGrid(used, band))
  return null
}

/** Opens the screen of a grid in a visit of which some things are replaced. */
function openScreen(band: Band | null, replaced: Partial<Visit> = {}): void {
  const [visit] = stillVisit({ later: createScheduler(timing) })
  void act(() =>
    render(
      <VisitContext.Provider value={{ ...visit, announce, sound, ...replaced }}>
        <Screen band={band} />
      </VisitContext.Provider>,
      document.body,
    ),
  )
}

const does = (...steps: (() => void)[]): void => {
  for (const step of steps) void act(step)
}

/** A letter that does not belong into a cell and is no letter of another one's. */
const wrongFor = (cell: number): number => ((spec.solution[cell] ?? 0) + 1) % 9

/** Open cells of the first row. */
const [first, second, third] = [0, 2, 4]

beforeEach(() => {
  const opened = openSession(letterSudoku, source as unknown as Json, STOPPED)
  if (!opened.ok) throw new Error(opened.reason.code)
  session = opened.value
  timing = createFakeTiming()
  openScreen(null)
  for (const cell of [first, second])
    does(
      () => actions.cursor(cell),
      () => actions.type(wrongFor(cell), false),
    )
  does(() => actions.check())
})

afterEach(() => render(null, document.body))

it('a move is said once, and heard once after its frame', () => {
  vi.clearAllMocks()
  does(
    () => actions.cursor(third),
    () => actions.type(spec.solution[third] ?? 0, false),
  )
  expect([announce.mock.calls.length, sound.mock.calls]).toEqual([1, []])
  timing.drawFrame()
  timing.pass(0)
  expect(sound.mock.calls.at(-1)).toEqual(['place'])
  expect(announce).toHaveBeenCalledTimes(1)
})

it('a check crosses out every wrong letter', () => {
  expect(ui.wrong).toEqual([first, second])
})

it('a move takes the cross from the cell that it changes, and leaves the others', () => {
  does(
    () => actions.cursor(first),
    () => actions.type(spec.solution[first] ?? 0, false),
  )
  expect(ui.wrong).toEqual([second])
})

it('a note leaves every cross, because no letter changes', () => {
  does(
    () => actions.cursor(third),
    () => actions.type(0, true),
  )
  expect(ui.wrong).toEqual([first, second])
})

it('undo takes all crosses, which belonged to the letters of before', () => {
  does(() => actions.undo())
  expect(ui.wrong).toEqual([])
})

it.each([
  ['expert', 2],
  ['hard', 1],
  [null, 1],
] as const)(
  'for a grid that is %s, %i parts of the hints are fetched ahead',
  async (band, parts) => {
    const hints: HintSource = {
      find: () => undefined,
      fetchNext: vi.fn(async () => undefined),
      view: null,
    }
    const later = createScheduler(timing)
    const ahead = vi.spyOn(later, 'until')
    render(null, document.body)
    openScreen(band, { later, own: () => hints as never, loadStage: async () => ({}) as never })
    await ahead.mock.results[0]?.value
    expect(hints.fetchNext).toHaveBeenCalledTimes(parts)
  },
)
