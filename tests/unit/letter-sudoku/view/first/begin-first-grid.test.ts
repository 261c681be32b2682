import { beforeEach, describe, expect, it } from 'vitest'
import type { Json } from '../../../../../src/games/contract.ts'
import { letterSudoku } from '../../../../../src/games/letter-sudoku/core/letter-sudoku.ts'
import { beginFirstGrid } from '../../../../../src/games/letter-sudoku/view/first/begin-first-grid.ts'
import type { FirstGrid } from '../../../../../src/games/letter-sudoku/view/first/first-grid.ts'
import { START_UI } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import type { GridUi } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import { openSession } from '../../../../../src/session/session.ts'
import { createTestClock } from '../../../../support/stopped-clock.ts'
import { translatorOf } from '../../../../support/translator.ts'
import { place, source } from '../../example-grid.ts'
import { HARD_SOURCE } from '../../hard-puzzle.ts'

const { say } = translatorOf('en')
/** r6c5 takes E alone; r1c1 is O. */
const [RIGHT, WRONG, BLOCKED] = [
  place('r6c5', 'E'),
  place('r6c5', 'A'),
  'A is already in this row.',
]
const ELSEWHERE = place('r1c1', 'O')

const time = createTestClock()
let session: ReturnType<typeof open>
let shown: FirstGrid | null | undefined
let said: string[]
let isTold: boolean

function open(json: Json = source as unknown as Json) {
  time.set(0)
  const opened = openSession(letterSudoku, json, time.clock)
  if (!opened.ok) throw new Error(opened.reason.code)
  opened.value.resume()
  return opened.value
}

/** Its code arrives after so many milliseconds. */
function begin({ after = 300, isAsked = false, isDrawn = true } = {}): () => void {
  time.set(after)
  return beginFirstGrid({
    session,
    visit: {
      clock: time.clock,
      announce: (what) =>
        said.push(typeof what === 'function' ? what().map(say).join(' ') : say(what)),
      sound: () => undefined,
    },
    told: { isTold: () => isTold, note: () => void (isTold = true) },
    isAsked,
    isDrawn,
    show: (next) => void (shown = next),
  })
}

/** What is explained at the moment. */
const now = (): FirstGrid => {
  if (!shown) throw new Error('Nothing is explained')
  return shown
}
const blocked = (): string | null => (shown?.blocked ? say(shown.blocked) : null)

beforeEach(() => {
  session = open()
  ;[shown, said, isTold] = [undefined, [], false]
})

describe('a grid that is explained', () => {
  it('goes from the row to the column, the box and the cell, where it stays', () => {
    begin()
    const steps = [0, 1, 2, 3, 4].map(() => {
      const { at } = now()
      now().onward()
      return at
    })
    expect(steps).toEqual([0, 1, 2, 3, 3])
    expect(now().units.map(({ kind }) => kind)).toEqual(['row', 'column', 'box'])
    expect(isTold).toBe(false)
  })

  it('is said once, whole, and with the place of its cell', () => {
    begin()
    for (const _ of [0, 1, 2]) now().onward()
    expect(said).toEqual([
      'Each letter once\nin every row, column and box. In row 6, column 5 only E fits: try it.',
    ])
  })

  it('ends with the right letter, at whatever step, and says yes until the player goes on', () => {
    begin()
    session.play(RIGHT)
    expect(now()).toMatchObject({ tried: 'right', isLit: false, holds: false })
    expect([now().roles.size, isTold]).toEqual([0, true])
    expect(said.at(-1)).toBe('Yes.')
    const after: GridUi = { ...START_UI }
    now().follow(after)
    now().follow(after)
    expect(shown).not.toBeNull()
    now().follow({ ...after, cursor: 3 })
    expect(shown).toBeNull()
  })

  it('does not come back when the right letter is undone', () => {
    begin()
    session.play(RIGHT)
    session.undo()
    expect(shown).toBeNull()
  })

  it('does not come back with a step or a touch that was on its way when it ended', () => {
    for (const late of ['onward', 'see', 'pause'] as const) {
      session = open()
      begin()
      const before = now()
      session.play(ELSEWHERE)
      expect(shown).toBeNull()
      before[late]()
      expect(shown, late).toBeNull()
    }
  })

  it('says what blocks a wrong letter, and waits for another one', () => {
    begin()
    session.play(WRONG)
    expect(blocked()).toBe(`${BLOCKED}\nTry E.`)
    expect(said.at(-1)).toContain(BLOCKED)
    expect(now()).toMatchObject({ at: 3, tried: 'wrong', isLit: true })
    session.undo()
    expect([blocked(), now().tried, isTold]).toEqual([null, 'open', false])
    session.redo()
    expect(now().tried).toBe('wrong')
    session.play(RIGHT)
    expect(now().tried).toBe('right')
  })

  it.each([
    ['a letter in another cell', () => session.play(ELSEWHERE)],
    ['a skip', () => now().skip()],
    ['a hint', () => now().follow({ ...START_UI, hint: {} as NonNullable<GridUi['hint']> })],
    [
      'a message',
      () => now().follow({ ...START_UI, message: {} as NonNullable<GridUi['message']> }),
    ],
    ['starting over', () => session.startOver()],
  ])('ends with %s, and counts as told', (_, act) => {
    begin()
    now().follow(START_UI)
    act()
    expect([shown, isTold]).toEqual([null, true])
    expect(session.snapshot().running).toBe(true)
    session.play(RIGHT)
    expect([shown, said.length]).toEqual([null, 1])
  })

  it('is not ended by what the screen showed before', () => {
    begin({ isAsked: true })
    const before = { ...START_UI, message: {} as NonNullable<GridUi['message']> }
    now().follow(before)
    now().follow(before)
    now().follow(START_UI)
    expect(shown).not.toBeNull()
  })

  it('stays while cells are chosen and notes are made', () => {
    begin()
    now().follow(START_UI)
    now().follow({ ...START_UI, selected: true, armed: 3 })
    session.play({ type: 'fillMarks' })
    expect([now().at, isTold]).toEqual([0, false])
  })

  it('without a cell that can be told of, ends after the box', () => {
    session = open(HARD_SOURCE as unknown as Json)
    begin()
    expect([now().first, now().roles.size]).toEqual([null, 0])
    expect(said).toEqual(['Each letter once\nin every row, column and box.'])
    for (const _ of [0, 1, 2]) now().onward()
    expect([shown, isTold]).toEqual([null, true])
  })

  it('without a drawing is told at once', () => {
    begin({ isDrawn: false })
    expect(now().at).toBe(3)
  })

  it('that is left in the midst is not told', () => {
    begin()()
    expect([shown, isTold]).toEqual([null, false])
    session.play(RIGHT)
    expect([shown, said.length]).toEqual([null, 1])
  })

  it('is none where somebody has found a letter before, unless it is asked for', () => {
    session.play(ELSEWHERE)
    begin()
    expect([shown, isTold, said]).toEqual([null, true, []])
    begin({ isAsked: true })
    expect(now().at).toBe(0)
  })
})

describe('the clock', () => {
  it('has not moved while a first grid is explained, and runs from the first letter on', () => {
    begin({ after: 900 })
    expect([session.elapsed(), session.snapshot().running, now().holds]).toEqual([0, false, true])
    time.set(60_000)
    session.play(WRONG)
    time.set(62_000)
    expect(session.elapsed()).toBe(2000)
    session.play(RIGHT)
    time.set(63_000)
    expect([session.elapsed(), now().holds]).toEqual([3000, false])
  })

  it('stands where it was when a grid is explained again, and goes on from there', () => {
    session.play(ELSEWHERE)
    begin({ after: 5000, isAsked: true })
    time.set(30_000)
    expect(session.elapsed()).toBe(5000)
    now().skip()
    time.set(31_000)
    expect(session.elapsed()).toBe(6000)
  })

  it('can be paused in the midst, and stands again after that', () => {
    begin({ after: 900 })
    now().pause()
    expect([session.snapshot().running, now().holds]).toEqual([false, false])
    time.set(10_000)
    session.resume()
    expect([session.snapshot().running, now().holds]).toEqual([false, true])
    time.set(20_000)
    now().skip()
    time.set(21_000)
    expect(session.elapsed()).toBe(1000)
  })

  it('that is paused when the code arrives stays so until the player goes on', () => {
    session.pause()
    begin()
    expect(now().holds).toBe(false)
    session.resume()
    expect([session.snapshot().running, now().holds]).toEqual([false, true])
  })

  it('can be paused after a letter was tried', () => {
    begin()
    session.play(WRONG)
    now().pause()
    expect(session.snapshot().running).toBe(false)
    session.resume()
    expect(session.snapshot().running).toBe(true)
  })
})
