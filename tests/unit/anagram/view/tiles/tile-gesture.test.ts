import { expect, it } from 'vitest'
import {
  cancelled,
  lifted,
  moved,
  pressed,
  rested,
} from '../../../../../src/games/anagram/view/tiles/tile-gesture.ts'
import type { Gesture } from '../../../../../src/games/anagram/view/tiles/tile-gesture.ts'

const at = { in: 'tray', index: 3 } as const
const onTile = pressed({ id: 1, x: 100, y: 200, time: 1000 }, at, 5)
const onGap = pressed({ id: 1, x: 100, y: 200, time: 1000 }, at, null)

it('a press and a lift are a tap, also when the finger trembles', () => {
  const trembled = moved(onTile, 104, 203)
  expect(trembled.event).toBeNull()
  expect(lifted(trembled.gesture as Gesture, 104, 203, 1100).event).toEqual({ type: 'tap', at })
})

it('a tile that is pulled follows the finger and is dropped where that lifts', () => {
  const dragged = moved(onTile, 130, 160)
  expect(dragged.event).toEqual({ type: 'drag', tile: 5, dx: 30, dy: -40 })
  const { gesture, event } = lifted(dragged.gesture as Gesture, 140, 150, 1100)
  expect(event).toEqual({ type: 'drop', tile: 5, dx: 40, dy: -50 })
  expect(gesture).toBeNull()
})

it('a tile once pulled stays pulled near its start: coming back is no tap', () => {
  const dragged = moved(onTile, 130, 160).gesture as Gesture
  expect(lifted(dragged, 101, 201, 1100).event?.type).toBe('drop')
})

it('where there is no tile, a pull is nothing, not even a tap', () => {
  const pulled = moved(onGap, 150, 200)
  expect(pulled.event).toBeNull()
  expect(lifted(pulled.gesture as Gesture, 150, 200, 1100).event).toBeNull()
})

it('a finger that rests picks the tile up, and its lift is no tap any more', () => {
  const { gesture, event } = rested(onTile)
  expect(event).toEqual({ type: 'pickUp', at })
  expect(lifted(gesture as Gesture, 100, 200, 1500).event).toBeNull()
  expect(rested(onGap).event).toBeNull()
})

it('how long a finger rested is told by its events, however late they are heard of', () => {
  expect(lifted(onTile, 100, 200, 1449).event).toEqual({ type: 'tap', at })
  expect(lifted(onTile, 100, 200, 1450).event).toEqual({ type: 'pickUp', at })
  const { gesture } = rested(onTile)
  expect(lifted(gesture as Gesture, 100, 200, 1100).event).toEqual({ type: 'tapAfterAll', at })
  expect(lifted(onGap, 100, 200, 5000).event).toEqual({ type: 'tap', at })
})

it('a cancelled drag is abandoned, a cancelled press just ends', () => {
  const dragged = moved(onTile, 130, 160).gesture as Gesture
  expect(cancelled(dragged).event).toEqual({ type: 'abandon', tile: 5 })
  expect(cancelled(onTile)).toEqual({ gesture: null, event: null })
})
