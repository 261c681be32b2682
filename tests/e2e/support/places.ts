import type { Page } from '@playwright/test'

/** Where each target and each drawn part is, in CSS pixels of the page: "x y width height" by what names it. */
export type Places = Readonly<Record<string, string>>

/**
 * The places of all that can be touched (buttons, links, answers, the cells, keys and tiles of the mirrors) and of the
 * slots in which things are drawn, also while something lies over them.
 */
export function placesOf(page: Page): Promise<Places> {
  return page.evaluate(() => {
    const met = new Map<string, number>()
    const elements = document.querySelectorAll<HTMLElement>(
      '.screen :is(button, a[href], label, td[data-item], [data-slot]):not([data-over="false"] *)',
    )
    const places = [...elements].flatMap((element) => {
      const { x, y, width, height } = element.getBoundingClientRect()
      if (width === 0 || height === 0) return []
      const { slot, tool, item } = element.dataset
      const key =
        slot ?? tool ?? `${element.parentElement?.className} > ${item ?? element.className}`
      const count = (met.get(key) ?? 0) + 1
      met.set(key, count)
      const place = [x + scrollX, y + scrollY, width, height].map((value) => value.toFixed(2))
      return [[`${key} ${count}`, place.join(' ')] as const]
    })
    return Object.fromEntries(places)
  })
}

/** What is in both and not at the same place, in words. */
export function movesBetween(before: Places, after: Places): string[] {
  return Object.entries(after).flatMap(([name, place]) => {
    const was = before[name]
    return was === undefined || was === place ? [] : [`${name}: ${was} → ${place}`]
  })
}
