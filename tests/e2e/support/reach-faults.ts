import type { Page } from '@playwright/test'

/** The least side of something to be pressed, in CSS pixels (WCAG 2.5.8). */
const LEAST = 24

/**
 * Every control that somebody cannot get at, in words: one that stays outside the window however the
 * page or the dialog is scrolled, one that something else lies over, and one that is too small. What is
 * drawn is asked of its mirror.
 */
export function reachFaultsOf(page: Page): Promise<string[]> {
  return page.evaluate((least) => {
    const top: Element = document.querySelector('dialog[open]') ?? document.body
    const nameOf = (element: Element): string =>
      `${element.tagName.toLowerCase()}.${element.className} “${(
        element.getAttribute('aria-label') ?? element.textContent
      )
        .trim()
        .slice(0, 40)}”`
    // Links in the middle of a sentence are as high as its lines.
    const controls = [
      ...top.querySelectorAll<HTMLElement>('button, a[href], select, input, [role="gridcell"]'),
    ].filter(
      (element) =>
        element.checkVisibility({ opacityProperty: false, visibilityProperty: true }) &&
        !element.closest('.visually-hidden') &&
        !element.matches('p a') &&
        getComputedStyle(element).pointerEvents !== 'none',
    )
    const faults = controls.flatMap((element) => {
      const target = element.closest('label') ?? element
      target.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' })
      const { left, top: above, right, bottom, width, height } = target.getBoundingClientRect()
      const name = nameOf(element)
      if (width < least - 0.5 || height < least - 0.5)
        return [`${Math.round(width)} × ${Math.round(height)}: ${name}`]
      const [x, y] = [(left + right) / 2, (above + bottom) / 2]
      if (left < -1 || right > innerWidth + 1 || y < 0 || y > innerHeight)
        return [`out of reach at ${Math.round(x)}, ${Math.round(y)}: ${name}`]
      const hit = document.elementFromPoint(x, y)
      const isMet = hit && (target.contains(hit) || hit.contains(target))
      return isMet ? [] : [`covered by ${hit ? nameOf(hit) : 'nothing'}: ${name}`]
    })
    scrollTo(0, 0)
    return faults
  }, LEAST)
}
