import { beforeEach, describe, expect, it } from 'vitest'
import type { Json } from '../../../../../src/games/contract.ts'
import { nextHint } from '../../../../../src/games/letter-sudoku/core/hint/next-hint.ts'
import { letterSudoku } from '../../../../../src/games/letter-sudoku/core/letter-sudoku.ts'
import { createGridController } from '../../../../../src/games/letter-sudoku/view/play/grid-controller.ts'
import type {
  GridController,
  GridPorts,
} from '../../../../../src/games/letter-sudoku/view/play/grid-controller.ts'
import { START_UI } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import type { GridUi } from '../../../../../src/games/letter-sudoku/view/play/grid-ui.ts'
import { openSession } from '../../../../../src/session/session.ts'
import { tellSession } from '../../../../../src/visit/tell-session.ts'
import { STOPPED } from '../../../../support/stopped-clock.ts'
import { translatorOf } from '../../../../support/translator.ts'
import { LETTERS, at, mark, place, source, spec, symbol } from '../../example-grid.ts'

const { say } = translatorOf('en')
const ERASER = LETTERS.length
/** r1c1 is O; an I there is wrong, and so is an O in r1c3, which is R. */
const [CELL, OTHER] = [at('r1c1'), at('r1c3')]

let session: ReturnType<typeof open>
let ui: GridUi
/** How often a state of the screen was shown. */
let shown: number
let rules: ReturnType<GridPorts['rules']>
/** What is said, in order; what is heard, and what is to be heard after the next frame. */
let said: string[]
let heard: string[]
let afterFrame: (() => void)[]
let grid: GridController['actions']
let controller: GridController

function open() {
  const opened = openSession(letterSudoku, source as unknown as Json, STOPPED)
  if (!opened.ok) throw new Error(opened.reason.code)
  return opened.value
}

beforeEach(() => {
  session = open()
  ui = START_UI
  rules = { lead: 'cell', tidyMarks: true, showConflicts: true }
  shown = 0
  ;[said, heard, afterFrame] = [[], [], []]
  controller = createGridController(session, {
    hints: { find: nextHint, fetchNext: async () => undefined, view: null },
    rules: () => rules,
    show(next) {
      ui = next
      shown++
    },
    announce: (what) => said.push(say(what)),
    tellMissing: (what) => said.push(say(what)),
    sound: (name) => heard.push(name),
  })
  tellSession(session, controller.telling, {
    announce: (what) =>
      said.push(typeof what === 'function' ? what().map(say).join(' ') : say(what)),
    sound: (name) => heard.push(name),
    later: {
      afterFrame(run) {
        afterFrame.push(run)
        return () => undefined
      },
    },
  })
  grid = controller.actions
})

/** Draws the next frame, after which what happened is heard. */
function frame(): void {
  for (const run of afterFrame.splice(0)) run()
}

/** Asks for a hint where none is shown, and goes on to its last beat. */
function toLastBeat(): void {
  if (!ui.hint) grid.hint()
  while (ui.hint && ui.hint.at < ui.hint.hint.beats.length - 1) grid.hint()
}

const valueAt = (name: string): number | undefined => session.snapshot().state.values[at(name)]
const marksAt = (name: string): number => session.snapshot().state.marks[at(name)] ?? 0

describe('a move', () => {
  it('is played, shown, said at once, and heard after the frame that shows it', () => {
    grid.cell(CELL)
    heard = []
    grid.key(symbol('O'))
    expect(valueAt('r1c1')).toBe(symbol('O'))
    expect(said.at(-1)).toMatch(/O/)
    expect(heard).toEqual([])
    frame()
    expect(heard).toEqual(['place'])
  })

  it('that is not possible is explained, and changes nothing', () => {
    const before = session.snapshot().state
    grid.play(place('r1c2', 'O'))
    expect(session.snapshot().state).toBe(before)
    expect(said).toEqual(['That letter is printed, so it stays.'])
    expect(ui.message).toMatchObject({ kind: 'info' })
    expect(heard).toEqual(['touch'])
  })

  it('goes by the settings of its own time', () => {
    grid.play(mark('r1c3', 'O'))
    rules = { ...rules, tidyMarks: false }
    grid.cell(CELL)
    grid.key(symbol('O'))
    expect(marksAt('r1c3')).toBe(1 << symbol('O'))
    grid.undo()
    rules = { ...rules, tidyMarks: true }
    grid.key(symbol('O'))
    expect(marksAt('r1c3')).toBe(0)
  })

  it('sounds like a clash only where clashes are shown', () => {
    for (const showConflicts of [true, false]) {
      rules = { ...rules, showConflicts }
      frame()
      heard = []
      grid.play(place('r2c1', 'O'))
      frame()
      expect(heard.includes('conflict')).toBe(showConflicts)
      grid.play({ type: 'erase', cell: at('r2c1') })
    }
  })

  it('is shown once, together with what was chosen for it', () => {
    grid.cell(CELL)
    shown = 0
    grid.type(symbol('O'), false)
    expect([shown, ui.selected, valueAt('r1c1')]).toEqual([1, true, symbol('O')])
  })

  it('that changes nothing is answered all the same, once', () => {
    grid.play({ type: 'clearMarks' })
    frame()
    expect([said, heard]).toEqual([['Cleared all notes.'], ['touch']])
  })

  it('that a hint asks for is said in the words of the hint', () => {
    toLastBeat()
    const result = ui.hint?.hint.result
    said = []
    grid.hint()
    expect(said).toEqual([result && say(result)])
  })

  it('that solves the grid is told by its end, once', () => {
    spec.solution.forEach((value, cell) => {
      if (spec.givens[cell] !== -1 || cell === CELL) return
      grid.play({ type: 'place', cell, symbol: value, tidy: false })
    })
    frame()
    ;[said, heard] = [[], []]
    grid.play(place('r1c1', 'O'))
    frame()
    expect([said, heard]).toEqual([[say({ key: 'grid.solved' })], ['solved']])
  })

  it('ends the hint that was shown, and what was said of it', () => {
    grid.hint()
    expect(ui.hint).not.toBeNull()
    grid.play(place('r1c1', 'O'))
    expect(ui.hint).toBeNull()
    expect(ui.message).toBeNull()
  })
})

describe('the crosses of a check', () => {
  beforeEach(() => {
    grid.play(place('r1c1', 'I'))
    grid.play(place('r1c3', 'O'))
    said = []
    grid.check()
  })

  it('stand on every wrong letter, which are named, and the check is counted', () => {
    expect(ui.wrong).toEqual([CELL, OTHER])
    expect(ui.message?.kind).toBe('conflict')
    expect(said.join()).toMatch(/2 letters are wrong.*I in row 1 column 1/)
  })

  it('stay where a move changes nothing, and go where it does', () => {
    grid.play(place('r1c1', 'O'))
    expect(ui.wrong).toEqual([OTHER])
    grid.play(mark('r1c5', 'O'))
    expect(ui.wrong).toEqual([OTHER])
    grid.play({ type: 'erase', cell: OTHER })
    expect(ui.wrong).toEqual([])
  })

  it('all go with undo, for what was checked is another grid', () => {
    grid.undo()
    expect(ui.wrong).toEqual([])
    expect(said.at(-1)).toBe('Undone.')
  })
})

it('a check that finds nothing says so', () => {
  grid.play(place('r1c1', 'O'))
  grid.check()
  expect(ui).toMatchObject({ wrong: [], message: { kind: 'good' } })
  expect(said.at(-1)).toBe('So far, so good: every letter is right.')
})

describe('a hint', () => {
  it('is said, and heard after the frame that shows it; each further beat is a touch', () => {
    grid.hint()
    expect(said).toEqual([ui.hint && say(ui.hint.hint.beats[0].text)])
    frame()
    const beats = ui.hint?.hint.beats.length ?? 0
    for (let beat = 0; beat < beats; beat++) grid.hint()
    frame()
    expect(heard).toEqual(['hint', ...Array.from({ length: beats - 1 }, () => 'touch'), 'place'])
  })

  it('of a walk is said after the move before it, which is what is heard', () => {
    grid.walk()
    toLastBeat()
    frame()
    ;[said, heard] = [[], []]
    const result = ui.hint?.hint.result
    grid.hint()
    frame()
    expect(said).toHaveLength(2)
    expect(said[0]).toBe(result && say(result))
    expect(heard).toEqual(['place'])
  })
})

describe('what happened elsewhere', () => {
  it('is neither said nor heard', () => {
    const other = open()
    other.play(place('r1c1', 'O'))
    const { state } = other.snapshot()
    const history = { states: [session.snapshot().state, state], moves: [], position: 1 }
    session.follow({ history, hints: 0, elapsed: 0 })
    frame()
    expect([said, heard]).toEqual([[], []])
    expect(valueAt('r1c1')).toBe(symbol('O'))
  })
})

describe('the pad', () => {
  it('has the eraser behind its letters', () => {
    grid.cell(CELL)
    grid.key(symbol('O'))
    grid.key(ERASER)
    expect(valueAt('r1c1')).toBe(-1)
  })

  it('notes while notes are on, which is said when it changes', () => {
    grid.toggleMarking()
    grid.cell(CELL)
    grid.key(symbol('O'))
    expect(marksAt('r1c1')).toBe(1 << symbol('O'))
    grid.toggleMarking()
    expect(said.filter((each) => each.startsWith('Notes'))).toEqual(['Notes on.', 'Notes off.'])
    expect(ui.marking).toBe(false)
  })

  it('without a move is heard as a touch, at once', () => {
    grid.key(symbol('O'))
    expect([ui.armed, heard]).toEqual([symbol('O'), ['touch']])
  })
})

describe('several cells at once', () => {
  it('are noted by a drag with a letter in hand, which one undo takes back', () => {
    grid.key(symbol('O'))
    grid.crossed([CELL, OTHER])
    expect([marksAt('r1c1'), marksAt('r1c3')]).toEqual([1 << symbol('O'), 1 << symbol('O')])
    grid.undo()
    expect([marksAt('r1c1'), marksAt('r1c3')]).toEqual([0, 0])
  })

  it('are noted by a letter that is typed after they were chosen by keys', () => {
    grid.cell(CELL)
    grid.extend(at('r1c2'))
    grid.extend(OTHER)
    grid.type(symbol('O'), false)
    expect([marksAt('r1c1'), marksAt('r1c3')]).toEqual([1 << symbol('O'), 1 << symbol('O')])
    expect(ui.crossed).toEqual([])
    grid.undo()
    expect([marksAt('r1c1'), marksAt('r1c3')]).toEqual([0, 0])
  })
})

it('a long press on a key is one entry in the other mode', () => {
  grid.cell(CELL)
  grid.longKey(symbol('O'))
  expect([valueAt('r1c1'), marksAt('r1c1'), ui.marking]).toEqual([-1, 1 << symbol('O'), false])
})

describe('undo and redo', () => {
  it('say and sound only where there is a step', () => {
    grid.undo()
    grid.redo()
    expect([said, heard]).toEqual([[], []])
    grid.play(place('r1c1', 'O'))
    grid.undo()
    expect(valueAt('r1c1')).toBe(-1)
    grid.redo()
    expect(valueAt('r1c1')).toBe(symbol('O'))
  })

  it('are said and heard once each', () => {
    grid.play(place('r1c1', 'O'))
    frame()
    ;[said, heard] = [[], []]
    grid.undo()
    grid.redo()
    frame()
    expect([said, heard]).toEqual([
      ['Undone.', 'Redone.'],
      ['touch', 'touch'],
    ])
  })

  it('in a walk show the step that belongs to where they lead', () => {
    grid.walk()
    const first = ui.hint?.hint.targets
    toLastBeat()
    grid.hint()
    expect(ui.hint?.hint.targets).not.toEqual(first)
    said = []
    grid.undo()
    expect(ui.hint?.hint.targets).toEqual(first)
    expect(ui.walking).not.toBeNull()
    expect(said[0]).toBe('Undone.')
    expect(said).toHaveLength(2)
  })
})

describe('the cursor', () => {
  it('goes to the next empty cell, and stays where there is none', () => {
    grid.nextEmpty()
    expect(ui.cursor).toBe(OTHER)
    spec.solution.forEach((value, cell) => {
      if (spec.givens[cell] === -1) grid.play({ type: 'place', cell, symbol: value, tidy: false })
    })
    said = []
    grid.nextEmpty()
    expect([ui.cursor, said]).toEqual([OTHER, ['No cell is empty.']])
  })

  it('lets go of cell, letter, hint and message, and keeps its place', () => {
    grid.cell(OTHER)
    grid.hint()
    grid.letGo()
    expect(ui).toMatchObject({
      cursor: OTHER,
      selected: false,
      armed: null,
      hint: null,
      message: null,
    })
  })
})

it('starting over sets the clock running', () => {
  session.pause()
  grid.startOver()
  expect(session.snapshot().running).toBe(true)
})

it('starting over is said, and a reset lets go of everything', () => {
  grid.play(place('r1c1', 'O'))
  grid.cell(OTHER)
  grid.startOver()
  expect(valueAt('r1c1')).toBe(-1)
  expect(said.at(-1)).toBe('Started over. Undo brings everything back.')
  controller.reset()
  expect(ui).toEqual(START_UI)
  grid.nextEmpty()
  expect(ui.cursor).toBe(OTHER)
})
