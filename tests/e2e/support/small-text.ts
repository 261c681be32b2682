import type { Page } from '@playwright/test'

/** What is drawn, is a picture, or is there for the ear alone. */
const NOT_READ = 'svg, option, .mirror, .visually-hidden, [aria-hidden="true"]'

/**
 * The words that are too small, as they stand on the screen now: each with how high a capital H is in its letters, as
 * EN 301 549, 5.1.4 measures it. Notes in cells and letters of pictures are no words.
 * @param least pixels of a capital H
 */
export function smallTextOf(page: Page, least: number): Promise<string[]> {
  return page.evaluate(
    ({ smallest, notRead }) => {
      const pen = document.createElement('canvas').getContext('2d')
      if (!pen) throw new Error('No letters can be measured')
      const heights = new Map<string, number>()
      const heightIn = ({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration) => {
        const size = Number.parseFloat(fontSize)
        const face = `${fontStyle} ${fontWeight} 100px ${fontFamily}`
        if (!heights.has(face)) {
          pen.font = face
          heights.set(face, pen.measureText('H').actualBoundingBoxAscent / 100)
        }
        return (heights.get(face) ?? 0) * size
      }
      const faults: string[] = []
      const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
      while (words.nextNode()) {
        const element = words.currentNode.parentElement
        const text = words.currentNode.nodeValue?.trim().replaceAll(/\s+/g, ' ') ?? ''
        if (!text || !element || element.closest(notRead)) continue
        if (/^(?:script|style|noscript)$/i.test(element.tagName)) continue
        const isShown = { visibilityProperty: true, opacityProperty: true }
        if (!element.checkVisibility(isShown)) continue
        const { width, height } = element.getBoundingClientRect()
        if (width <= 2 || height <= 2) continue
        const capital = heightIn(getComputedStyle(element))
        if (capital < smallest - 0.1)
          faults.push(
            `${capital.toFixed(1)} px of ${smallest.toFixed(1)}: ${element.localName}.${element.className} “${text.slice(0, 40)}”`,
          )
      }
      return [...new Set(faults)]
    },
    { smallest: least, notRead: NOT_READ },
  )
}
