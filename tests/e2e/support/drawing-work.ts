import type { Page } from '@playwright/test'

/** What drawing asked of the graphics card since it was last read. */
export interface DrawingWork {
  /** Pixels of pictures and letters that were sent to it. */
  readonly pixels: number
  /** Pictures that were sent to the same place at the same size as before. */
  readonly again: number
  /** Shader programs that were compiled for it, for which the page waits. */
  readonly programs: number
  /** The most that one frame asked to be drawn: each asking has its price, whatever it draws. */
  readonly drawings: number
  /** Frames from the last lifted finger to the first drawing after it; null without both. */
  readonly frames: number | null
}

type Counted = { -readonly [Key in keyof DrawingWork]: DrawingWork[Key] }

interface Watched {
  drawingWork: Counted
}

/** Begins to watch; before the page is opened. */
export async function watchDrawing(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const work: Counted = { pixels: 0, again: 0, programs: 0, drawings: 0, frames: null }
    ;(window as unknown as Watched).drawingWork = work
    const sent = new WeakMap<WebGLTexture, string>()
    let frame = 0
    let begun = 0
    let drawings = 0
    /** Until the first drawing after it: what is drawn while a finger rests answers that. */
    let lifted: number | null = null

    const request = window.requestAnimationFrame.bind(window)
    window.requestAnimationFrame = (callback) =>
      request((time) => {
        // All that was asked for in one frame is called with the same time.
        if (time !== begun) {
          frame++
          drawings = 0
        }
        begun = time
        callback(time)
      })
    const options = { capture: true, passive: true }
    addEventListener('pointerdown', () => (lifted = null), options)
    addEventListener('pointerup', () => (lifted = frame), options)

    for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) {
      const { texImage2D, texSubImage2D, drawElements, drawArrays, linkProgram } = prototype
      const note = (gl: WebGLRenderingContext, source: unknown): void => {
        if (!(source instanceof HTMLCanvasElement || source instanceof ImageData)) return
        work.pixels += source.width * source.height
        if (source instanceof ImageData) return
        const texture = gl.getParameter(gl.TEXTURE_BINDING_2D) as WebGLTexture
        const size = `${source.width} ${source.height}`
        if (sent.get(texture) === size) work.again++
        sent.set(texture, size)
      }
      prototype.texImage2D = function (this: WebGLRenderingContext, ...args: unknown[]) {
        note(this, args.at(-1))
        Reflect.apply(texImage2D, this, args)
      } as typeof texImage2D
      prototype.texSubImage2D = function (this: WebGLRenderingContext, ...args: unknown[]) {
        note(this, args.at(-1))
        Reflect.apply(texSubImage2D, this, args)
      } as typeof texSubImage2D
      prototype.linkProgram = function (...args) {
        work.programs++
        linkProgram.apply(this, args)
      }
      const drawn = (): void => {
        if (lifted !== null) work.frames = frame - lifted
        lifted = null
        work.drawings = Math.max(work.drawings, ++drawings)
      }
      prototype.drawElements = function (...args) {
        drawn()
        drawElements.apply(this, args)
      }
      prototype.drawArrays = function (...args) {
        drawn()
        drawArrays.apply(this, args)
      }
    }
  })
}

/** What was done, and starts anew. */
export function takeDrawingWork(page: Page): Promise<DrawingWork> {
  return page.evaluate(() => {
    const { drawingWork } = window as unknown as Watched
    const taken = { ...drawingWork }
    Object.assign(drawingWork, { pixels: 0, again: 0, programs: 0, drawings: 0, frames: null })
    return taken
  })
}
