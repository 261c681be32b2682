import type { Page } from '@playwright/test'

interface Limits {
  /** Pixels above which nothing may be touched. */
  readonly top: number
  readonly pixelsPerMm: number
}

/** Millimetres of the least side of a target on a large screen, and between two of them. */
const LEAST = 20
const APART = 3

/**
 * What can be touched and is too high up, too small or too near to something else, as it stands on the screen now.
 * Cells of a board and tiles adjoin.
 */
export function reachFaults(
  page: Page,
  { top, pixelsPerMm }: Limits,
  within = '#app',
): Promise<string[]> {
  return page.evaluate(
    ({ part, least, apart, highest }) => {
      const shown = [
        ...document.querySelectorAll<HTMLElement>(`${part} :is(button, a[href], label:has(input))`),
      ]
        .filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        .map((one) => ({ one, box: one.getBoundingClientRect() }))
        .filter(({ one, box }) => {
          const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
          const there = document.elementFromPoint(x, y)
          return box.width > 2 && there !== null && (one.contains(there) || there.contains(one))
        })
      const name = (one: HTMLElement): string =>
        (one.ariaLabel ?? one.innerText).replaceAll(/\s+/g, ' ').slice(0, 40)
      const adjoins = (one: HTMLElement): boolean => one.closest('.mirror') !== null
      const px = (size: number): number => Math.round(size * 10) / 10
      return shown.flatMap(({ one, box }, index) => {
        const faults: string[] = []
        const isTile = adjoins(one)
        if (box.top < highest - 1) faults.push(`${name(one)}: at ${px(box.top)}`)
        if (Math.min(box.width, box.height) < least - 0.5)
          faults.push(`${name(one)}: ${px(box.width)} × ${px(box.height)}`)
        for (const { one: other, box: next } of shown.slice(index + 1)) {
          const across = Math.max(next.left - box.right, box.left - next.right)
          const down = Math.max(next.top - box.bottom, box.top - next.bottom)
          const between = Math.max(across, down)
          if (!(isTile && adjoins(other)) && between < apart - 0.5)
            faults.push(`${name(one)} and ${name(other)}: ${px(between)} apart`)
        }
        return faults
      })
    },
    { part: within, least: LEAST * pixelsPerMm, apart: APART * pixelsPerMm, highest: top },
  )
}

/** The shorter side of each, in pixels. */
export function targetSides(page: Page, targets: string): Promise<number[]> {
  return page.locator(targets).evaluateAll((all) =>
    all.map((one) => {
      const { width, height } = one.getBoundingClientRect()
      return Math.min(width, height)
    }),
  )
}
