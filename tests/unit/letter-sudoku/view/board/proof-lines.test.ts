import { expect, it } from 'vitest'
import type { Shape } from '../../../../../src/games/letter-sudoku/core/hint/shape.ts'
import { createProofLines } from '../../../../../src/games/letter-sudoku/view/board/proof-lines.ts'
import type { GridModel } from '../../../../../src/games/letter-sudoku/view/drawing/grid-model.ts'
import { layoutBoard } from '../../../../../src/games/letter-sudoku/view/drawing/grid-layout.ts'
import { createMotion } from '../../../../../src/stage/motion.ts'
import type { Draw } from '../../../../../src/stage/view.ts'
import { LIGHT } from '../../../../../src/theme/tokens.ts'

const BOARD = layoutBoard({ x: 0, y: 0, width: 360, height: 360 }, 1)

/** One picture on the board, as Phaser would have it. */
interface Shown {
  readonly key: string
  scaleX: number
  rotation: number
  visible: boolean
}

/** The lines of a board that notes what is drawn. */
function boardOfLines(isStill = false) {
  const shown = new Set<Shown>()
  const motion = createMotion({ reducedMotion: () => isStill, invalidate: () => undefined })
  const draw = {
    motion,
    paint: (key: string) => key,
    image(key: string) {
      const image = {
        key,
        scaleX: 1,
        rotation: 0,
        visible: true,
        setOrigin: () => image,
        setDepth: () => image,
        setPosition: () => image,
        setRotation: (turn: number) => ((image.rotation = turn), image),
        setVisible: (isSeen: boolean) => ((image.visible = isSeen), image),
        destroy: () => void shown.delete(image),
      }
      shown.add(image)
      return image
    },
  } as unknown as Draw
  const lines = createProofLines(draw)
  let before: GridModel | null = null
  return {
    pass: (milliseconds: number) => void motion.advance(milliseconds),
    show(beat: number, ...shapes: readonly Shape[]) {
      const model = { paused: false, shapes, beat, palette: LIGHT } as unknown as GridModel
      lines.render(model, before, BOARD)
      before = model
    },
    seen: () => [...shown].filter(({ visible, scaleX }) => visible && scaleX > 0),
    all: () => [...shown],
  }
}

const link = (as: 'pair' | 'then' | 'thenNot' | 'sees', from = 0, to = 8): Shape => ({
  kind: 'link',
  as,
  from,
  to,
})
const isDot = ({ key }: Shown): boolean => key.startsWith('dot')

it('"if not, then" and the two of a pair are solid, "if, then not" and what sees are dotted', () => {
  for (const [as, dotted] of [
    ['then', false],
    ['pair', false],
    ['thenNot', true],
    ['sees', true],
  ] as const) {
    const board = boardOfLines()
    board.show(0, link(as))
    const pictures = board.seen()
    expect(
      pictures.every((each) => isDot(each) === dotted),
      as,
    ).toBe(true)
    expect(pictures.length > 1, as).toBe(dotted)
  }
})

it('a line that takes a letter away has the colour of what is taken, the others that of reasons', () => {
  for (const [as, color] of [
    ['sees', LIGHT.conflict],
    ['thenNot', LIGHT.focus],
    ['then', LIGHT.focus],
    ['pair', LIGHT.soft],
  ] as const) {
    const board = boardOfLines()
    board.show(0, link(as))
    for (const { key } of board.seen()) expect(key, as).toContain(color)
  }
})

it('a line goes from the middle of one cell to the middle of the other', () => {
  const board = boardOfLines()
  board.show(0, link('then', 0, 72), link('then', 0, 8), link('then', 0, 80))
  const turns = board.seen().map(({ rotation }) => Math.round((rotation * 180) / Math.PI))
  expect(turns).toEqual([90, 0, 45])
  const [down = 0, across = 0, slanting = 0] = board.seen().map(({ scaleX }) => scaleX)
  expect(down * 16).toBeCloseTo(BOARD.cell * 8)
  expect(across).toBeCloseTo(down)
  expect(slanting).toBeCloseTo(down * Math.SQRT2)
})

it('a line that is new in the next beat sweeps from its beginning; those before stay', () => {
  const board = boardOfLines()
  board.show(0, link('then', 0, 8))
  const [first] = board.all()
  board.show(1, link('then', 0, 8), { kind: 'sweep', from: 9, to: 17 })
  expect(board.seen()).toEqual([first])
  board.pass(120)
  const half = board.seen().slice(1)
  expect(half).toHaveLength(2)
  board.pass(400)
  const [band, core] = board.seen().slice(1)
  expect(half.map(({ key }) => key)).toEqual([band?.key, core?.key])
  expect((core?.scaleX ?? 0) * 16).toBeCloseTo(BOARD.cell * 8)
})

it('dots come one after the other', () => {
  const board = boardOfLines()
  board.show(0)
  board.show(1, link('thenNot'))
  expect(board.seen()).toEqual([])
  board.pass(100)
  const some = board.seen().length
  board.pass(400)
  expect(some).toBeGreaterThan(0)
  expect(board.seen().length).toBeGreaterThan(some)
  expect(board.seen()).toEqual(board.all())
})

it('nothing sweeps on the way back, nor where movement is not wanted', () => {
  const [back, still] = [boardOfLines(), boardOfLines(true)]
  back.show(2)
  back.show(1, link('thenNot'))
  still.show(0)
  still.show(1, link('thenNot'))
  for (const board of [back, still]) expect(board.seen()).toEqual(board.all())
  expect(still.all().length).toBeGreaterThan(1)
})

it('a line that a beat does not mean any more is gone', () => {
  const board = boardOfLines()
  board.show(0, link('thenNot'), link('then', 0, 72))
  board.show(1, link('then', 0, 72))
  expect(board.all()).toHaveLength(1)
  board.show(2)
  expect(board.all()).toEqual([])
})
