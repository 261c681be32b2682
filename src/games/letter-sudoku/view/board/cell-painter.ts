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
import type { HintView } from '../hint/hint-source.ts'
import { signPicture } from './sign-pictures.ts'

type Image = Phaser.GameObjects.Image

/** Sizes of type as parts of a cell's side. */
interface TypeSizes {
  readonly letter: number
  readonly mark: number
}

const USUAL: TypeSizes = { letter: 0.68, mark: 0.29 }
/** As large as leaves room for the signs under a letter, and between nine notes. */
const LARGE: TypeSizes = { letter: 0.84, mark: 0.325 }

/** One cell of the board: its ground, its letter and notes, and the signs over them. */
export interface CellPainter {
  /** Takes away what stands there: its place changed, or the glyphs are made anew. */
  clear(): void
  paint(look: CellLook, place: Rect, palette: Palette, large: boolean, hint: HintView | null): void
  /** The letter comes down like type on paper. */
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

  /** Most cells lie on the card of the board. A ground that is not wanted now is kept for later. */
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
    paint(look, place, palette, large, hint) {
      const sizes = large ? LARGE : USUAL
      if (shown?.fill !== look.fill) paintGround(look.fill, place, palette)
      if (!shown || printOf(shown) !== printOf(look)) {
        clearPrint()
        if (look.letter) letter = paintLetter(draw, look, place, palette, sizes)
        marks = paintNotes(draw, look, place, palette, sizes.mark)
      }
      if (!shown || overprintOf(shown) !== overprintOf(look)) {
        clearSigns()
        signs = paintSigns(draw, look, place, palette, hint)
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

/** All that letter and notes depend on; most of a board changes its ground only. */
function printOf({
  fill,
  letter,
  given,
  conflict,
  marks,
  passing,
  crossed,
  sameNote,
  proof,
}: CellLook): string {
  const letters = [fill, letter, given, conflict, marks, passing, crossed, sameNote]
  return String([letters, JSON.stringify(proof)])
}

/** All that what lies over them depends on. */
function overprintOf(look: CellLook): string {
  const { fill, marks, sameNote, proof } = look
  return String([fill, hasNotes(look), marks, sameNote, signsOf(look), JSON.stringify(proof)])
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
    halo: look.crossed ? { color: palette[groundOf(look.fill)], width: place.width * 0.1 } : null,
  })
  return draw
    .image(glyph)
    .setPosition(draw.snap(place.x + place.width / 2), draw.snap(place.y + place.height / 2))
    .setDepth(1)
}

/** What tells the states apart without colour, and the notes that play a part in a hint. */
function paintSigns(
  draw: Draw,
  look: CellLook,
  place: Rect,
  palette: Palette,
  hint: HintView | null,
): Image[] {
  const noted = hasNotes(look)
  const { x, y } = center(place)
  const { strong } = palette
  const signs = signsOf(look, strong !== undefined).map((sign) => {
    const color = palette[signRole(sign, look)]
    return draw
      .image(signPicture(draw, place.width, { sign, color, noted, strong }))
      .setPosition(x, y)
  })
  const roles = look.alone ? [] : paintNoteRoles(draw, look, place, palette, hint)
  return [
    ...signs.map((image) => image.setDepth(2)),
    ...roles,
    ...(hint?.paintProof(draw, look, place, palette) ?? []),
  ]
}

/** Notes reach to the edge of a cell, and frames make way for them. */
function hasNotes({ marks, passing }: CellLook): boolean {
  return marks.some((mark) => mark !== '') || passing.some((mark) => mark !== '')
}
