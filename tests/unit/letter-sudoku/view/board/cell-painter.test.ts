import { expect, it } from 'vitest'
import type { CellLook } from '../../../../../src/games/letter-sudoku/view/board/cell-look.ts'
import { createCellPainter } from '../../../../../src/games/letter-sudoku/view/board/cell-painter.ts'
import type { Draw } from '../../../../../src/stage/view.ts'
import { LIGHT } from '../../../../../src/theme/tokens.ts'
import { CARD } from '../../../theme/cell-states.ts'

const place = { x: 0, y: 0, width: 39, height: 39 }
const NOTED: CellLook = { ...CARD, letter: '', given: false, marks: [...'GREAT', '', '', '', ''] }
const G = 0
const R = 1

/** A painter, and what it was asked to draw since the last time it was looked at. */
function watched() {
  let letters: string[] = []
  let pictures: string[] = []
  const image = {
    setPosition: () => image,
    setDepth: () => image,
    destroy: () => undefined,
  }
  const draw = {
    glyphs: {
      glyph(letter: string, { color }: { color: string }) {
        letters.push(`${letter} ${color}`)
        return {}
      },
    },
    paint(name: string) {
      pictures.push(name)
      return {}
    },
    image: () => image,
    snap: (value: number) => value,
    motion: { stop: () => undefined },
  } as unknown as Draw
  const painter = createCellPainter(draw)
  return (look: CellLook) => {
    letters = []
    pictures = []
    painter.paint(look, place, LIGHT, false, null)
    return { letters, pictures }
  }
}

it('the note of a letter comes forward in ink when it is taken in hand, and goes back when it is put down', () => {
  const paint = watched()
  expect(paint(NOTED).letters).toContain(`G ${LIGHT.soft}`)
  const inHand = paint({ ...NOTED, sameNote: G })
  expect(inHand.letters).toContain(`G ${LIGHT.ink}`)
  expect(inHand.letters).toContain(`R ${LIGHT.soft}`)
  expect(inHand.pictures).toEqual([`note same ${LIGHT.same}`])
  const next = paint({ ...NOTED, sameNote: R })
  expect(next.letters).toContain(`G ${LIGHT.soft}`)
  expect(next.letters).toContain(`R ${LIGHT.ink}`)
  const down = paint(NOTED)
  expect(down.letters).toContain(`R ${LIGHT.soft}`)
  expect(down.pictures).toEqual([])
})

it('a cell that looks as before is not painted again', () => {
  const paint = watched()
  paint({ ...NOTED, sameNote: G })
  expect(paint({ ...NOTED, sameNote: G })).toEqual({ letters: [], pictures: [] })
})
