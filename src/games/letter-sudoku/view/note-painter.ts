import type Phaser from 'phaser'
import { textFont } from '../../../theme/fonts.ts'
import type { Rect } from '../../../kit/rect.ts'
import type { Palette } from '../../../theme/tokens.ts'
import type { Draw } from '../../../stage/view.ts'
import type { NoteRole } from '../core/hint/hint.ts'
import type { CellLook } from './cell-look.ts'
import { colorOf } from './color-of.ts'

type Graphics = Phaser.GameObjects.Graphics
type Image = Phaser.GameObjects.Image

/** Parts of a cell's side. */
const STEP = 1 / 3.3
const RING = 0.155

/**
 * The notes of a cell, three by three: the player's own, and those that only a hint shows.
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
    return [draw.image(glyph.key, glyph.frame).setPosition(draw.snap(x), draw.snap(y)).setDepth(1)]
  })
}

/** What notes are to a hint: ringed, underlined, struck out; told apart without colour. */
export function paintNoteRoles(
  graphics: Graphics,
  look: CellLook,
  place: Rect,
  palette: Palette,
): void {
  look.roles.forEach((role, index) => {
    if (!role) return
    const { x, y } = noteCentre(place, index)
    paintRole(graphics, role, { x, y }, place.width, roleColor(role, look, palette))
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

function paintRole(
  graphics: Graphics,
  role: NoteRole,
  { x, y }: { x: number; y: number },
  side: number,
  color: string,
): void {
  switch (role) {
    case 'reason':
      graphics.lineStyle(Math.max(1, side * 0.03), colorOf(color))
      graphics.strokeCircle(x, y, side * RING)
      return
    case 'counter':
      graphics.lineStyle(Math.max(1.5, side * 0.045), colorOf(color))
      graphics.lineBetween(x - side * 0.12, y + side * 0.125, x + side * 0.12, y + side * 0.125)
      return
    case 'gone':
      graphics.lineStyle(Math.max(1.5, side * 0.045), colorOf(color))
      graphics.lineBetween(x - side * 0.13, y + side * 0.12, x + side * 0.13, y - side * 0.12)
  }
}
