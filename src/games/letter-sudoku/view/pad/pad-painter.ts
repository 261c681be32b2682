import type Phaser from 'phaser'
import type { Rect } from '../../../../kit/rect.ts'
import { letterFont, textFont } from '../../../../theme/fonts.ts'
import { MOTION } from '../../../../theme/tokens.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import type { Draw } from '../../../../stage/view.ts'
import { layoutPad } from '../drawing/grid-layout.ts'
import type { GridModel, KeyLook } from '../drawing/grid-model.ts'
import { EDGE, paintKeyFace } from './paint-key-face.ts'

export interface PadPainter {
  render(next: GridModel, previous: GridModel | null): void
  /** Sinks under the finger, without an animation: its frames would delay what the key does. */
  press(key: number): void
  /** Comes up again. */
  release(key: number): void
}

/** CSS pixels by which a key sinks. */
const SUNK = 4

/** Paints the ten keys: nine letters, each with how many of it remain, and the eraser. */
export function createPadPainter(draw: Draw): PadPainter {
  const keys = Array.from({ length: 10 }, () => draw.scene.add.container(0, 0))

  return {
    render(next, previous) {
      const places = next.pad ? layoutPad(next.pad, next.gap, next.direction) : []
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
      draw.motion.stop(container)
      container.y = SUNK
      draw.invalidate()
    },
    release(key) {
      const container = keys[key]
      if (container) void draw.motion.tween(container, { y: 0 }, MOTION.press)
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
  const face = draw
    .image(paintKeyFace(draw, look, place, palette))
    .setPosition(draw.snap(place.x + place.width / 2), draw.snap(place.y + place.height / 2))
  if (look.letter === null) return [face]
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
      .image(letter)
      .setPosition(
        draw.snap(place.x + place.width / 2),
        draw.snap(place.y + place.height * (1 - EDGE) * 0.48),
      ),
    draw
      .image(count)
      .setPosition(
        draw.snap(place.x + place.width - inner - count.width / 2),
        draw.snap(place.y + place.height * (1 - EDGE) - inner * 0.75 - countSize * 0.36),
      ),
  ]
}
