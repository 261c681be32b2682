import type { Page } from '@playwright/test'

/** What a browser does with a page that wants to read a canvas, to keep its reader from being recognised. */
export type Answer = 'noise' | 'nothing' | 'throws' | 'specks'

/** Before the page is opened. */
export async function protectCanvases(page: Page, answer: Answer): Promise<void> {
  await page.addInitScript(falsify, answer)
}

/** Runs in the page before its own scripts. */
function falsify(answer: Answer): void {
  const canvas2d = CanvasRenderingContext2D.prototype
  const element = HTMLCanvasElement.prototype
  const { getImageData } = canvas2d
  const { toBlob, toDataURL } = element

  function change({ data }: ImageData): void {
    for (let at = 0; at < data.length; at++) {
      if (answer === 'noise') data[at] = Math.random() * 256
      if (answer === 'nothing') data[at] = 0
      // One bit here and there, as Firefox does in private windows.
      if (answer === 'specks' && at % 40 === 0) data[at] = (data[at] ?? 0) ^ 1
    }
  }

  /** What the canvas gives away instead of itself. */
  function disguised(canvas: HTMLCanvasElement): HTMLCanvasElement {
    const { width, height } = canvas
    const copy = Object.assign(document.createElement('canvas'), { width, height })
    const context = copy.getContext('2d')
    if (!context) return copy
    context.drawImage(canvas, 0, 0)
    const pixels = getImageData.call(context, 0, 0, width, height)
    change(pixels)
    context.putImageData(pixels, 0, 0)
    return copy
  }

  function refuse(): void {
    if (answer === 'throws') throw new DOMException('Reading a canvas is refused', 'SecurityError')
  }

  canvas2d.getImageData = function (
    this: CanvasRenderingContext2D,
    ...args: Parameters<typeof getImageData>
  ) {
    refuse()
    const pixels = getImageData.apply(this, args)
    change(pixels)
    return pixels
  }
  element.toBlob = function (...args) {
    refuse()
    toBlob.apply(disguised(this), args)
  }
  element.toDataURL = function (...args) {
    refuse()
    return toDataURL.apply(disguised(this), args)
  }
}
