import type { Rect } from '../../../../kit/rect.ts'
import type { Draw } from '../../../../stage/view.ts'
import { IN_PLAY, MOTION } from '../../../../theme/tokens.ts'
import { rectAt } from '../drawing/shuffle-layout.ts'
import type { ShuffleModel, TileLook } from '../drawing/shuffle-model.ts'
import { createTileSprite } from './tile-sprite.ts'
import type { TileSprite } from './tile-sprite.ts'

export interface TilesPainter {
  render(next: ShuffleModel, previous: ShuffleModel | null): void
  press(tile: number): void
  release(tile: number): void
  /** Shows a dragged tile this far from where it lay. */
  drag(tile: number, dx: number, dy: number): void
  /** Lets go of a dragged tile, which glides to its place. */
  letGo(tile: number): void
}

/** Milliseconds between the starts of two tiles, so that the last one has ended within `IN_PLAY`. */
function staggerOf({ duration }: { readonly duration: number }, tiles: number): number {
  return (IN_PLAY - duration) / tiles
}

/** Paints every tile of the word in play, in the tray and in the answer. */
export function createTilesPainter(draw: Draw): TilesPainter {
  let sprites: TileSprite[] = []
  let model: ShuffleModel | null = null
  let dragged: number | null = null

  function deal(next: ShuffleModel): void {
    for (const sprite of sprites) sprite.destroy()
    dragged = null
    sprites = next.tiles.map((look, tile) => {
      const sprite = createTileSprite(draw, look.letter, next.layout.size, next.palette)
      const rect = rectAt(next.layout, look.at)
      sprite.show(look.face)
      sprite.lift(look.face === 'held')
      if (rect) sprite.put(rect, tiltOf(look, tile))
      return sprite
    })
  }

  function move(next: ShuffleModel, previous: ShuffleModel): void {
    const changed = next.tiles.filter((look, tile) => !sameAt(look, previous.tiles[tile]))
    const stagger = staggerOf(MOTION.shuffle, next.tiles.length)
    const isShuffle = changed.length > 2 && changed.every((look) => look.at.in === 'tray')
    next.tiles.forEach((look, tile) => {
      const sprite = sprites[tile]
      const rect = rectAt(next.layout, look.at)
      const before = previous.tiles[tile]
      if (!sprite || !rect || !before || tile === dragged) return
      const old = rectAt(previous.layout, before.at)
      if (sameAt(look, before) && sameRect(rect, old)) return
      const tilt = tiltOf(look, tile)
      if (isShuffle && !sameAt(look, before)) sprite.fly(rect, tilt, look.at.index * stagger)
      else if (!sameAt(look, before) || next.done !== previous.done) sprite.glide(rect, tilt, 0)
      else sprite.put(rect, tilt)
    })
  }

  function dress(next: ShuffleModel, previous: ShuffleModel): void {
    const stagger = staggerOf(MOTION.light, next.tiles.length)
    next.tiles.forEach((look, tile) => {
      const before = previous.tiles[tile]
      const sprite = sprites[tile]
      if (!sprite || before?.face === look.face) return
      if (look.face === 'solved') sprite.light(look.at.index * stagger)
      else sprite.show(look.face)
      if (before?.face === 'held' || look.face === 'held') sprite.lift(look.face === 'held')
    })
  }

  return {
    render(next, previous) {
      model = next
      const afresh =
        !previous ||
        previous.word !== next.word ||
        previous.palette !== next.palette ||
        previous.layout.size !== next.layout.size
      if (afresh) return deal(next)
      move(next, previous)
      dress(next, previous)
      if (next.shakes > previous.shakes) for (const sprite of sprites) sprite.shake()
    },
    press: (tile) => sprites[tile]?.press(),
    release: (tile) => sprites[tile]?.release(),
    drag(tile, dx, dy) {
      const look = model?.tiles[tile]
      const sprite = sprites[tile]
      const home = model && look && rectAt(model.layout, look.at)
      if (!sprite || !home) return
      if (dragged !== tile) {
        dragged = tile
        sprite.show('held')
        sprite.lift(true)
      }
      sprite.put({ ...home, x: home.x + dx, y: home.y + dy }, -3)
    },
    letGo(tile) {
      const look = model?.tiles[tile]
      const sprite = sprites[tile]
      dragged = null
      if (!model || !look || !sprite) return
      const rect = rectAt(model.layout, look.at)
      sprite.show(look.face)
      sprite.lift(look.face === 'held')
      if (rect) sprite.glide(rect, tiltOf(look, tile), 0)
    },
  }
}

/** Degrees by which a tile is turned: a little and each differently in the tray, not at all in the answer. */
function tiltOf({ at, face }: TileLook, tile: number): number {
  if (at.in === 'slot') return 0
  if (face === 'held') return -4
  return (((tile * 37) % 11) - 5) * 0.5
}

function sameAt(look: TileLook, before: TileLook | undefined): boolean {
  return before?.at.in === look.at.in && before.at.index === look.at.index
}

function sameRect(one: Rect, other: Rect | null): boolean {
  return other !== null && one.x === other.x && one.y === other.y
}
