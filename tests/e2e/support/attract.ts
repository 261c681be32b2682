import type { Page } from '@playwright/test'
import { textFaultsOf } from './text-faults.ts'

export interface Target {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where everything lies that can be touched. */
export const targetsOf = (page: Page): Promise<Target[]> =>
  page.locator('.attract button').evaluateAll((all) =>
    all.map((each) => {
      const { x, y, width, height } = each.getBoundingClientRect()
      return { x, y, width, height }
    }),
  )

/** How far those two are apart, across or down, that are nearest to each other. */
export function leastGapOf(targets: readonly Target[]): number {
  const gaps = targets.flatMap((one, index) =>
    targets.slice(index + 1).map((other) => {
      const across = Math.max(one.x - other.x - other.width, other.x - one.x - one.width)
      const down = Math.max(one.y - other.y - other.height, other.y - one.y - one.height)
      return Math.max(across, down)
    }),
  )
  return Math.min(...gaps)
}

/** Lets a time pass for the page and waits until it shows what follows. */
export async function pass(page: Page, time: number): Promise<void> {
  await page.clock.runFor(time)
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        const { port1, port2 } = new MessageChannel()
        port1.onmessage = () => done()
        port2.postMessage(null)
      }),
  )
}

/** Words of the picture that its frame cuts off, or that lie over each other. */
export const lostWordsOf = (page: Page): Promise<string[]> =>
  page.locator('.attract-frame').evaluate((frame) => {
    const room = frame.getBoundingClientRect()
    const words = [...frame.querySelectorAll('h1, h2, p, .duration, .attract-head__bar span')]
      .filter((each) => each.checkVisibility())
      .map((each) => ({ text: each.textContent, box: each.getBoundingClientRect(), each }))
    const lost = words.filter(
      ({ box }) =>
        box.left < room.left ||
        box.right > room.right ||
        box.top < room.top ||
        box.bottom > room.bottom,
    )
    const covered = words.filter(({ box, each }) =>
      words.some(
        (other) =>
          !other.each.contains(each) &&
          !each.contains(other.each) &&
          Math.min(box.right, other.box.right) - Math.max(box.left, other.box.left) > 1 &&
          // The line of a title is higher than its letters.
          Math.min(box.bottom, other.box.bottom) - Math.max(box.top, other.box.top) > 16,
      ),
    )
    return [...lost, ...covered].map(({ text }) => text)
  })

/** Words that are broken, or that reach out of their control or off the page. */
export const brokenWordsOf = async (page: Page): Promise<string[]> =>
  (await textFaultsOf(page)).filter((fault) => /^(?:broken|outside|off the page):/.test(fault))
