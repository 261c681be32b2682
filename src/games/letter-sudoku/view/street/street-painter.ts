import type Phaser from 'phaser'
import { HOUSES, HOUSE_HEIGHT, HOUSE_WIDTH, archPath, windowRect } from '../../../../art/street.ts'
import { paintDusk } from '../../../../art/paint-dusk.ts'
import { boxOf, columnOf, rowOf } from '../../../../kit/grid-geometry.ts'
import type { Rect } from '../../../../kit/rect.ts'
import type { Drawn } from '../../../../stage/sheets.ts'
import type { Draw } from '../../../../stage/view.ts'
import { MOTION } from '../../../../theme/tokens.ts'
import type { Palette } from '../../../../theme/tokens.ts'
import type { GridModel } from '../drawing/grid-model.ts'

type Image = Phaser.GameObjects.Image

export interface StreetPainter {
  render(next: GridModel, previous: GridModel | null): void
}

/**
 * Paints a street of nine houses, one for each box. Each letter on the board lights its window, and a solved
 * grid brings the dusk behind the street.
 */
export function createStreetPainter(draw: Draw): StreetPainter {
  let houses: Image | null = null
  let dusk: Image | null = null
  let forgetSky: () => void = () => undefined
  const lights = new Map<number, Image>()

  function rebuild(model: GridModel): void {
    if (!model.street) {
      houses?.destroy()
      houses = null
      for (const cell of lights.keys()) putOut(cell)
      return
    }
    const { x, y, width, height } = model.street
    const name = `street ${model.palette.house} ${model.palette.window}`
    const picture = draw.paint(name, width, height, (context) =>
      paintHouses(context, { x: 0, y: 0, width, height }, model.palette),
    )
    // The image of the houses is kept, so that the lights stay in front of it.
    houses = (houses?.setTexture(picture.key, picture.frame) ?? draw.image(picture)).setPosition(
      x + width / 2,
      y + height / 2,
    )
    for (const [cell, light] of lights) placeLight(cell, light, model.street, model.palette)
  }

  /**
   * Shows or removes the dusk behind the street. When its place changes while it appears, it
   * goes on from the same alpha.
   */
  function setSky(model: GridModel, animated: boolean): void {
    const risen = dusk?.alpha ?? (animated ? 0 : 1)
    if (dusk) draw.motion.stop(dusk)
    dusk?.destroy()
    dusk = null
    forgetSky()
    const { street } = model
    if (!street || !hasDusk(model)) return
    const place = skyPlace(model, street, draw.size.width)
    if (risen > 0) showSky(place, risen)
    else forgetSky = draw.soon(() => showSky(place, risen))
  }

  function showSky({ x, y, width, height }: Rect, risen: number): void {
    const key = draw.paint('street dusk', width, height, (context) =>
      paintDusk(context, width, height),
    )
    dusk = draw
      .image(key)
      .setPosition(x + width / 2, y + height / 2)
      .setDepth(-1)
      .setAlpha(risen)
    if (risen < 1) void draw.motion.tween(dusk, { alpha: 1 }, MOTION.dusk)
  }

  function putOut(cell: number): void {
    const light = lights.get(cell)
    if (!light) return
    draw.motion.stop(light)
    light.destroy()
    lights.delete(cell)
  }

  function paintLight({ width, height }: Rect, { lamp }: Palette): Drawn {
    return draw.paint(`window ${lamp}`, width, height, (context) => {
      context.fillStyle = lamp
      context.fill(new Path2D(archPath({ x: 0, y: 0, width, height })))
    })
  }

  function placeLight(cell: number, light: Image, street: Rect, palette: Palette): void {
    const place = windowPlace(cell, street)
    const { key, frame } = paintLight(place, palette)
    draw.motion.stop(light)
    light
      .setTexture(key, frame)
      .setScale(light.scaleX)
      .setPosition(place.x + place.width / 2, place.y + place.height)
  }

  function light(cell: number, street: Rect, palette: Palette, animated: boolean): void {
    const image = draw.image(paintLight(windowPlace(cell, street), palette)).setOrigin(0.5, 1)
    placeLight(cell, image, street, palette)
    lights.set(cell, image)
    if (!animated) return
    const { scaleY } = image
    image.scaleY = 0
    void draw.motion.tween(image, { scaleY }, MOTION.light)
  }

  return {
    render(next, previous) {
      const afresh =
        !previous || previous.street !== next.street || previous.palette !== next.palette
      if (afresh) rebuild(next)
      if (afresh || hasDusk(previous) !== hasDusk(next)) setSky(next, previous !== null)
      const { street, palette } = next
      if (!street) return
      next.looks.forEach((look, cell) => {
        const lit = look.letter !== '' && !next.paused
        if (lit && !lights.has(cell)) light(cell, street, palette, !afresh)
        if (!lit) putOut(cell)
      })
    },
  }
}

/**
 * Whether the dusk is shown: the grid is solved, and the page has made room for the finish. Before that the
 * street may still move, and the dusk would have to be painted twice.
 */
function hasDusk({ sealed, finished }: GridModel): boolean {
  return sealed.length === HOUSES.length && finished
}

/**
 * The place of the dusk. Beside the board it is as wide as the street, else as wide as the screen. Where the
 * street is above the board, as on a booth, it reaches up to the top of the screen.
 */
function skyPlace({ board }: GridModel, street: Rect, screenWidth: number): Rect {
  const isBeside = street.y < board.y + board.height && board.y < street.y + street.height
  if (isBeside) return street
  const bottom = street.y + street.height
  const top = street.y < board.y ? 0 : street.y
  return { x: 0, y: top, width: screenWidth, height: bottom - top }
}

/** The largest row of nine houses that fits, on the lower edge of the slot. */
function housePlace(box: number, street: Rect): Rect {
  const gap = 0.06
  const width = Math.min(street.width / (9 + 8 * gap), (street.height * HOUSE_WIDTH) / HOUSE_HEIGHT)
  const height = (width * HOUSE_HEIGHT) / HOUSE_WIDTH
  const spread = (street.width - 9 * width) / 8
  const step = width + Math.min(spread, width * 0.35)
  const left = street.x + (street.width - (8 * step + width)) / 2
  return { x: left + box * step, y: street.y + street.height - height, width, height }
}

function windowPlace(cell: number, street: Rect): Rect {
  const house = housePlace(boxOf(cell), street)
  const scale = house.width / HOUSE_WIDTH
  const place = windowRect((rowOf(cell) % 3) * 3 + (columnOf(cell) % 3))
  return {
    x: house.x + place.x * scale,
    y: house.y + place.y * scale,
    width: place.width * scale,
    height: place.height * scale,
  }
}

function paintHouses(context: CanvasRenderingContext2D, street: Rect, palette: Palette): void {
  HOUSES.forEach((outline, box) => {
    const place = housePlace(box, street)
    const scale = place.width / HOUSE_WIDTH
    context.save()
    context.translate(place.x, place.y)
    context.scale(scale, scale)
    context.fillStyle = palette.house
    context.fill(new Path2D(outline))
    context.fillStyle = palette.window
    for (let index = 0; index < 9; index++) context.fill(new Path2D(archPath(windowRect(index))))
    context.restore()
  })
}
