// @vitest-environment happy-dom
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it } from 'vitest'
import { CLOCK, EntryToday } from '../../../../src/games/letter-sudoku/entry-today.tsx'
import { GRID_SETTINGS } from '../../../../src/games/letter-sudoku/view/page/grid-settings.ts'
import { dayOf } from '../../../../src/kit/day.ts'
import type { Day } from '../../../../src/kit/day.ts'
import { createMemoryStore } from '../../../../src/platform/memory-store.ts'
import { VisitContext } from '../../../../src/screen/use-visit.ts'
import { formatSave } from '../../../../src/session/save-file.ts'
import type { Store } from '../../../../src/session/store.ts'
import { createVisit } from '../../../../src/visit/visit.ts'
import { msg } from '../../../../src/kit/text.ts'
import { translatorOf } from '../../../support/translator.ts'
import { stillPorts } from '../../../support/still-visit.ts'

const TODAY = dayOf(2026, 5, 7)
const RESULTS = 'stats/letter-sudoku'

const results = (...days: number[]): string =>
  JSON.stringify({ format: 1, kinds: {}, days, counted: [] })

const finishedIn = (elapsed: number): string =>
  formatSave({
    format: 1,
    game: 'letter-sudoku',
    spec: {},
    moves: [{}],
    position: 1,
    hints: 0,
    elapsed,
    finished: true,
  })
const finished = finishedIn(0)

let midnight: (day: Day) => void = () => undefined
let told: string[] = []

function show(store: Store): void {
  const ports = stillPorts(store)
  const [visit] = createVisit({
    ...ports,
    calendar: { today: () => TODAY, watch: (run) => ((midnight = run), () => undefined) },
  })
  told = []
  visit.notices.watch(() => {
    for (const text of visit.notices.get()?.texts ?? []) told.push('key' in text ? text.key : '')
  })
  void act(() =>
    render(
      <VisitContext.Provider value={visit}>
        <EntryToday game="letter-sudoku" pack="torino" puzzle="grid" />
      </VisitContext.Provider>,
      document.body,
    ),
  )
}

const showWith = (kept: Readonly<Record<string, string>>): void =>
  show(createMemoryStore(Object.entries(kept)))

afterEach(() => void act(() => render(null, document.body)))

const words = (): string => document.querySelector('.today__text')?.textContent ?? ''
const windows = (): string =>
  [...document.querySelectorAll('.today__week path')]
    .map((each) => (each.classList.contains('window--lit') ? 'x' : '-'))
    .join('')
const links = (): (string | null)[] =>
  [...document.querySelectorAll('.today a')].map((each) => each.getAttribute('href'))

describe('the day under the grid’s title', () => {
  it('leads to today’s grid, and beside it to the calendar', () => {
    showWith({})
    expect(links()).toEqual(['#/play/grid/daily/2026-05-07', '#/play/grid/days'])
    expect(document.querySelectorAll('.today a')[1]?.getAttribute('aria-label')).toBe('Calendar')
  })

  it('says that it is not done, and which day it is where there is no streak', () => {
    showWith({})
    expect(words()).toBe('Grid of the dayNot done · 7 May')
    expect(windows()).toBe('-------')
  })

  it('lights the days that were solved of the last seven, today last, and counts those in a row', () => {
    showWith({ [RESULTS]: results(TODAY - 9, TODAY - 6, TODAY - 2, TODAY - 1, TODAY + 1) })
    expect(words()).toBe('Grid of the dayNot done · 2 in a row')
    expect(windows()).toBe('x---xx-')
    showWith({ [RESULTS]: results(TODAY - 1, TODAY) })
    expect(words()).toBe('Grid of the dayDone · 2 in a row')
    expect(windows()).toBe('-----xx')
    showWith({ [RESULTS]: results(TODAY) })
    expect(words()).toBe('Grid of the dayDone · 1 day in a row')
  })

  it('keeps the light of a grid that was solved where the results were deleted', () => {
    showWith({ 'save/torino/grid~daily-2026-05-07': finished })
    expect(words()).toBe('Grid of the dayDone · 7 May')
    expect(windows()).toBe('------x')
    showWith({ 'save/torino/grid~daily-2026-05-06': finished })
    expect(words()).toBe('Grid of the dayNot done · 7 May')
  })

  const SAVE = 'save/torino/grid~daily-2026-05-07'

  it('says how long the grid of today took, also for the ear', () => {
    showWith({ [RESULTS]: results(TODAY), [SAVE]: finishedIn(252_000) })
    expect(words()).toBe('Grid of the day04:124 minutes and 12 seconds · 1 day in a row')
    expect(document.querySelector('.today [aria-hidden]:not(svg)')?.textContent).toBe('04:12')
  })

  it('says only that it is done where the player hides times, or the game filled the grid', () => {
    const settings = JSON.stringify({ timer: false })
    showWith({ [RESULTS]: results(TODAY), [SAVE]: finishedIn(252_000), settings })
    expect(words()).toBe('Grid of the dayDone · 1 day in a row')
    showWith({ [SAVE]: finishedIn(252_000) })
    expect(words()).toBe('Grid of the dayDone · 7 May')
    expect(CLOCK.timer).toEqual(GRID_SETTINGS.timer)
  })

  it.each(['en', 'it', 'es'] as const)(
    'is done and not solved in the calendar as well: %s',
    (language) => {
      const { say } = translatorOf(language)
      const inCalendar = say(msg('grid.daily.dayDone', { date: '7', band: 'x' }))
      expect(inCalendar).toBe(`7: x, ${say(msg('grid.today.done')).toLowerCase()}`)
    },
  )

  it('is the next day after midnight', () => {
    showWith({ [RESULTS]: results(TODAY - 1, TODAY) })
    void act(() => midnight((TODAY + 1) as Day))
    expect(words()).toBe('Grid of the dayNot done · 2 in a row')
    expect(windows()).toBe('----xx-')
    expect(links()[0]).toBe('#/play/grid/daily/2026-05-08')
  })

  it('tells of damaged results once, and goes on without them', () => {
    const store = createMemoryStore([[RESULTS, '{"format":1']])
    show(store)
    expect(words()).toBe('Grid of the dayNot done · 7 May')
    expect(told).toEqual(['results.reason.damaged'])
    expect(store.read(`damaged/${RESULTS}`)).toEqual({ ok: true, value: '{"format":1' })
    void act(() => render(null, document.body))
    show(store)
    expect(told).toEqual([])
  })
})
