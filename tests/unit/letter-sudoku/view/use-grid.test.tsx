// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { letterSudoku } from '../../../../src/games/letter-sudoku/core/letter-sudoku.ts'
import type { Move } from '../../../../src/games/letter-sudoku/core/moves.ts'
import type { Spec } from '../../../../src/games/letter-sudoku/core/puzzle.ts'
import type { State } from '../../../../src/games/letter-sudoku/core/state.ts'
import type { GridUi } from '../../../../src/games/letter-sudoku/view/grid-ui.ts'
import { useGrid } from '../../../../src/games/letter-sudoku/view/use-grid.ts'
import type { GridActions } from '../../../../src/games/letter-sudoku/view/grid-controller.ts'
import type { Json } from '../../../../src/games/contract.ts'
import { VisitContext } from '../../../../src/screen/use-visit.ts'
import { openSession } from '../../../../src/session/session.ts'
import type { Session } from '../../../../src/session/session.ts'
import { stillVisit } from '../../../support/still-visit.ts'
import { STOPPED } from '../../../support/stopped-clock.ts'
import { source, spec } from '../example-grid.ts'

let ui: GridUi
let actions: GridActions
let session: Session<Spec, State, Move>

function Screen(): null {
  const used = { session, snapshot: session.snapshot(), startOver: () => undefined }
  ;({ ui, actions } = useGrid(used))
  return null
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
  const [visit] = stillVisit()
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <Screen />
      </VisitContext.Provider>,
      document.body,
    ),
  )
  for (const cell of [first, second])
    does(
      () => actions.cursor(cell),
      () => actions.type(wrongFor(cell), false),
    )
  does(() => actions.check())
})

afterEach(() => render(null, document.body))

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
