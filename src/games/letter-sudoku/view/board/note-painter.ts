import type Phaser from 'phaser'
import { textFont } from '../../../../theme/fonts.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { NoteRole } from '../../core/hint/hint.ts'
import type { CellLook } from './cell-look.ts'

type Image = Phaser.GameObjects.Image

/** Parts of a cell's side. */
const STEP = 1 / 3.3
const RING = 0.155

/**
 * Paints the notes of a cell, three by three: the player's own, and those that only a hint shows.
 * @param size of a note, as a part of the cell's side
 */
export function paintNotes(
  draw: Draw,
  look: CellLook,
  place: Rect,
  palette: Palette,
  size: number,
): Image[] {
  const chosen = look.fill === 'selected'
  const own = chosen ? palette.lampInk : palette.soft
  const passing = chosen ? palette.lampInk : palette.focus
  return look.marks.flatMap((mark, index) => {
    const letter = mark || look.passing[index]
    if (!letter) return []
    const glyph = draw.glyphs.glyph(letter, {
      font: textFont(600),
      size: place.width * size,
      color: mark ? own : passing,
    })
    const { x, y } = noteCentre(place, index)
    return [draw.image(glyph).setPosition(draw.snap(x), draw.snap(y)).setDepth(1)]
  })
}

/**
 * Paints the roles of notes in a hint: ringed, underlined or struck out, so that they differ without colour.
 */
export function paintNoteRoles(draw: Draw, look: CellLook, place: Rect, palette: Palette): Image[] {
  return look.roles.flatMap((role, index) => {
    if (!role) return []
    const { x, y } = noteCentre(place, index)
    const picture = rolePicture(draw, role, place.width, roleColor(role, look, palette))
    return [draw.image(picture).setPosition(draw.snap(x), draw.snap(y))]
  })
}

function noteCentre(place: Rect, index: number): { x: number; y: number } {
  const step = place.width * STEP
  return {
    x: place.x + place.width / 2 + ((index % 3) - 1) * step,
    y: place.y + place.height / 2 + (Math.floor(index / 3) - 1) * step,
  }
}

function roleColor(role: NoteRole, look: CellLook, palette: Palette): string {
  if (look.fill === 'selected') return palette.lampInk
  return role === 'gone' ? palette.conflict : palette.focus
}

/** The sign of a role as a picture, whose middle is the middle of the note. */
function rolePicture(draw: Draw, role: NoteRole, side: number, color: string): Drawn {
  const reach = side * RING + 2
  return draw.paint(`note ${role} ${color}`, 2 * reach, 2 * reach, (context) => {
    context.translate(reach, reach)
    context.strokeStyle = color
    context.lineWidth = role === 'reason' ? Math.max(1, side * 0.03) : Math.max(1.5, side * 0.045)
    context.beginPath()
    if (role === 'reason') context.arc(0, 0, side * RING, 0, 2 * Math.PI)
    else if (role === 'counter') {
      context.moveTo(side * -0.12, side * 0.125)
      context.lineTo(side * 0.12, side * 0.125)
    } else {
      context.moveTo(side * -0.13, side * 0.12)
      context.lineTo(side * 0.13, side * -0.12)
    }
    context.stroke()
  })
}
