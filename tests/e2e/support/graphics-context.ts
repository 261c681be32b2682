import type { Page } from '@playwright/test'

/** When a page loses its graphics context by itself: as soon as the stage has it, or a view is put on it. */
export type LossMoment = 'made' | 'mounted'

interface Held {
  lose(): void
  restore(): void
}

/** The page's graphics context, which the browser takes away and gives back as a test says. */
export class GraphicsContext {
  private constructor(private readonly page: Page) {}

  /** Before the page is opened. */
  static async of(page: Page): Promise<GraphicsContext> {
    await page.addInitScript(holdContext)
    return new GraphicsContext(page)
  }

  /** Before the page is opened. */
  async loseWhen(moment: LossMoment): Promise<void> {
    await this.page.addInitScript((when) => Object.assign(window, { loseWhen: when }), moment)
  }

  /** Resolves when the page has been told. */
  async lose(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as { held: Held }).held.lose())
  }

  async restore(): Promise<void> {
    await this.page.evaluate(() => (window as unknown as { held: Held }).held.restore())
  }
}

/** Runs in the page before its own scripts. */
function holdContext(): void {
  const { getContext } = HTMLCanvasElement.prototype
  let canvas: HTMLCanvasElement | null = null
  let extension: WEBGL_lose_context | null = null
  const moment = (): unknown => (window as { loseWhen?: unknown }).loseWhen

  function change(to: 'lose' | 'restore'): Promise<void> {
    return new Promise((done) => {
      const event = to === 'lose' ? 'webglcontextlost' : 'webglcontextrestored'
      canvas?.addEventListener(event, () => done(), { once: true })
      if (to === 'lose') extension?.loseContext()
      else extension?.restoreContext()
    })
  }

  /** The latest is the stage's: Phaser tries another canvas first, and never draws on it. */
  function hold(context: WebGLRenderingContext): void {
    canvas = context.canvas as HTMLCanvasElement
    extension = context.getExtension('WEBGL_lose_context')
    const own = extension
    if (moment() === 'made') queueMicrotask(() => own?.loseContext())
  }

  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: [never]) {
    const context: unknown = getContext.apply(this, args)
    if (context instanceof WebGLRenderingContext && context.canvas !== canvas) hold(context)
    return context
  } as never

  new MutationObserver(() => {
    if (moment() !== 'mounted' || !canvas?.isConnected) return
    Object.assign(window, { loseWhen: null })
    extension?.loseContext()
  }).observe(document, { subtree: true, childList: true })

  const held = { lose: () => change('lose'), restore: () => change('restore') }
  Object.assign(window, { held })
}
