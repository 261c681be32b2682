import type Phaser from 'phaser'
import type { Rect } from '../../../kit/rect.ts'
import type { Palette } from '../../../theme/tokens.ts'
import { letterFont } from '../../../theme/fonts.ts'
import { MOTION } from '../../../theme/tokens.ts'
import type { Draw } from '../../../stage/view.ts'
import { sameLook } from './cell-look.ts'
import type { CellFill, CellLook } from './cell-look.ts'
import { groundOf, letterRole, signRole, signsOf } from './cell-signs.ts'
import type { CellSign } from './cell-signs.ts'
import { colorOf } from './color-of.ts'
import { dashedLine } from './dashed-line.ts'
import { paintNoteRoles, paintNotes } from './note-painter.ts'

type Graphics = Phaser.GameObjects.Graphics
type Image = Phaser.GameObjects.Image

/** Sizes of type as parts of a cell's side. */
interface TypeSizes {
  readonly letter: number
  readonly mark: number
}

const USUAL: TypeSizes = { letter: 0.68, mark: 0.29 }
/** As large as leaves room for the signs under a letter, and between nine notes. */
const LARGE: TypeSizes = { letter: 0.84, mark: 0.325 }

const INNER_FRAME = 0.07

/** What stands in one cell of the board: its letter and its notes. */
export interface CellPainter {
  /** Takes away what stands there: its place changed, or the glyphs are made anew. */
  clear(): void
  paint(look: CellLook, place: Rect, palette: Palette, large: boolean): void
  /** The letter comes down like type on paper. */
  imprint(): void
}

export function createCellPainter(draw: Draw): CellPainter {
  let letter: Image | null = null
  let marks: Image[] = []
  let shown: CellLook | null = null

  function clear(): void {
    if (letter) draw.motion.stop(letter)
    letter?.destroy()
    letter = null
    for (const mark of marks) mark.destroy()
    marks = []
    shown = null
  }

  return {
    clear,
    paint(look, place, palette, large) {
      if (shown && samePrint(shown, look)) return
      const sizes = large ? LARGE : USUAL
      clear()
      if (look.letter) letter = paintLetter(draw, look, place, palette, sizes)
      marks = paintNotes(draw, look, place, palette, sizes.mark)
      shown = look
    },
    imprint() {
      if (!letter) return
      const { scale } = letter
      letter.setScale(scale * 1.12)
      void draw.motion.tween(letter, { scaleX: scale, scaleY: scale }, MOTION.imprint)
    },
  }
}

/** Whether letter and notes are the same; most of a board changes its ground only. */
function samePrint(one: CellLook, other: CellLook): boolean {
  const isChosen = one.fill === 'selected'
  return (
    isChosen === (other.fill === 'selected') &&
    sameLook({ ...one, fill: other.fill, same: other.same, hint: other.hint }, other)
  )
}

/** The ground of a cell. One object draws those of all cells: each has its cost in every frame. */
export function paintGround(
  graphics: Graphics,
  fill: CellFill,
  place: Rect,
  palette: Palette,
): void {
  const { x, y, width, height } = place
  graphics.fillStyle(colorOf(palette[groundOf(fill)]))
  graphics.fillRect(x, y, width, height)
}

function paintLetter(
  draw: Draw,
  look: CellLook,
  place: Rect,
  palette: Palette,
  { letter }: TypeSizes,
): Image {
  const glyph = draw.glyphs.glyph(look.letter, {
    font: letterFont(look.given ? 'given' : 'entered'),
    size: place.width * letter,
    color: palette[letterRole(look)],
  })
  return draw
    .image(glyph.key, glyph.frame)
    .setPosition(draw.snap(place.x + place.width / 2), draw.snap(place.y + place.height / 2))
    .setDepth(1)
}

/** What tells the states apart without colour, and the notes that play a part in a hint. */
export function paintSigns(
  graphics: Graphics,
  look: CellLook,
  place: Rect,
  palette: Palette,
): void {
  const noted = hasNotes(look)
  for (const sign of signsOf(look))
    paintSign(graphics, sign, place, palette[signRole(sign, look)], noted)
  paintNoteRoles(graphics, look, place, palette)
}

function paintSign(
  graphics: Graphics,
  sign: CellSign,
  place: Rect,
  color: string,
  noted: boolean,
): void {
  switch (sign) {
    case 'frame':
      return innerFrame(graphics, place, color)
    case 'underline':
      return underline(graphics, place, color)
    case 'zigzag':
      return zigzag(graphics, place, color)
    case 'cross':
      return cross(graphics, place, color)
    case 'two dashed frames':
      return dashedFrames(graphics, place, color, noted ? [0.03, 0.09] : [0.07, 0.18])
    case 'dashed frame':
      return dashedFrames(graphics, place, color, [0.05])
    case 'brackets':
      return cornerBrackets(graphics, place, color, noted)
  }
}

/** Notes reach to the edge of a cell, and frames make way for them. */
function hasNotes({ marks, passing }: CellLook): boolean {
  return marks.some((mark) => mark !== '') || passing.some((mark) => mark !== '')
}

function innerFrame(graphics: Graphics, place: Rect, color: string): void {
  const line = Math.max(2, place.width * INNER_FRAME)
  const { x, y, width, height } = place
  graphics.lineStyle(line, colorOf(color))
  graphics.strokeRect(x + line / 2, y + line / 2, width - line, height - line)
}

function underline(graphics: Graphics, place: Rect, color: string): void {
  const y = place.y + place.height * 0.89
  graphics.lineStyle(Math.max(1.5, place.width * 0.045), colorOf(color))
  graphics.lineBetween(place.x + place.width * 0.2, y, place.x + place.width * 0.8, y)
}

function zigzag(graphics: Graphics, place: Rect, color: string): void {
  const teeth = 8
  const left = place.x + place.width * 0.14
  const step = (place.width * 0.72) / teeth
  const low = place.y + place.height * 0.93
  const high = place.y + place.height * 0.85
  graphics.lineStyle(Math.max(1.5, place.width * 0.045), colorOf(color))
  graphics.beginPath()
  graphics.moveTo(left, low)
  for (let tooth = 1; tooth <= teeth; tooth++)
    graphics.lineTo(left + tooth * step, tooth % 2 ? high : low)
  graphics.strokePath()
}

function cross(graphics: Graphics, place: Rect, color: string): void {
  const size = place.width * 0.2
  const x = place.x + place.width * 0.7
  const y = place.y + place.height * 0.09
  graphics.lineStyle(Math.max(2, place.width * 0.06), colorOf(color))
  graphics.lineBetween(x, y, x + size, y + size)
  graphics.lineBetween(x + size, y, x, y + size)
}

/** Frames one within the other, each so far from the edge, as parts of the side. */
function dashedFrames(
  graphics: Graphics,
  place: Rect,
  color: string,
  insets: readonly number[],
): void {
  graphics.lineStyle(Math.max(1.2, place.width * 0.04), colorOf(color))
  for (const inset of insets) dashedRect(graphics, shrunk(place, inset), place.width * 0.11)
}

function dashedRect(graphics: Graphics, rect: Rect, dash: number): void {
  const { x, y, width, height } = rect
  dashedLine(graphics, x, y, x + width, y, dash)
  dashedLine(graphics, x + width, y, x + width, y + height, dash)
  dashedLine(graphics, x + width, y + height, x, y + height, dash)
  dashedLine(graphics, x, y + height, x, y, dash)
}

function cornerBrackets(graphics: Graphics, place: Rect, color: string, noted: boolean): void {
  const { x, y, width, height } = shrunk(place, noted ? 0.035 : 0.1)
  const arm = place.width * (noted ? 0.14 : 0.2)
  graphics.lineStyle(Math.max(noted ? 1.5 : 2, place.width * 0.06), colorOf(color))
  for (const [left, top] of [
    [0, 0],
    [1, 0],
    [0, 1],
    [1, 1],
  ] as const) {
    const cornerX = x + left * width
    const cornerY = y + top * height
    graphics.lineBetween(cornerX, cornerY, cornerX + (left ? -arm : arm), cornerY)
    graphics.lineBetween(cornerX, cornerY, cornerX, cornerY + (top ? -arm : arm))
  }
}

function shrunk(place: Rect, part: number): Rect {
  const by = place.width * part
  return {
    x: place.x + by,
    y: place.y + by,
    width: place.width - 2 * by,
    height: place.height - 2 * by,
  }
}
