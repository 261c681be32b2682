import type Phaser from 'phaser'
import { center } from '../../../../kit/rect.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Draw } from '../../../../stage/view.ts'
import { letterFont } from '../../../../theme/fonts.ts'
import { MOTION } from '../../../../theme/tokens.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import { letterColor, paintTile } from './paint-tile.ts'
import type { TileFace } from '../drawing/shuffle-model.ts'
import { TILE_EDGE } from './tile-rows.ts'

/** Font size of a letter, as a part of the tile's width. */
const LETTER = 0.7
const LIFT = 1.08

/** One tile: its face, its letter and its place. */
export interface TileSprite {
  readonly container: Phaser.GameObjects.Container
  show(face: TileFace): void
  /** The face fills with light from below. */
  light(delay: number): void
  put(rect: Rect, tilt: number): void
  glide(rect: Rect, tilt: number, delay: number): void
  /** Moves to a place on a high arc. */
  fly(rect: Rect, tilt: number, delay: number): void
  /** Lifts the tile above the others, or puts it down again. */
  lift(isUp: boolean): void
  /** Sinks under the finger, without an animation. */
  press(): void
  /** Comes up again. */
  release(): void
  /** Shakes the tile, because the answer is full but wrong. */
  shake(): void
  destroy(): void
}

export function createTileSprite(
  draw: Draw,
  letter: string,
  size: number,
  palette: Palette,
): TileSprite {
  const container = draw.scene.add.container(0, 0)
  const inner = draw.scene.add.container(0, 0)
  container.add(inner)
  let face: Phaser.GameObjects.Image | null = null
  let print: Phaser.GameObjects.Image | null = null
  let shownFace: TileFace | null = null

  function printLetter(kind: TileFace): void {
    print?.destroy()
    const glyph = draw.glyphs.glyph(letter, {
      font: letterFont('given'),
      size: size * LETTER,
      color: letterColor(kind, palette),
    })
    print = draw.image(glyph).setPosition(0, (-TILE_EDGE / 2) * size)
    inner.add(print)
  }

  function show(kind: TileFace): void {
    if (kind === shownFace) return
    shownFace = kind
    face?.destroy()
    face = draw.image(paintTile(draw, kind, size, palette))
    inner.addAt(face, 0)
    printLetter(kind)
  }

  function settle(tilt: number): void {
    draw.motion.stop(container)
    container.setAngle(tilt)
  }

  return {
    container,
    show,
    light(delay) {
      const before = face
      face = draw.image(paintTile(draw, 'solved', size, palette))
      shownFace = 'solved'
      const { height, scaleY } = face
      const bottom = (height * scaleY) / 2
      face.setOrigin(0.5, 1).setPosition(0, bottom)
      inner.addAt(face, 1)
      face.scaleY = 0
      const done = draw.motion.tween(face, { scaleY }, { ...MOTION.light, delay })
      void done.then(() => {
        before?.destroy()
        draw.invalidate()
      })
      printLetter('solved')
    },
    put(rect, tilt) {
      settle(tilt)
      const { x, y } = center(rect)
      container.setPosition(draw.snap(x), draw.snap(y))
    },
    glide(rect, tilt, delay) {
      const { x, y } = center(rect)
      const to = { x: draw.snap(x), y: draw.snap(y), angle: tilt }
      draw.motion.stop(container)
      container.setDepth(8)
      void draw.motion
        .tween(container, to, { ...MOTION.light, delay })
        .then(() => container.setDepth(5))
    },
    fly(rect, tilt, delay) {
      const { x, y } = center(rect)
      const { duration, ease } = MOTION.shuffle
      draw.motion.stop(container)
      const top = Math.min(container.y, y) - size * 0.7
      void draw.motion.tween(container, { x: draw.snap(x), angle: tilt }, { duration, delay, ease })
      void draw.motion.tween(container, { y: top }, { duration: duration / 2, delay, ease: 'out' })
      const fall = { duration: duration / 2, delay: delay + duration / 2, ease: 'in' } as const
      void draw.motion.tween(container, { y: draw.snap(y) }, fall)
    },
    lift(isUp) {
      container.setDepth(isUp ? 20 : 5)
      inner.setScale(isUp ? LIFT : 1)
    },
    press() {
      inner.y = TILE_EDGE * size
      draw.invalidate()
    },
    release() {
      void draw.motion.tween(inner, { y: 0 }, MOTION.press)
    },
    shake() {
      const { duration, ease } = MOTION.wrong
      const quarter = duration / 4
      ;[3, -3, 3, 0].forEach((x, step) => {
        const time = { duration: quarter, delay: step * quarter, ease }
        void draw.motion.tween(inner, { x }, time)
      })
    },
    destroy() {
      draw.motion.stop(container)
      draw.motion.stop(inner)
      if (face) draw.motion.stop(face)
      container.destroy(true)
    },
  }
}
