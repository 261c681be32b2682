import type Phaser from 'phaser'
import type { Scheduler } from '../later/scheduler.ts'
import type { Frames } from './frames.ts'
import { watchPointers } from './pointers.ts'
import { devicePixels } from './resolution.ts'
import type { StageSize } from './view.ts'
import { VIEW_SCENE } from './view-scene.ts'
import type { ViewScene } from './view-scene.ts'
import { watchSize } from './watch-size.ts'

const CANVAS_STYLE = 'position:absolute;inset:0;user-select:none;-webkit-user-select:none'

interface MountOptions<Model> {
  readonly later: Scheduler
  readonly host: HTMLElement
  readonly scene: ViewScene<Model>
  /** Called when the first frame is drawn. */
  readonly onDrawn: () => void
}

/**
 * Puts the canvas with a scene into an element, and keeps it fitting. Returns the function that ends this.
 * Sizing the canvas, painting the pictures of the view and drawing the first frame are separate tasks, so
 * that the page does not stand still for all of them. The canvas is hidden until they are done.
 */
export function mountView<Model>(
  game: Phaser.Game,
  frames: Frames,
  { later, host, scene, onDrawn }: MountOptions<Model>,
): () => void {
  const { canvas } = game
  let forgetStep = (): void => undefined
  let size: StageSize | null = null
  let isDrawn = false

  const steps = [
    () => size && scene.resize(size),
    () => {
      frames.drawNow()
      canvas.style.visibility = ''
      isDrawn = true
      onDrawn()
    },
  ]

  /** If the size changes meanwhile, the steps begin again. */
  function takeStep(index: number): void {
    forgetStep()
    forgetStep = later.soon(() => {
      steps[index]?.()
      if (index + 1 < steps.length) takeStep(index + 1)
    })
  }

  game.scene.add(VIEW_SCENE, scene, true)
  canvas.style.cssText = CANVAS_STYLE
  canvas.style.visibility = 'hidden'
  canvas.dataset['drawn'] = ''
  host.append(canvas)
  const forgetPointers = watchPointers(canvas, later, (pointer) => scene.point(pointer))
  const forgetSize = watchSize(host, (newSize) => {
    size = newSize
    fitCanvas(game, size)
    if (!isDrawn) return takeStep(0)
    scene.resize(size)
    frames.drawNow()
  })

  return () => {
    forgetStep()
    forgetSize()
    forgetPointers()
    frames.stop()
    game.scene.stop(VIEW_SCENE)
    game.scene.remove(VIEW_SCENE)
    canvas.remove()
  }
}

/**
 * Sizes the canvas in device pixels and scales it down by CSS. Phaser's own scale modes draw at CSS
 * resolution.
 */
function fitCanvas(game: Phaser.Game, { width, height, dpr }: StageSize): void {
  game.scale.resize(devicePixels(width, dpr), devicePixels(height, dpr))
  // The order matters: `resize` sets no CSS size if the canvas happens to have that size already.
  game.scale.setZoom(1 / dpr)
}
