import type Phaser from 'phaser'
import { center } from '../../../../kit/rect.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import { letterFont } from '../../../../theme/fonts.ts'
import { MOTION } from '../../../../theme/tokens.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { CellFill, CellLook } from './cell-look.ts'
import { groundOf, letterRole, signRole, signsOf } from './cell-signs.ts'
import { paintNoteRoles, paintNotes } from './note-painter.ts'
import { signPicture } from './sign-pictures.ts'

type Image = Phaser.GameObjects.Image

/** Sizes of type as parts of a cell's side. */
interface TypeSizes {
  readonly letter: number
  readonly mark: number
}

const USUAL: TypeSizes = { letter: 0.68, mark: 0.29 }
/** The largest sizes that leave room for the signs under a letter, and between nine notes. */
const LARGE: TypeSizes = { letter: 0.84, mark: 0.325 }

/** One cell of the board: its ground, its letter and notes, and the signs over them. */
export interface CellPainter {
  /** Removes all that is drawn in the cell, because its place, its colours or its sizes have changed. */
  clear(): void
  paint(look: CellLook, place: Rect, palette: Palette, large: boolean): void
  /** Shrinks a new letter to its size, as if it were printed on the cell. */
  imprint(): void
}

export function createCellPainter(draw: Draw): CellPainter {
  let ground: Image | null = null
  let letter: Image | null = null
  let marks: Image[] = []
  let signs: Image[] = []
  let shown: CellLook | null = null

  function clearPrint(): void {
    if (letter) draw.motion.stop(letter)
    letter?.destroy()
    letter = null
    for (const mark of marks.splice(0)) mark.destroy()
  }

  function clearSigns(): void {
    for (const sign of signs.splice(0)) sign.destroy()
  }

  /**
   * Most cells show the card of the board and need no ground. One that is not needed now is hidden and kept.
   */
  function paintGround(fill: CellFill, place: Rect, palette: Palette): void {
    if (fill === 'card') ground?.setVisible(false)
    else if (ground) draw.recolor(ground, palette[groundOf(fill)]).setVisible(true)
    else ground = draw.box(palette[groundOf(fill)], place)
  }

  return {
    clear() {
      clearPrint()
      clearSigns()
      ground?.destroy()
      ground = null
      shown = null
    },
    paint(look, place, palette, large) {
      const sizes = large ? LARGE : USUAL
      if (shown?.fill !== look.fill) paintGround(look.fill, place, palette)
      if (!shown || printOf(shown) !== printOf(look)) {
        clearPrint()
        if (look.letter) letter = paintLetter(draw, look, place, palette, sizes)
        marks = paintNotes(draw, look, place, palette, sizes.mark)
      }
      if (!shown || overprintOf(shown) !== overprintOf(look)) {
        clearSigns()
        signs = paintSigns(draw, look, place, palette)
      }
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

/**
 * A key of all that letter and notes depend on. The ground counts only where the cell is chosen, because most
 * changes of a board are changes of grounds.
 */
function printOf({ fill, letter, given, conflict, marks, passing }: CellLook): string {
  return String([fill === 'selected', letter, given, conflict, marks, passing])
}

/** A key of all that the signs over letter and notes depend on. */
function overprintOf(look: CellLook): string {
  return String([look.fill === 'selected', hasNotes(look), signsOf(look), look.roles])
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
    .image(glyph)
    .setPosition(draw.snap(place.x + place.width / 2), draw.snap(place.y + place.height / 2))
    .setDepth(1)
}

/** Paints the signs that tell states apart without colour, and the roles of notes in a hint. */
function paintSigns(draw: Draw, look: CellLook, place: Rect, palette: Palette): Image[] {
  const noted = hasNotes(look)
  const { x, y } = center(place)
  const signs = signsOf(look).map((sign) => {
    const color = palette[signRole(sign, look)]
    return draw.image(signPicture(draw, place.width, { sign, color, noted })).setPosition(x, y)
  })
  const roles = paintNoteRoles(draw, look, place, palette)
  return [...signs, ...roles].map((image) => image.setDepth(2))
}

/** Whether a cell shows notes. They reach so far that frames have to lie closer to the edge. */
function hasNotes({ marks, passing }: CellLook): boolean {
  return marks.some((mark) => mark !== '') || passing.some((mark) => mark !== '')
}
