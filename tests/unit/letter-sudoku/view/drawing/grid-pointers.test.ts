import { beforeEach, describe, expect, it } from 'vitest'
import { createGridPointers } from '../../../../../src/games/letter-sudoku/view/drawing/grid-pointers.ts'
import {
  cellRect,
  layoutBoard,
  layoutPad,
} from '../../../../../src/games/letter-sudoku/view/drawing/grid-layout.ts'
import type { GridModel } from '../../../../../src/games/letter-sudoku/view/drawing/grid-model.ts'
import { center } from '../../../../../src/kit/rect.ts'
import type { Draw, StagePointer } from '../../../../../src/stage/view.ts'
import { at } from '../../example-grid.ts'

const BOARD = { x: 0, y: 0, width: 360, height: 360 }
const PAD = { x: 0, y: 400, width: 360, height: 120 }

let told: unknown[]
let isArmed: boolean
/** What waits for its time, the long press. */
let waiting: (() => void)[]
let tell: (pointer: StagePointer) => void

beforeEach(() => {
  told = []
  isArmed = false
  waiting = []
  const model = (): GridModel =>
    ({
      board: BOARD,
      pad: PAD,
      gap: 6,
      direction: 'ltr',
      paused: false,
      isArmed,
      onCell: (cell: number) => told.push(['cell', cell]),
      onKey: (key: number) => told.push(['key', key]),
      onLongKey: (key: number) => told.push(['long', key]),
      onCross: (cells: readonly number[]) => told.push(['cross', cells.length]),
      onCrossed: (cells: readonly number[]) => told.push(['crossed', cells]),
    }) as unknown as GridModel
  const draw = {
    size: { width: 360, height: 640, dpr: 1 },
    after(_delay: number, run: () => void) {
      waiting.push(run)
      return () => void (waiting = waiting.filter((each) => each !== run))
    },
  } as unknown as Draw
  const pad = {
    press: (key: number) => told.push(['press', key]),
    release: (key: number) => told.push(['release', key]),
  }
  tell = createGridPointers(draw, pad, model)
})

function pointer(phase: StagePointer['phase'], place: { x: number; y: number }, id = 1): void {
  tell({ ...place, id, phase, button: phase === 'move' ? -1 : 0, time: 0 })
}

const cell = (name: string) => center(cellRect(layoutBoard(BOARD, 1), at(name)))
const key = (index: number) => center(layoutPad(PAD, 6)[index] ?? PAD)

describe('a tap', () => {
  it('is on the cell where a pointer went down and came up', () => {
    pointer('down', cell('r1c1'))
    pointer('up', cell('r1c1'))
    expect(told).toEqual([['cell', at('r1c1')]])
  })

  it('is none where it came up elsewhere, was cancelled, or another pointer took over', () => {
    pointer('down', cell('r1c1'))
    pointer('up', cell('r2c1'))
    pointer('down', cell('r1c1'))
    pointer('cancel', cell('r1c1'))
    pointer('down', cell('r1c1'))
    pointer('down', cell('r5c5'), 2)
    pointer('up', cell('r1c1'))
    expect(told).toEqual([])
    pointer('up', cell('r5c5'), 2)
    expect(told).toEqual([['cell', at('r5c5')]])
  })

  it('sinks a key and lets it come up', () => {
    pointer('down', key(3))
    pointer('up', key(3))
    expect(told).toEqual([
      ['press', 3],
      ['release', 3],
      ['key', 3],
    ])
    expect(waiting).toEqual([])
  })
})

describe('a finger that rests on a key', () => {
  it('is a long press, and no tap when it comes up', () => {
    pointer('down', key(3))
    for (const run of waiting) run()
    pointer('up', key(3))
    expect(told).toEqual([
      ['press', 3],
      ['release', 3],
      ['long', 3],
    ])
  })

  it('is none on a cell', () => {
    pointer('down', cell('r1c1'))
    expect(waiting).toEqual([])
  })
})

describe('a line drawn over cells', () => {
  it('with a letter in hand tells the cells that it crosses, each once, without gaps', () => {
    isArmed = true
    pointer('down', cell('r1c1'))
    pointer('move', cell('r1c4'))
    pointer('move', cell('r2c4'))
    pointer('move', cell('r1c4'))
    pointer('up', cell('r1c4'))
    const names = ['r1c1', 'r1c2', 'r1c3', 'r1c4', 'r2c4']
    expect(told.at(-1)).toEqual(['crossed', names.map(at)])
    expect(told.slice(0, 3)).toEqual([
      ['cross', 4],
      ['cross', 5],
      ['cross', 5],
    ])
  })

  it('without a letter is none', () => {
    pointer('down', cell('r1c1'))
    pointer('move', cell('r1c4'))
    pointer('up', cell('r1c4'))
    expect(told).toEqual([])
  })

  it('that is cancelled notes nothing and shows nothing any more', () => {
    isArmed = true
    pointer('down', cell('r1c1'))
    pointer('move', cell('r1c2'))
    pointer('cancel', cell('r1c2'))
    expect(told).toEqual([
      ['cross', 2],
      ['cross', 0],
    ])
  })

  it('is a tap while it stays in its cell', () => {
    isArmed = true
    pointer('down', cell('r1c1'))
    pointer('move', { x: cell('r1c1').x + 3, y: cell('r1c1').y })
    pointer('up', cell('r1c1'))
    expect(told).toEqual([['cell', at('r1c1')]])
  })
})
