import { center } from '../../../../kit/rect.ts'
import { afterRest } from '../../../../later/after-rest.ts'
import type { Draw, StagePointer, View } from '../../../../stage/view.ts'
import { dropAt, positionAt, rectAt } from './shuffle-layout.ts'
import type { ShuffleModel } from './shuffle-model.ts'
import { createSlotsPainter } from '../tiles/slots-painter.ts'
import { LONG_PRESS, cancelled, lifted, moved, pressed, rested } from '../tiles/tile-gesture.ts'
import type { Gesture, GestureEvent, GestureStep } from '../tiles/tile-gesture.ts'
import { createTilesPainter } from '../tiles/tiles-painter.ts'
import { createTownPainter, layGround } from '../town/town-painter.ts'

/** Draws the town, the tray, the answer and the tiles, and says what was touched or dragged. */
export function shuffleDrawing(draw: Draw): View<ShuffleModel> {
  const towns = [createTownPainter(draw, 'sky'), createTownPainter(draw, 'skyline')]
  const slots = createSlotsPainter(draw)
  const tiles = createTilesPainter(draw)
  let model: ShuffleModel | null = null
  let gesture: Gesture | null = null
  const timing = { now: () => performance.now(), wait: draw.after }
  let forgetLongPress = (): void => undefined

  function press(pointer: StagePointer): void {
    const at = model && positionAt(model.layout, pointer.x, pointer.y)
    if (!model || !at || model.done) return
    const tile = looseTile(model, at)
    gesture = pressed(pointer, at, tile)
    if (tile === null) return
    tiles.press(tile)
    forgetLongPress = afterRest(timing, LONG_PRESS, () => {
      if (gesture) follow(rested(gesture))
    })
  }

  function follow(step: GestureStep): void {
    const before = gesture
    gesture = step.gesture
    if (gesture?.phase !== 'pressed') forgetLongPress()
    if (before?.phase === 'pressed' && gesture?.phase !== 'pressed' && before.tile !== null)
      tiles.release(before.tile)
    if (step.event && model) obey(step.event, model)
    draw.invalidate()
  }

  function obey(event: GestureEvent, now: ShuffleModel): void {
    switch (event.type) {
      case 'tap':
        return now.onTouch(event.at)
      case 'pickUp':
        return now.onPickUp(event.at)
      case 'tapAfterAll':
        return now.onTapAfterAll(event.at)
      case 'drag': {
        const target = targetOf(now, event)
        tiles.drag(event.tile, event.dx, event.dy)
        return slots.aim(target === 'tray' ? null : target)
      }
      case 'drop':
        slots.aim(null)
        tiles.letGo(event.tile)
        return now.onDrop(event.tile, targetOf(now, event))
      case 'abandon':
        slots.aim(null)
        return tiles.letGo(event.tile)
    }
  }

  return {
    render(next, previous) {
      model = next
      layGround(draw, next)
      for (const town of towns) town.render(next, previous)
      slots.render(next, previous)
      tiles.render(next, previous)
    },
    resize: () => undefined,
    pointer(pointer) {
      const { phase, x, y, id, button, time } = pointer
      if (phase === 'down') {
        // While one finger holds a tile, further fingers are ignored.
        if (button === 0 && !gesture) press(pointer)
      } else if (gesture?.pointer === id) {
        if (phase === 'move') follow(moved(gesture, x, y))
        else follow(phase === 'up' ? lifted(gesture, x, y, time) : cancelled(gesture))
      }
    },
    dispose: () => forgetLongPress(),
  }
}

/** The tile that can be moved from a position; null: there is none. */
function looseTile({ tiles }: ShuffleModel, at: { in: string; index: number }): number | null {
  const tile = tiles.findIndex((look) => look.at.in === at.in && look.at.index === at.index)
  const face = tiles[tile]?.face
  return face === 'loose' || face === 'held' ? tile : null
}

function targetOf(model: ShuffleModel, drag: { tile: number; dx: number; dy: number }) {
  const look = model.tiles[drag.tile]
  const home = look && rectAt(model.layout, look.at)
  if (!home) return null
  const middle = center(home)
  return dropAt(model.layout, middle.x + drag.dx, middle.y + drag.dy)
}
