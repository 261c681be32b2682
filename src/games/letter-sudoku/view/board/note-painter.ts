import type Phaser from 'phaser'
import { textFont } from '../../../../theme/fonts.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Colors, Palette } from '../../../../theme/tokens.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { CandidateRole } from '../../core/hint/shape.ts'
import { groundOf } from './cell-signs.ts'
import type { HintView } from '../hint/hint-source.ts'
import type { CellLook } from './cell-look.ts'

type Image = Phaser.GameObjects.Image

/** Parts of a cell's side. */
const STEP = 1 / 3.3
/** CSS pixels by which notes keep away from the frame of the chosen cell. */
const INSET = 2
/** Half of the side of what lies under a note. */
export const NOTE_BOX = 0.15

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
  // The other notes of a cell wait while one letter is shown alone.
  if (look.alone) return []
  const chosen = look.fill === 'selected' || look.fill === 'lit'
  const own = chosen ? palette.lampInk : palette.soft
  return look.marks.flatMap((mark, index) => {
    const letter = mark || look.passing[index]
    if (!letter) return []
    const glyph = draw.glyphs.glyph(letter, {
      font: textFont(600),
      size: place.width * size,
      color: chosen ? own : palette[noteColor(roleOf(look, index), mark !== '')],
      halo: look.crossed
        ? { color: palette[groundOf(look.fill)], width: place.width * 0.06 }
        : null,
    })
    const { x, y } = noteCentre(place, index, look)
    return [draw.image(glyph).setPosition(draw.snap(x), draw.snap(y)).setDepth(1)]
  })
}

/** What a note is: a part of a hint, or the letter that is highlighted. */
type NoteRole = CandidateRole | 'same'

/** What lies with notes that play a part in a hint, and with the one that is highlighted. */
export function paintNoteRoles(
  draw: Draw,
  look: CellLook,
  place: Rect,
  palette: Palette,
  hint: HintView | null,
): Image[] {
  return look.marks.flatMap((_, index) => {
    const role = roleOf(look, index)
    if (!role || role === 'place' || (role !== 'same' && !hint)) return []
    const { x, y } = noteCentre(place, index, look)
    const picture =
      role === 'same'
        ? samePicture(draw, place.width, palette)
        : hint?.paintNoteSign(draw, role, place.width, palette)
    if (!picture) return []
    const depth = role === 'gone' ? 2 : 0.8
    return [draw.image(picture).setPosition(draw.snap(x), draw.snap(y)).setDepth(depth)]
  })
}

/** The note of the letter that is highlighted: underlined on the ground of that letter. */
function samePicture(draw: Draw, side: number, palette: Palette): Drawn {
  const half = side * NOTE_BOX
  return draw.paint(`note same ${palette.same}`, 2 * half, 2 * half, (context) => {
    context.fillStyle = palette.same
    context.fillRect(0, 0, 2 * half, 2 * half)
    context.fillStyle = palette.ink
    context.fillRect(0, 2 * half - side * 0.035, 2 * half, side * 0.035)
  })
}

function roleOf({ proof, sameNote }: CellLook, index: number): NoteRole | null {
  return proof?.letters[index] ?? (index === sameNote ? 'same' : null)
}

function noteCentre(place: Rect, index: number, { fill }: CellLook): { x: number; y: number } {
  const step = place.width * STEP - (fill === 'selected' ? INSET : 0)
  return {
    x: place.x + place.width / 2 + ((index % 3) - 1) * step,
    y: place.y + place.height / 2 + (Math.floor(index / 3) - 1) * step,
  }
}

/** A note that plays a part comes forward in ink; on a filled sign it takes the ground's colour. */
function noteColor(role: NoteRole | null, isNoted: boolean): keyof Colors {
  switch (role) {
    case null:
      return isNoted ? 'soft' : 'focus'
    case 'one':
      return 'sideOneText'
    case 'two':
    case 'extra':
      return 'sideTwo'
    case 'gone':
      return 'conflict'
    default:
      return 'ink'
  }
}
