import type { Page } from '@playwright/test'

/** The colours, as "#RRGGBB", that are seen at places of the window in CSS pixels. */
export async function colorsAt(
  page: Page,
  places: readonly { readonly x: number; readonly y: number }[],
): Promise<string[]> {
  const png = (await page.screenshot({ scale: 'css' })).toString('base64')
  return page.evaluate(
    async ({ source, at }) => {
      const image = new Image()
      image.src = `data:image/png;base64,${source}`
      await image.decode()
      const canvas = new OffscreenCanvas(image.width, image.height)
      const context = canvas.getContext('2d')
      context?.drawImage(image, 0, 0)
      return at.map(({ x, y }) => {
        const { data } = context?.getImageData(x, y, 1, 1) ?? { data: [] }
        return `#${[...data]
          .slice(0, 3)
          .map((part) => part.toString(16).padStart(2, '0'))
          .join('')
          .toUpperCase()}`
      })
    },
    { source: png, at: places },
  )
}
