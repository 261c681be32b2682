import type Phaser from 'phaser'
import type { Rect } from '../../../kit/rect.ts'
import { letterFont, textFont } from '../../../theme/fonts.ts'
import { MOTION } from '../../../theme/tokens.ts'
import type { Palette } from '../../../theme/tokens.ts'
import type { Draw } from '../../../stage/view.ts'
import { colorOf } from './color-of.ts'
import { layoutPad } from './grid-layout.ts'
import type { GridModel, KeyLook } from './grid-model.ts'

export interface PadPainter {
  render(next: GridModel, previous: GridModel | null): void
  /** The key sinks under the finger and comes up again. */
  press(key: number): void
}

const RADIUS = 5
/** Height of a key's lower edge, in parts of its height. */
const EDGE = 0.055

/** The ten keys: nine letters with what remains of them, and the eraser. */
export function createPadPainter(draw: Draw): PadPainter {
  const keys = Array.from({ length: 10 }, () => draw.scene.add.container(0, 0))

  return {
    render(next, previous) {
      const places = next.pad ? layoutPad(next.pad, next.gap) : []
      const afresh = !previous || previous.pad !== next.pad || previous.palette !== next.palette
      next.keys.forEach((look, index) => {
        const place = places[index]
        const container = keys[index]
        if (!container) return
        if (!place) container.removeAll(true)
        if (!place) return
        if (!afresh && sameKey(previous.keys[index], look)) return
        container.removeAll(true)
        container.add(paintKey(draw, look, place, next.palette))
      })
    },
    press(key) {
      const container = keys[key]
      if (!container) return
      container.y = 4
      void draw.motion.tween(container, { y: 0 }, MOTION.press)
    },
  }
}

function sameKey(one: KeyLook | undefined, other: KeyLook): boolean {
  return (
    one !== undefined &&
    one.letter === other.letter &&
    one.remaining === other.remaining &&
    one.held === other.held &&
    one.spent === other.spent &&
    one.asMark === other.asMark
  )
}

function paintKey(
  draw: Draw,
  look: KeyLook,
  place: Rect,
  palette: Palette,
): Phaser.GameObjects.GameObject[] {
  const face = paintFace(draw, look, place, palette)
  if (look.letter === null) return [face, paintEraser(draw, place, palette)]
  const color = look.held ? palette.lampInk : look.spent ? palette.soft : palette.keyInk
  const letter = draw.glyphs.glyph(look.letter, {
    font: look.asMark ? textFont(600) : letterFont('given'),
    size: Math.min(place.height * (look.asMark ? 0.34 : 0.5), place.width * 0.62),
    color,
  })
  const countSize = Math.max(12, Math.min(place.height * 0.23, place.width * 0.24))
  const count = draw.glyphs.glyph(String(look.remaining ?? ''), {
    font: textFont(600),
    size: countSize,
    color: look.held ? palette.lampInk : look.spent ? palette.soft : palette.keySoft,
  })
  const inner = place.width * 0.09
  return [
    face,
    draw
      .image(letter.key, letter.frame)
      .setPosition(
        draw.snap(place.x + place.width / 2),
        draw.snap(place.y + place.height * (1 - EDGE) * 0.48),
      ),
    draw
      .image(count.key, count.frame)
      .setPosition(
        draw.snap(place.x + place.width - inner - count.width / 2),
        draw.snap(place.y + place.height * (1 - EDGE) - inner * 0.75 - countSize * 0.36),
      ),
  ]
}

/** Cream with a lower edge at rest; lamp with a frame in hand; an outline when spent. */
function paintFace(draw: Draw, look: KeyLook, place: Rect, palette: Palette) {
  const graphics = draw.scene.add.graphics()
  const { x, y, width, height } = place
  const edge = Math.max(3, height * EDGE)
  const line = look.held ? 3 : 1.5
  const flat = look.spent || look.letter === null
  if (!flat) {
    graphics.fillStyle(colorOf(palette.keyEdge))
    graphics.fillRoundedRect(x, y + edge, width, height - edge, RADIUS)
  }
  const face = { x, y, width, height: height - edge }
  graphics.fillStyle(colorOf(faceColor(look, palette)), flat ? 0 : 1)
  graphics.fillRoundedRect(face.x, face.y, face.width, face.height, RADIUS)
  graphics.lineStyle(line, colorOf(look.held ? palette.lampInk : outlineColor(look, palette)))
  graphics.strokeRoundedRect(
    face.x + line / 2,
    face.y + line / 2,
    face.width - line,
    face.height - line,
    RADIUS - line / 2,
  )
  return graphics
}

function faceColor(look: KeyLook, palette: Palette): string {
  return look.held ? palette.lamp : palette.keyFace
}

function outlineColor(look: KeyLook, palette: Palette): string {
  return look.spent ? palette.hairline : palette.ink
}

/** The usual sign for erasing backwards: a box with an arrow's tip and a cross in it. */
function paintEraser(draw: Draw, place: Rect, palette: Palette) {
  const graphics = draw.scene.add.graphics()
  const unit = Math.min(place.height, place.width) * 0.036
  const x = place.x + place.width / 2
  const y = place.y + (place.height * (1 - EDGE)) / 2
  graphics.lineStyle(Math.max(2, unit * 0.9), colorOf(palette.ink))
  graphics.beginPath()
  graphics.moveTo(x - 7 * unit, y)
  graphics.lineTo(x - 3 * unit, y - 5 * unit)
  graphics.lineTo(x + 7 * unit, y - 5 * unit)
  graphics.lineTo(x + 7 * unit, y + 5 * unit)
  graphics.lineTo(x - 3 * unit, y + 5 * unit)
  graphics.closePath()
  graphics.strokePath()
  graphics.lineBetween(x - 0.2 * unit, y - 2.2 * unit, x + 4.2 * unit, y + 2.2 * unit)
  graphics.lineBetween(x + 4.2 * unit, y - 2.2 * unit, x - 0.2 * unit, y + 2.2 * unit)
  return graphics
}
