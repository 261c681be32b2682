import type Phaser from 'phaser'
import { textFont } from '../../../../theme/fonts.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import type { CandidateRole } from '../../core/hint/shape.ts'
import { groundOf } from './cell-signs.ts'
import type { CellLook } from './cell-look.ts'

type Image = Phaser.GameObjects.Image

/** Parts of a cell's side. */
const STEP = 1 / 3.3
/** Half of the side of what lies under a note. */
const BOX = 0.15

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
    const { x, y } = noteCentre(place, index)
    return [draw.image(glyph).setPosition(draw.snap(x), draw.snap(y)).setDepth(1)]
  })
}

/** What a note is: a part of a hint, or the letter that is highlighted. */
type NoteRole = CandidateRole | 'same'

/** What notes are to a hint: underlined on a tint, on a disc, in a frame, struck out; told apart without colour. */
export function paintNoteRoles(draw: Draw, look: CellLook, place: Rect, palette: Palette): Image[] {
  return look.marks.flatMap((_, index) => {
    const role = roleOf(look, index)
    if (!role || role === 'place') return []
    const { x, y } = noteCentre(place, index)
    const picture = rolePicture(draw, role, place.width, palette)
    const depth = role === 'gone' ? 2 : 0.8
    return [draw.image(picture).setPosition(draw.snap(x), draw.snap(y)).setDepth(depth)]
  })
}

function roleOf({ proof, sameNote }: CellLook, index: number): NoteRole | null {
  return proof?.letters[index] ?? (index === sameNote ? 'same' : null)
}

function noteCentre(place: Rect, index: number): { x: number; y: number } {
  const step = place.width * STEP
  return {
    x: place.x + place.width / 2 + ((index % 3) - 1) * step,
    y: place.y + place.height / 2 + (Math.floor(index / 3) - 1) * step,
  }
}

/** A note that plays a part comes forward in ink; on a filled sign it takes the ground's colour. */
function noteColor(role: NoteRole | null, isNoted: boolean): keyof Palette {
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

/** What lies with a note that plays a part: its middle is the middle of the note. */
function rolePicture(draw: Draw, role: NoteRole, side: number, palette: Palette): Drawn {
  const reach = side * BOX + 2
  return draw.paint(
    `note ${role} ${palette.tint} ${palette.same}`,
    2 * reach,
    2 * reach,
    (context) => {
      context.translate(reach, reach)
      ROLES[role](context, side, palette)
    },
  )
}

type PaintRole = (context: CanvasRenderingContext2D, side: number, palette: Palette) => void

const box = (context: CanvasRenderingContext2D, side: number): void => {
  const half = side * BOX
  context.beginPath()
  context.rect(-half, -half, 2 * half, 2 * half)
}

const ROLES: Readonly<Record<NoteRole, PaintRole>> = {
  place: () => undefined,
  same(context, side, palette) {
    context.fillStyle = palette.same
    box(context, side)
    context.fill()
    context.fillStyle = palette.ink
    context.fillRect(side * -BOX, side * (BOX - 0.035), 2 * side * BOX, side * 0.035)
  },
  reason(context, side, palette) {
    context.fillStyle = palette.tint
    box(context, side)
    context.fill()
    context.fillStyle = palette.focus
    context.fillRect(side * -BOX, side * (BOX - 0.035), 2 * side * BOX, side * 0.035)
  },
  one(context, side, palette) {
    context.fillStyle = palette.sideOne
    context.beginPath()
    context.arc(0, 0, side * BOX, 0, 2 * Math.PI)
    context.fill()
  },
  two: framed,
  extra: framed,
  gone(context, side, palette) {
    context.strokeStyle = palette.conflict
    context.lineWidth = Math.max(1.5, side * 0.05)
    context.beginPath()
    context.moveTo(side * -0.13, side * 0.12)
    context.lineTo(side * 0.13, side * -0.12)
    context.stroke()
  },
}

function framed(context: CanvasRenderingContext2D, side: number, palette: Palette): void {
  context.fillStyle = palette.sideTwoFill
  context.strokeStyle = palette.sideTwo
  context.lineWidth = Math.max(1.2, side * 0.035)
  box(context, side)
  context.fill()
  context.stroke()
}
