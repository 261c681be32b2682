import { expect, test } from '@playwright/test'

const PLACES = ['', '#/play/netzero-grid', '#/play/sustainably-shuffled', '#/play/which-city']

for (const place of PLACES) {
  test(`what reaches beyond the side of "${place}" never widens the page`, async ({ page }) => {
    await page.goto(`./${place}`)
    await expect(page.locator('.screen h1').first()).toBeVisible()
    const moved = await page.evaluate(() => {
      const light = document.createElement('div')
      light.style.cssText = 'position: absolute; top: 0; right: -200px; width: 300px; height: 50px'
      document.querySelector('.screen')?.append(light)
      const root = document.documentElement
      root.scrollLeft = 200
      const { right } = light.getBoundingClientRect()
      return { beyond: right - innerWidth, wider: root.scrollWidth - innerWidth, x: scrollX }
    })
    expect(moved).toEqual({ beyond: 200, wider: 0, x: 0 })
  })

  // WebKit paints the canvas over the HTML of such a screen. `npm run engines` looks at the pixels.
  test(`nothing around the canvas of "${place}" both isolates and clips one axis`, async ({
    page,
  }) => {
    await page.goto(`./${place}`)
    await expect(page.locator('.screen h1').first()).toBeVisible()
    if (place) await expect(page.locator('[data-drawing="drawn"]')).toBeAttached()
    const faults = await page.evaluate(() => {
      const clipsOneAxis = ({ overflowX, overflowY }: CSSStyleDeclaration): boolean =>
        overflowX !== overflowY && [overflowX, overflowY].includes('clip')
      const around: Element[] = []
      for (const canvas of document.querySelectorAll('.screen, canvas'))
        for (let each: Element | null = canvas; each; each = each.parentElement) around.push(each)
      return around
        .filter((each) => {
          const style = getComputedStyle(each)
          return style.isolation === 'isolate' && clipsOneAxis(style)
        })
        .map((each) => each.className)
    })
    expect(faults).toEqual([])
  })
}

const LENGTHS = ['r', 'x', 'y', 'cx', 'cy', 'rx', 'ry', 'width', 'height', 'stroke-width']

for (const place of PLACES)
  test(`drawings of "${place}" use only lengths that every engine knows`, async ({ page }) => {
    await page.goto(`./${place}`)
    await expect(page.locator('.screen h1').first()).toBeVisible()
    const drawn = await page.locator('svg, svg *').evaluateAll(
      (elements, names) => ({
        count: elements.length,
        lengths: elements.flatMap((each) =>
          names.flatMap((name) => each.getAttribute(name) ?? []).filter((value) => value !== ''),
        ),
        // WebKit draws no dash that is almost nothing, not even its round ends.
        dashes: elements.flatMap((each) => {
          const { strokeDasharray, strokeLinecap } = getComputedStyle(each)
          const round = strokeLinecap === 'round' && strokeDasharray !== 'none'
          return round ? [parseFloat(strokeDasharray)] : []
        }),
      }),
      LENGTHS,
    )
    expect(drawn.count).toBeGreaterThan(0)
    expect(drawn.lengths.filter((value) => !/^-?[\d.]+(?:em|px|%)?$/.test(value))).toEqual([])
    expect(drawn.dashes.filter((dash) => dash > 0 && dash < 1)).toEqual([])
  })
