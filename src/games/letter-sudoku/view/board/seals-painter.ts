import type Phaser from 'phaser'
import { center } from '../../../../kit/rect.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import { MOTION } from '../../../../theme/tokens.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import type { BoardLayout } from '../drawing/grid-layout.ts'
import type { GridModel } from '../drawing/grid-model.ts'

type Image = Phaser.GameObjects.Image

const BOX = 3
const DEPTH = 5

export interface SealsPainter {
  render(next: GridModel, previous: GridModel | null, board: BoardLayout): void
}

interface Seal {
  readonly disc: Image
  readonly tick: Image
  /** How much of the tick is drawn, 0 to 1. */
  readonly drawn: { part: number }
}

/**
 * Paints a round seal with a tick on the corner of every complete box. Seals are pictures, because Phaser
 * would cut shapes into triangles in every frame.
 */
export function createSealsPainter(draw: Draw): SealsPainter {
  const seals = new Map<number, Seal>()

  function take(box: number): void {
    const seal = seals.get(box)
    if (!seal) return
    draw.motion.stop(seal.drawn)
    seal.disc.destroy()
    seal.tick.destroy()
    seals.delete(box)
  }

  function put(box: number, palette: Palette, board: BoardLayout): Seal {
    const place = sealPlace(board, box)
    const { x, y } = center(place)
    const show = (picture: Drawn): Image =>
      draw.image(picture).setPosition(draw.snap(x), draw.snap(y)).setDepth(DEPTH)
    const pictures = paintSeal(draw, place.width, palette)
    const disc = show(pictures.disc)
    const tick = show(pictures.tick)
    const seal = { disc, tick, drawn: drawnPart(tick) }
    seals.set(box, seal)
    return seal
  }

  return {
    render(next, previous, board) {
      // Paint the pictures before the first seal is wanted, so that its celebration does not wait for them.
      if (!previous) paintSeal(draw, sealPlace(board, 0).width, next.palette)
      for (const box of seals.keys()) if (!previous || !next.sealed.includes(box)) take(box)
      for (const box of next.sealed) {
        if (seals.has(box)) continue
        const { drawn } = put(box, next.palette, board)
        if (!previous) continue
        drawn.part = 0
        void draw.motion.tween(drawn, { part: 1 }, MOTION.seal)
      }
    },
  }
}

/**
 * A tick of which only the left part is shown. Its line always runs from left to right,
 * so it seems to be drawn.
 */
function drawnPart(tick: Image): { part: number } {
  const { width, height } = tick
  let shown = 1
  return {
    get part() {
      return shown
    },
    set part(part: number) {
      shown = part
      if (part < 1) tick.setCrop(0, 0, width * part, height)
      else tick.setCrop()
    },
  }
}

function sealPlace(board: BoardLayout, box: number): Rect {
  const side = board.cell * 0.44
  const right = board.frame.x + ((box % BOX) + 1) * BOX * board.cell
  const bottom = board.frame.y + (Math.floor(box / BOX) + 1) * BOX * board.cell
  return { x: right - side / 2, y: bottom - side / 2, width: side, height: side }
}

function paintSeal(draw: Draw, side: number, palette: Palette): { disc: Drawn; tick: Drawn } {
  return { disc: paintDisc(draw, side, palette), tick: paintTick(draw, side, palette) }
}

function paintDisc(draw: Draw, side: number, palette: Palette): Drawn {
  return draw.paint(`seal ${palette.seal}`, side, side, (context) => {
    context.fillStyle = palette.seal
    context.beginPath()
    context.arc(side / 2, side / 2, side / 2, 0, 2 * Math.PI)
    context.fill()
  })
}

function paintTick(draw: Draw, side: number, palette: Palette): Drawn {
  return draw.paint(`seal tick ${palette.paper}`, side, side, (context) => {
    context.strokeStyle = palette.paper
    context.lineWidth = side * 0.12
    context.beginPath()
    context.moveTo(side * 0.27, side * 0.52)
    context.lineTo(side * 0.44, side * 0.69)
    context.lineTo(side * 0.75, side * 0.34)
    context.stroke()
  })
}
