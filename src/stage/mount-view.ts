import type Phaser from 'phaser'
import type { Frames } from './frames.ts'
import { watchPointers } from './pointers.ts'
import { devicePixels } from './resolution.ts'
import type { StageSize } from './view.ts'
import { VIEW_SCENE } from './view-scene.ts'
import type { ViewScene } from './view-scene.ts'
import { watchSize } from './watch-size.ts'

const CANVAS_STYLE = 'position:absolute;inset:0;user-select:none;-webkit-user-select:none'

/** Puts the canvas with a scene into an element and keeps it fitting; gives back how to end that. */
export function mountView<Model>(
  game: Phaser.Game,
  frames: Frames,
  host: HTMLElement,
  scene: ViewScene<Model>,
): () => void {
  const { canvas } = game
  game.scene.add(VIEW_SCENE, scene, true)
  canvas.style.cssText = CANVAS_STYLE
  host.append(canvas)
  const forgetPointers = watchPointers(canvas, (pointer) => scene.point(pointer))
  const forgetSize = watchSize(host, (size) => {
    fitCanvas(game, size)
    scene.resize(size)
    frames.drawNow()
  })

  return () => {
    forgetSize()
    forgetPointers()
    frames.stop()
    game.scene.stop(VIEW_SCENE)
    game.scene.remove(VIEW_SCENE)
    canvas.remove()
  }
}

/** Phaser's own scale modes draw at CSS resolution: here a canvas of device pixels is scaled down. */
function fitCanvas(game: Phaser.Game, { width, height, dpr }: StageSize): void {
  game.scale.resize(devicePixels(width, dpr), devicePixels(height, dpr))
  // In this order: `resize` sets no CSS size when it happens to be the same as the canvas' own.
  game.scale.setZoom(1 / dpr)
}
