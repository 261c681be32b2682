// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Json } from '../../../../../src/games/contract.ts'
import { letterSudoku } from '../../../../../src/games/letter-sudoku/core/letter-sudoku.ts'
import {
  kindOf,
  readGridResults,
  useCountedSolve,
} from '../../../../../src/games/letter-sudoku/view/results/use-grid-results.ts'
import type { Day } from '../../../../../src/kit/day.ts'
import { createMemoryStore } from '../../../../../src/platform/memory-store.ts'
import { VisitContext } from '../../../../../src/screen/use-visit.ts'
import { resultsKey } from '../../../../../src/session/results-file.ts'
import { kindResults } from '../../../../../src/session/results.ts'
import type { Results } from '../../../../../src/session/results.ts'
import { openSession } from '../../../../../src/session/session.ts'
import type { Store } from '../../../../../src/session/store.ts'
import { createKept } from '../../../../../src/visit/kept.ts'
import type { Visit } from '../../../../../src/visit/visit.ts'
import { stillPorts, stillVisit } from '../../../../support/still-visit.ts'
import { createTestClock } from '../../../../support/stopped-clock.ts'
import type { TestClock } from '../../../../support/stopped-clock.ts'
import { source, spec } from '../../example-grid.ts'

const TODAY = 20_580 as Day
const TOMORROW = (TODAY + 1) as Day

let store: Store
let visit: Visit
let now: Day
let time: TestClock
let isBest: boolean

function openGrid() {
  const opened = openSession(letterSudoku, source as unknown as Json, time.clock)
  if (!opened.ok) throw new Error(opened.reason.code)
  return opened.value
}

type Grid = ReturnType<typeof openGrid>

function solve(session: Grid): void {
  spec.solution.forEach((symbol, cell) => {
    if (spec.givens[cell] === -1)
      void act(() => void session.play({ type: 'place', cell, symbol, tidy: false }))
  })
}

function Screen({ session, day }: { readonly session: Grid; readonly day: Day | null }): null {
  isBest = useCountedSolve({ session, name: `grid of ${day}`, kind: kindOf(null, day), day })
  return null
}

/** Shows a grid on the screen, with its clock running. */
function open(day: Day | null): Grid {
  const session = openGrid()
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <Screen session={session} day={day} />
      </VisitContext.Provider>,
      document.body,
    ),
  )
  session.resume()
  return session
}

const results = (): Results => readGridResults(visit)

beforeEach(() => {
  store = createMemoryStore()
  now = TODAY
  time = createTestClock()
  const ports = stillPorts(store)
  const calendar = { today: () => now, watch: () => () => undefined }
  ;[visit] = stillVisit({ ...ports, kept: createKept(store), calendar, clock: time.clock })
})
afterEach(() => void act(() => render(null, document.body)))

describe('the grid of a day', () => {
  it('counts for the streak when it is solved on its day', () => {
    solve(open(TODAY))
    expect(results().days).toEqual([TODAY])
    expect(kindResults(results(), 'daily').solved).toBe(1)
  })

  it('counts for the streak when midnight comes before the last letter', () => {
    const session = open(TODAY)
    now = TOMORROW
    solve(session)
    expect(results().days).toEqual([TODAY])
  })

  it('of another day counts as solved, and not for the streak', () => {
    now = TOMORROW
    solve(open(TODAY))
    expect(results().days).toEqual([])
    expect(kindResults(results(), 'daily').solved).toBe(1)
  })

  it('that was opened before its day does not count for the streak either', () => {
    const session = open(TOMORROW)
    now = TOMORROW
    solve(session)
    expect(results().days).toEqual([])
  })
})

describe('a solved grid', () => {
  it('is counted once with its time, and its time is the best until it is started over', () => {
    const session = open(null)
    time.set(90_000)
    expect(isBest).toBe(false)
    solve(session)
    expect(kindResults(results(), 'printed')).toEqual({ solved: 1, best: 90_000 })
    expect(results().days).toEqual([])
    expect(isBest).toBe(true)
    void act(() => session.startOver())
    expect(isBest).toBe(false)
    solve(session)
    expect(kindResults(results(), 'printed').solved).toBe(1)
  })

  it('with a hint has no best time', () => {
    const session = open(null)
    session.countHint()
    solve(session)
    expect(kindResults(results(), 'printed')).toEqual({ solved: 1, best: null })
    expect(isBest).toBe(false)
  })
})

it('a grid counts for its day, else for its band, else as the printed one', () => {
  expect(kindOf('hard', TODAY)).toBe('daily')
  expect(kindOf('hard', null)).toBe('hard')
  expect(kindOf(null, null)).toBe('printed')
})

it('damaged results are told once, whether they are read or counted on, and counting begins anew', () => {
  for (const use of [() => void results(), () => solve(open(null))]) {
    store.write(resultsKey(letterSudoku.id), '{')
    visit.notices.dismiss()
    use()
    expect(visit.notices.get()?.texts).toEqual([{ key: 'results.reason.damaged' }])
  }
  expect(kindResults(results(), 'printed').solved).toBe(1)
})
