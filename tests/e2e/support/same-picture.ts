import type { Page } from '@playwright/test'

/** Of each part of a colour, 0 to 255: pictures that nobody can tell apart differ by less. */
const TOLERANCE = 12

/** What a window shows, without the clock, which goes on. */
export async function lookOfWindow(page: Page): Promise<Buffer> {
  return page.screenshot({ mask: [page.locator('.play-clock')] })
}

/** The share of pixels, 0 to 1, in which two pictures of the same size differ. */
export async function differenceOf(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(
    async ({ sources, tolerance }) => {
      const [first = [], second = []] = await Promise.all(sources.map(pixelsOf))
      if (first.length !== second.length) return 1
      let different = 0
      for (let at = 0; at < first.length; at += 4) {
        const isNear = [0, 1, 2].every(
          (part) => Math.abs((first[at + part] ?? 0) - (second[at + part] ?? 0)) <= tolerance,
        )
        if (!isNear) different++
      }
      return different / (first.length / 4)

      async function pixelsOf(base64: string): Promise<Uint8ClampedArray | number[]> {
        const image = new Image()
        image.src = `data:image/png;base64,${base64}`
        await image.decode()
        const canvas = new OffscreenCanvas(image.width, image.height)
        const context = canvas.getContext('2d')
        context?.drawImage(image, 0, 0)
        return context?.getImageData(0, 0, image.width, image.height).data ?? []
      }
    },
    { sources: [one, other].map((png) => png.toString('base64')), tolerance: TOLERANCE },
  )
}
