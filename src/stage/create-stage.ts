import Phaser from 'phaser'
import type { Scheduler } from '../later/scheduler.ts'
import { createContextWatch } from './context-watch.ts'
import { createFrames } from './frames.ts'
import type { Frames } from './frames.ts'
import { mountView } from './mount-view.ts'
import { startGame } from './start-game.ts'
import { ViewScene } from './view-scene.ts'
import type { ViewFactory } from './view.ts'

export interface StageOptions {
  readonly later: Scheduler
  readonly reducedMotion: () => boolean
  /** For tests, and for machines whose WebGL is broken. */
  readonly forceCanvas?: boolean
}

/** The one drawing surface of the page. It rests, and draws no frame, while nothing changes. */
export interface Stage {
  readonly renderer: 'webgl' | 'canvas'
  readonly canvas: HTMLCanvasElement
  /** How many frames were drawn so far. */
  readonly framesDrawn: number
  /**
   * Moves the canvas into `host`, in place of the view that was mounted before. The client box of `host`
   * sizes the canvas; `host` must be positioned.
   */
  mount<Model>(host: HTMLElement, factory: ViewFactory<Model>, model: Model): Mounted<Model>
  /**
   * Calls back with whether the browser has taken the graphics context away, in which case nothing can be
   * seen: at once, and at each change. When it calls back with `false`, the picture is already drawn again.
   */
  watchContext(tell: (isLost: boolean) => void): () => void
  destroy(): void
}

/** A view on the stage. Once unmounted, it ignores every call. */
export interface Mounted<Model> {
  /** Resolves when the first frame is drawn, some tasks after mounting. Never resolves once unmounted. */
  readonly drawn: Promise<void>
  update(model: Model): void
  /** Renders everything anew, with new glyphs and pictures, after a change of theme or fonts. */
  refresh(): void
  unmount(): void
}

interface Shown {
  readonly advance: (elapsed: number) => boolean
  readonly refresh: () => void
  readonly unmount: () => void
}

/** Starts the stage. Rejects where neither WebGL nor Canvas can draw. */
export async function createStage(options: StageOptions): Promise<Stage> {
  const { later } = options
  const game = await startGame(later, options.forceCanvas ?? false)
  const { events, renderer } = game
  let shown: Shown | null = null
  let framesDrawn = 0

  const frames = framesOf(game, later, (elapsed) => shown?.advance(elapsed) ?? false)

  events.on(Phaser.Core.Events.POST_RENDER, () => framesDrawn++)
  const watchPageNoMore = watchReturn(frames.invalidate)
  const context = createContextWatch(game)
  // Watches before anybody else does, so that the picture is back before the canvas is shown again.
  context.watch((isLost) => {
    if (isLost || !shown) return
    // The browser may have dropped the canvases behind the textures as well: everything is painted anew.
    shown.refresh()
    // Not with the next frame: a hidden page gets no animation frames.
    frames.drawNow()
  })

  function mount<Model>(
    host: HTMLElement,
    factory: ViewFactory<Model>,
    model: Model,
  ): Mounted<Model> {
    shown?.unmount()
    const { reducedMotion } = options
    const { invalidate } = frames
    const scene = new ViewScene({ factory, model, later, reducedMotion, invalidate })
    let close: (() => void) | null = null
    shown = {
      advance: (elapsed) => scene.advance(elapsed),
      refresh: () => scene.refresh(),
      unmount() {
        close?.()
        close = null
        shown = null
      },
    }
    const drawn = new Promise<void>((onDrawn) => {
      close = mountView(game, frames, { later, host, scene, onDrawn })
    })
    return {
      drawn,
      update: (next) => void (close && scene.show(next)),
      refresh: () => void (close && scene.refresh()),
      unmount: () => void (close && shown?.unmount()),
    }
  }

  return {
    renderer: renderer.type === Phaser.WEBGL ? 'webgl' : 'canvas',
    canvas: game.canvas,
    get framesDrawn() {
      return framesDrawn
    },
    mount,
    watchContext: context.watch,
    destroy() {
      shown?.unmount()
      watchPageNoMore()
      endGame(game)
    },
  }
}

/** Draws frames of Phaser on request, because its own loop sleeps. */
function framesOf(
  game: Phaser.Game,
  later: Scheduler,
  advance: (elapsed: number) => boolean,
): Frames {
  return createFrames({
    request: (callback) => later.frame(callback),
    draw(elapsed) {
      const moving = advance(elapsed)
      game.step(performance.now(), elapsed)
      return moving
    },
  })
}

/** Ends the game. Phaser itself ends only in its next step. */
function endGame(game: Phaser.Game): void {
  game.destroy(true)
  game.step(performance.now(), 0)
}

/** A page that was hidden drew nothing meanwhile. */
function watchReturn(onSeen: () => void): () => void {
  const listening = new AbortController()
  const look = (): void => void (document.hidden || onSeen())
  document.addEventListener('visibilitychange', look, { signal: listening.signal })
  return () => listening.abort()
}
